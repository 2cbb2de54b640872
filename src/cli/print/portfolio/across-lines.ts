import { statusText } from "../../../locale/say/phrases.js";
import { totalsText } from "../../../locale/say/totals.js";
import type { AcrossPlans, PortfolioTotals } from "../../../portfolio/index.js";
import { STATUSES } from "../../../rules/assessment/finding.js";
import type { Session } from "../../session.js";
import { markdownTable } from "../../terminal/markdown-table.js";
import { tableLines } from "../../terminal/table.js";
import { momentText } from "../../terminal/title.js";
import { sanitize, wrap } from "../../terminal/width.js";
import { acrossSections, type AcrossSection } from "./across-sections.js";

/** So many rows of a table can be read. */
const MOST = 20;

/** What many plans say together: the sums, then table after table. */
export function acrossLines(
  across: AcrossPlans,
  format: "table" | "markdown",
  session: Session,
): readonly string[] {
  const { terminal } = session;
  const { bold } = terminal.palette;
  const isMarkdown = format === "markdown";
  const head = (text: string, level: number) =>
    isMarkdown ? [`${"#".repeat(level)} ${text}`, ""] : ["", ...wrap(text, terminal.width).map(bold)];
  const body = (lines: readonly string[]) =>
    isMarkdown ? lines.flatMap((line) => [line, ""]) : lines.flatMap((line) => wrap(line, terminal.width));
  return [
    ...head(titleText(across, session), 1).slice(isMarkdown ? 0 : 1),
    ...body(summaryLines(across, session)),
    ...acrossSections(across, session).flatMap((section) => [
      ...head(section.title, 2),
      ...body(section.rows.length === 0 ? [section.none] : []),
      ...(section.rows.length === 0 ? [] : isMarkdown ? markdownRows(section) : tableRows(section, session)),
      ...body(notesOf(section, session)),
    ]),
  ];
}

function titleText({ totals, reviews }: AcrossPlans, session: Session): string {
  const plans = new Set(reviews.map(({ plan }) => plan)).size;
  const day = totals === null ? session.words.portfolio.nobody : momentText(totals, session);
  return session.words.portfolio.title(plans, day);
}

function summaryLines({ totals, isWhole, reviews }: AcrossPlans, session: Session): readonly string[] {
  const { words } = session;
  const natures = reviews.flatMap(({ nature }) => nature ?? []);
  const invented = natures.filter((nature) => nature === "illustrative").length;
  return [
    ...(isWhole ? [] : [words.portfolio.partial]),
    ...(invented === 0 ? [] : [words.portfolio.illustrative(invented, natures.length)]),
    ...(totals === null ? [] : [sumText(totals, session), statusLines(totals, session)]),
  ];
}

function sumText({ findings, notApplicable, metFrom, metTo, byStatus }: PortfolioTotals, session: Session) {
  const met = { from: metFrom, to: metTo };
  return totalsText(
    { commitments: findings, notApplicable, met, metInAnyReading: met, byStatus },
    session.locale,
  );
}

const statusLines = ({ byStatus }: PortfolioTotals, { locale }: Session) =>
  STATUSES.filter((status) => byStatus[status] > 0)
    .map((status) => `- ${statusText(status, locale)}: ${locale.number(byStatus[status])}`)
    .join("\n");

const markdownRows = ({ columns, rows }: AcrossSection) => [
  ...markdownTable(
    columns.map(({ title }) => title),
    rows.slice(0, MOST),
  ),
  "",
];

function tableRows({ columns, rows }: AcrossSection, { terminal }: Session): readonly string[] {
  const { bold, dim } = terminal.palette;
  const cells = (row: readonly string[]) => ({ cells: row.map((text) => ({ text: sanitize(text) })) });
  const shown = rows.slice(0, MOST).map(cells);
  return tableLines({ columns, rows: shown, heading: bold, label: dim }, terminal.width);
}

const notesOf = ({ rows, note }: AcrossSection, { words }: Session): readonly string[] => [
  ...(rows.length > MOST ? [words.portfolio.more(rows.length - MOST)] : []),
  ...(note === null ? [] : [note]),
];
