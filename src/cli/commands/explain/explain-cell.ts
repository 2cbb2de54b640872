import { inLanguage } from "../../../model/values/wording.js";
import { findingText } from "../../../locale/say/phrases.js";
import type { Assessment } from "../../../rules/assessment/assessment.js";
import type { Finding } from "../../../rules/assessment/finding.js";
import { promiseLabels } from "../../print/promise-label.js";
import type { ExitCode, Session } from "../../session.js";
import type { Setting } from "../../setting.js";
import { sanitize, wrap } from "../../terminal/width.js";

/** Whether what is to be explained is a cell: `file!sheet!cell`. */
export const isCell = (text: string): boolean => text.split("!").length > 2;

/** The findings that rest on a cell, or on another cell of its row: one row is one act. */
export function explainCell(cell: string, { findings, asOf }: Assessment, session: Setting): ExitCode {
  const { terminal, words, locale } = session;
  const row = rowOf(cell);
  const found = findings.filter(({ evidence }) =>
    evidence.some(({ cell: own }) => own !== undefined && rowOf(own) === row),
  );
  if (found.length === 0) {
    terminal.complain([words.workbook.noFinding(sanitize(cell))]);
    return 2;
  }
  const labels = promiseLabels(session, asOf);
  terminal.write([
    words.workbook.bearsOn(sanitize(cell), found.length),
    ...found.flatMap((finding) =>
      lines(finding, labels.number(finding.commitment), session, findingText(finding, locale)),
    ),
  ]);
  return 0;
}

const lines = (
  { clause, title }: Finding,
  number: string,
  { terminal, locale }: Session,
  status: string,
): readonly string[] =>
  wrap(
    `${number}. ${sanitize(clause)}: ${sanitize(inLanguage(title, locale.language))}: ${status}`,
    terminal.width,
  );

/** The cell without its column. */
const rowOf = (cell: string): string => cell.normalize("NFC").replace(/![A-Z]+(\d+)$/i, "!$1");
