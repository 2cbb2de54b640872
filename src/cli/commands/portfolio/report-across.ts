import { acrossPlans, readPortfolioRows } from "../../../portfolio/index.js";
import { acrossLines } from "../../print/portfolio/across-lines.js";
import { openStream } from "../../read/read-stream.js";
import type { ExitCode, Session } from "../../session.js";
import type { PortfolioRequest } from "./portfolio-request.js";

/**
 * Look across the plans of a file of findings. A file that is not whole is shown as the part that it is, and ends with 2.
 *
 * With `--format json` it prints `{ formatVersion: 1, totals, isWhole, reviews, promises, waits, papers, papersUnknown, issues }`
 * as `acrossPlans` gives them.
 */
export async function reportAcross({ file, format }: PortfolioRequest, session: Session): Promise<ExitCode> {
  const pieces = openStream(file, session);
  if (pieces === null) return 2;
  const across = await acrossPlans(readPortfolioRows(pieces));
  session.terminal.write(
    format === "json"
      ? [JSON.stringify({ formatVersion: 1, ...across }, null, 2)]
      : acrossLines(across, format, session),
  );
  return across.isWhole ? 0 : 2;
}
