import { acrossPlans, portfolioViews } from "../../../portfolio/index.js";
import { acrossLines } from "../../print/portfolio/across-lines.js";
import { openRows } from "../../read/portfolio/open-rows.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import type { PortfolioRequest } from "./portfolio-request.js";

/**
 * Look across the plans of a file of findings. A file that is not whole is shown as the part that it is, and ends with 2.
 *
 * With `--format json` it prints `{ formatVersion: 1, totals, isWhole, reviews, promises, waits, papers, papersUnknown, issues }`
 * as `acrossPlans` gives them. With `--format sql` it prints the views by which DuckDB reads the file.
 */
export async function reportAcross({ file, format }: PortfolioRequest, session: Session): Promise<ExitCode> {
  if (format === "sql") {
    session.terminal.write([portfolioViews(`read_parquet('${sanitize(file).replaceAll("'", "''")}')`)]);
    return 0;
  }
  const rows = openRows(file, session);
  if (rows === null) return 2;
  const across = await acrossPlans(rows);
  session.terminal.write(
    format === "json"
      ? [JSON.stringify({ formatVersion: 1, ...across }, null, 2)]
      : acrossLines(across, format, session),
  );
  return across.isWhole ? 0 : 2;
}
