import { acrossPlans } from "../../../portfolio/index.js";
import { acrossPage, PAGE_MARK } from "../../print/portfolio/page/across-page.js";
import { reportSpeech } from "../../print/report-speech.js";
import { openRows } from "../../read/portfolio/open-rows.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { writeSet } from "../../write/write-set.js";
import type { PortfolioRequest } from "./portfolio-request.js";

/**
 * Write what many plans say together as one page for a leader: it opens by double click, asks nothing of any host, and runs
 * nothing. A file of findings that is not whole makes a page that says so, and ends with 2.
 */
export async function pageAcross(
  { file, output, force }: PortfolioRequest & { readonly output: string },
  session: Session,
): Promise<ExitCode> {
  if (!/\.html?$/i.test(output)) {
    session.terminal.complain([session.words.portfolio.onlyPage(sanitize(output))]);
    return 2;
  }
  const rows = openRows(file, session);
  if (rows === null) return 2;
  const across = await acrossPlans(rows);
  const { brief } = (await reportSpeech(session)).report;
  const content = acrossPage(across, brief, session);
  return writeSet([{ file: output, content, force, isOurs: isPage }], session) && across.isWhole ? 0 : 2;
}

const isPage = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(PAGE_MARK);
