import { extname } from "node:path";
import { issueTexts } from "../../../locale/say/describe.js";
import {
  portfolioIssueText,
  type PortfolioIssue,
  type PortfolioRow,
  type PortfolioTotals,
} from "../../../portfolio/index.js";
import { rowsOf } from "../../../portfolio/judge/rows-of.js";
import { STANDARD } from "../../call/options.js";
import { lawfulMoment } from "../../read/law-of-day.js";
import { openPortfolio } from "../../read/portfolio/open-rows.js";
import type { ExitCode, Session } from "../../session.js";
import { momentText } from "../../terminal/title.js";
import { sanitize } from "../../terminal/width.js";
import { together } from "../../write/together.js";
import { writeStream } from "../../write/write-stream.js";
import { ROW_FORMATS } from "./formats.js";
import { judgeAll } from "./judge-all.js";
import type { PortfolioRequest } from "./portfolio-request.js";
import { unfinishedRun } from "./unfinished-run.js";
import { writeDescription } from "./write-description.js";

/**
 * Judge every plan of a portfolio on one day. Rows are written as they come, so that memory holds one plan at a time. What
 * could not be judged is told; the rest is written all the same.
 *
 * With `-` in the place of a file, lines are piped in, or rows are piped out as NDJSON. Those rows themselves say what could
 * not be judged, and the last of them counts all others, so that command ends with 0.
 *
 * With `resume` it keeps what is judged in that file too. Cut short and run again, it goes on from there.
 */
export async function checkAll(
  request: PortfolioRequest & { readonly output: string; readonly asOf: string },
  session: Session,
): Promise<ExitCode> {
  const { file, output, asOf, force, resume } = request;
  const { terminal, words } = session;
  const isPiped = output === STANDARD && terminal.pour !== undefined;
  const format = ROW_FORMATS.get(isPiped ? ".ndjson" : extname(output).toLowerCase());
  if (format === undefined) {
    terminal.complain([words.portfolio.onlyRows(sanitize(output))]);
    return 2;
  }
  const moment = await lawfulMoment(NO_OWN, { ...request, asOf }, session);
  const entries = moment && openPortfolio(file, session);
  if (moment === null || entries === null) return 2;
  const told: Told = { issues: 0, illustrative: 0, totals: null };
  const unfinished = await unfinishedRun({ resume, output }, moment, session);
  if (unfinished === null) return 2;
  const judged = await judgeAll(entries, moment, { threads: Number(request.workers), unfinished }, session);
  const rows = rowsOf(judged, moment);
  const pieces = format.pieces(watched(rows, told, session));
  if (isPiped) {
    await terminal.pour?.(together(pieces));
    unfinished?.remove();
    return 0;
  }
  if (!(await writeStream({ file: output, pieces, force, isOurs: format.isOurs }, session))) return 2;
  unfinished?.remove();
  if (told.totals === null) return 2;
  terminal.write([judgedText(told.totals, session)]);
  const { reviews } = told.totals;
  const isDescribed = writeDescription(output, { asOf, reviews, illustrative: told.illustrative }, session);
  return told.issues === 0 && isDescribed ? 0 : 2;
}

/** One law for all plans speaks of no procedure that a single plan has to itself. */
const NO_OWN = { procedures: {} };

/** What has passed so far. */
interface Told {
  issues: number;
  /** Reviews of registers that are made up. */
  illustrative: number;
  totals: PortfolioTotals | null;
}

/** Tells of issues, and how far it is, as the rows pass. */
async function* watched(
  rows: AsyncIterable<PortfolioRow>,
  told: Told,
  session: Session,
): AsyncGenerator<PortfolioRow, void, undefined> {
  const { terminal, words } = session;
  let pairs = 0;
  for await (const row of rows) {
    if (row.row === "issue") {
      told.issues += 1;
      terminal.progress?.("");
      terminal.complain(issueLines(row, session));
    } else if (row.row === "review") {
      pairs += 1;
      if (row.nature === "illustrative") told.illustrative += 1;
      terminal.progress?.(words.portfolio.judging(pairs));
    } else if (row.row === "total") told.totals = row;
    yield row;
  }
  terminal.progress?.("");
}

function issueLines(issue: PortfolioIssue, session: Session): readonly string[] {
  const { fault } = issue;
  const faults = "issues" in fault ? issueTexts(fault.issues, session.locale) : [];
  return [
    `${sanitize(issue.place)}: ${sanitize(portfolioIssueText(issue, session.words))}`,
    ...faults.map((text) => `  - ${sanitize(text)}`),
  ];
}

const judgedText = (totals: PortfolioTotals, session: Session) =>
  session.words.portfolio.judged(totals.plans, totals.reviews, totals.findings, momentText(totals, session));
