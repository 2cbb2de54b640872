import type { ReportLocale } from "../../locale/words/report-words.js";
import type {
  Block,
  TableColumn,
  FigureBlock,
  HeadingBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  PassageBlock,
  TableRow,
  TableBlock,
} from "../block-kinds.js";
import { cellText, sumOf } from "../facts/shown.js";
import { escaped, escapedWithin, inlineText } from "./escape.js";

type Locale = ReportLocale;

/** One block as Markdown. */
export function blockText(block: Block, locale: Locale): string {
  switch (block.kind) {
    case "heading":
      return headingText(block);
    case "paragraph":
      return paragraphText(block);
    case "list":
      return listText(block);
    case "table":
      return tableText(block, locale);
    case "figure":
      return figureText(block);
    case "note":
      return noteText(block);
    case "passage":
      return passageText(block, locale);
  }
}

const headingText = ({ level, number, text }: HeadingBlock): string =>
  `${"#".repeat(level + 1)} ${escapedWithin(number)} ${escapedWithin(text)}`;

const paragraphText = ({ text }: ParagraphBlock): string => inlineText(text);

const listText = ({ items }: ListBlock): string =>
  items.map(({ text }) => `- ${inlineText(text)}`).join("\n");

const figureText = ({ caption, alt }: FigureBlock): string => `*${escaped(caption)}*\n\n${escaped(alt)}`;

const noteText = ({ text }: NoteBlock): string => `> ${inlineText(text)}`;

const passageText = ({ id, prompt, text }: PassageBlock, { report }: Locale): string =>
  [
    `<!-- ${id} -->`,
    ...(text.length === 0 ? [`*${escaped(report.paper.unwritten(prompt))}*`] : text.map(escaped)),
  ].join("\n\n");

/** A title of a group stands in a row of its own; Markdown has no other place for it. */
function tableText({ caption, columns, groups, empty }: TableBlock, locale: Locale): string {
  const title = `*${escaped(caption)}*`;
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return `${title}\n\n${escaped(empty)}`;
  const lines = groups.flatMap((group) => [
    ...(group.title === null
      ? []
      : [line([`**${escaped(group.title)}**`, ...columns.slice(1).map(() => "")])]),
    ...group.rows.map((row) => line(cellsOf(row, columns, locale))),
  ]);
  const head = [line(columns.map(({ head }) => escaped(head))), line(columns.map(ruleOf))];
  return [title, "", ...head, ...lines, ...totalLines(rows, columns, locale)].join("\n");
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const ruleOf = ({ cells }: TableColumn): string => (cells === "number" || cells === "money" ? "---:" : "---");

const cellsOf = ({ cells }: TableRow, columns: readonly TableColumn[], locale: Locale): readonly string[] =>
  columns.map((column, index) => escapedWithin(cellText(cells[index] ?? null, column, locale)));

function totalLines(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  locale: Locale,
): readonly string[] {
  if (!columns.some(({ total }) => total)) return [];
  const cells = columns.map((column, index) => {
    if (index === 0) return `**${escaped(locale.report.paper.total)}**`;
    if (!column.total) return "";
    return escapedWithin(cellText(sumOf(rows.map((row) => row.cells[index] ?? null)), column, locale));
  });
  return [line(cells)];
}
