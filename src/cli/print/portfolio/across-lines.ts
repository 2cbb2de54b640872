import type { AcrossPlans } from "../../../portfolio/index.js";
import type { Session } from "../../session.js";
import { markdownTable } from "../../terminal/markdown-table.js";
import { tableLines } from "../../terminal/table.js";
import { sanitize, wrap } from "../../terminal/width.js";
import { acrossSections, type AcrossSection } from "./across-sections.js";
import { acrossSummary } from "./across-summary.js";

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
  const { title, warnings, sum, statuses } = acrossSummary(across, session);
  const counts = sum === null ? [] : [sum, statuses.map(({ text }) => `- ${text}`).join("\n")];
  return [
    ...head(title, 1).slice(isMarkdown ? 0 : 1),
    ...body([...warnings, ...counts]),
    ...acrossSections(across, session).flatMap((section) => [
      ...head(section.title, 2),
      ...body(section.rows.length === 0 ? [section.none] : []),
      ...(section.rows.length === 0 ? [] : isMarkdown ? markdownRows(section) : tableRows(section, session)),
      ...body(notesOf(section, session)),
    ]),
  ];
}

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
