import type { TableColumn, TableRow, TableBlock } from "../block-kinds.js";
import { cellText, sumOf, type CellLocale } from "../facts/shown.js";
import { escaped } from "./escape.js";

/** A table whose head repeats on every page, its groups each in a body of their own, its sums at the foot. */
export function tableHtml({ id, caption, columns, groups, empty }: TableBlock, locale: CellLocale): string {
  const rows = groups.flatMap((group) => group.rows);
  const title = `<caption>${escaped(caption)}</caption>`;
  const open = `<table id="${escaped(id)}">\n${title}\n${widths(columns)}\n${head(columns)}`;
  if (rows.length === 0)
    return `${open}\n<tbody>\n<tr><td colspan="${columns.length}">${escaped(empty)}</td></tr>\n</tbody>\n</table>`;
  const bodies = groups
    .filter((group) => group.rows.length > 0)
    .map((group) =>
      [
        "<tbody>",
        ...(group.title === null
          ? []
          : [
              `<tr class="group"><th colspan="${columns.length}" scope="rowgroup">${escaped(group.title)}</th></tr>`,
            ]),
        ...group.rows.map((row) => rowHtml(row, columns, locale)),
        "</tbody>",
      ].join("\n"),
    );
  return [open, ...bodies, ...foot(rows, columns, locale), "</table>"].join("\n");
}

function widths(columns: readonly TableColumn[]): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const share = (width: number) => Math.round((1000 * width) / all) / 10;
  return `<colgroup>${columns.map(({ width }) => `<col style="width: ${share(width)}%">`).join("")}</colgroup>`;
}

const head = (columns: readonly TableColumn[]): string =>
  `<thead>\n<tr>${columns.map((column) => `<th scope="col">${escaped(column.head)}</th>`).join("")}</tr>\n</thead>`;

const rowHtml = ({ cells }: TableRow, columns: readonly TableColumn[], locale: CellLocale): string =>
  `<tr>${columns
    .map((column, index) => cellHtml(cellText(cells[index] ?? null, column, locale), column))
    .join("")}</tr>`;

const cellHtml = (text: string, { cells }: TableColumn): string =>
  `<td class="${cells}">${escaped(text)}</td>`;

function foot(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  locale: CellLocale,
): readonly string[] {
  if (!columns.some(({ total }) => total)) return [];
  const cells = columns.map((column, index) => {
    if (index === 0) return `<th scope="row">${escaped(locale.report.paper.total)}</th>`;
    if (!column.total) return "<td></td>";
    return cellHtml(cellText(sumOf(rows.map((row) => row.cells[index] ?? null)), column, locale), column);
  });
  return [`<tfoot>\n<tr>${cells.join("")}</tr>\n</tfoot>`];
}
