import { statusText } from "../../locale/say/phrases.js";
import { remarkText, totalsText } from "../../locale/say/totals.js";
import { namedRemark } from "./remarks/named-remark.js";
import type { Assessment, Totals } from "../../rules/assessment/assessment.js";
import { STATUSES } from "../../rules/assessment/finding.js";
import { paintOf } from "./finding-table.js";
import { promiseLabels } from "./promise-label.js";
import { oddityLines } from "./remarks/oddity-lines.js";
import type { Setting } from "../setting.js";
import { sanitize, widthOf, wrap } from "../terminal/width.js";

/** The sums, how many findings of every status, and what to know of the evidence. */
export function totalLines({ totals, remarks, asOf }: Assessment, setting: Setting): readonly string[] {
  const { locale, words, warnings, terminal } = setting;
  const { bold } = terminal.palette;
  const labels = promiseLabels(setting, asOf);
  return [
    bold(words.review.totals),
    ...indented(totalsText(totals, locale), terminal.width),
    ...countLines(totals, setting),
    ...(remarks.length > 0 ? [bold(words.review.remarks)] : []),
    ...remarks.flatMap((remark) =>
      indented(`- ${sanitize(remarkText(namedRemark(remark, labels, setting), locale))}`, terminal.width),
    ),
    ...(warnings.length > 0 ? [bold(words.review.oddities)] : []),
    ...oddityLines(setting).flatMap((line) => indented(line.trimStart(), terminal.width)),
  ];
}

/** How many findings of every status, one below the other. */
function countLines({ byStatus }: Totals, { locale, terminal }: Setting): readonly string[] {
  const shown = STATUSES.filter((status) => byStatus[status] > 0).map((status) => ({
    word: statusText(status, locale),
    paint: paintOf(status, terminal.palette),
    count: locale.number(byStatus[status]),
  }));
  const widest = Math.max(...shown.map(({ count }) => widthOf(count)));
  return shown.map(({ word, paint, count }) => `    ${count.padStart(widest)}  ${paint(word)}`);
}

const indented = (text: string, width: number): readonly string[] =>
  wrap(text, width - 4).map((line, index) => (index === 0 ? `  ${line}` : `    ${line}`));
