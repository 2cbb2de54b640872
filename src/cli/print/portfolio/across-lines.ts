import {
  acrossSections,
  acrossSummary,
  type AcrossPlans,
  type AcrossSection,
} from "../../../portfolio/index.js";
import type { Session } from "../../session.js";
import { markdownTable } from "../../terminal/markdown-table.js";
import { tableLines } from "../../terminal/table.js";
import { sanitize, wrap } from "../../terminal/width.js";
import { acrossLocale } from "./across-locale.js";

/** So many rows of a table can be read. */
const MOST = 20;

/** How wide each column is, in the order of its heads. */
const WIDTHS: Readonly<Record<AcrossSection["name"], readonly number[]>> = {
  reviews: [28, 22, 10, 10, 10, 10, 10],
  promises: [44, 9, 7, 10, 8, 14],
  waits: [34, 34, 9, 9],
  papers: [44, 36, 9],
  issues: [34, 60],
};

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
  const { title, warnings, sum, statuses } = acrossSummary(across, acrossLocale(session));
  const counts = sum === null ? [] : [sum, statuses.map(({ text }) => `- ${text}`).join("\n")];
  return [
    ...head(title, 1).slice(isMarkdown ? 0 : 1),
    ...body([...warnings, ...counts]),
    ...acrossSections(across, acrossLocale(session)).flatMap((section) => [
      ...head(section.title, 2),
      ...body(section.rows.length === 0 ? [section.none] : []),
      ...(section.rows.length === 0 ? [] : isMarkdown ? markdownRows(section) : tableRows(section, session)),
      ...body(notesOf(section, session)),
    ]),
  ];
}

const markdownRows = ({ heads, rows }: AcrossSection) => [...markdownTable(heads, rows.slice(0, MOST)), ""];

function tableRows({ name, heads, rows }: AcrossSection, { terminal }: Session): readonly string[] {
  const { bold, dim } = terminal.palette;
  const cells = (row: readonly string[]) => ({ cells: row.map((text) => ({ text: sanitize(text) })) });
  const shown = rows.slice(0, MOST).map(cells);
  const columns = heads.map((title, index) => ({ title, width: WIDTHS[name][index] ?? 10 }));
  return tableLines({ columns, rows: shown, heading: bold, label: dim }, terminal.width);
}

const notesOf = ({ rows, note }: AcrossSection, { words }: Session): readonly string[] => [
  ...(rows.length > MOST ? [words.portfolio.more(rows.length - MOST)] : []),
  ...(note === null ? [] : [note]),
];
