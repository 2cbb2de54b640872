import type { AcrossSection, RowPicture } from "../../../../portfolio/index.js";
import { escaped } from "../../../../report/html/escape.js";
import type { Session } from "../../../session.js";
import { barSvg, lengthOf } from "./bar.js";

/** So many rows are seen at once, and so many more are folded away; how many there are besides is said. */
const [SEEN, FOLDED] = [12, 500];

/** A table of many plans, and what is to be said of it. */
export function sectionHtml(section: AcrossSection, tag: string, session: Session): string {
  const { name, title, heads, rows, none, note, pictures } = section;
  const words = session.words.portfolio;
  const longest = Math.max(...pictures.map(({ counts }) => lengthOf(counts)));
  const rowsHtml = rows.map((row, index) =>
    rowHtml(row, { picture: pictures[index], longest, tag, section }),
  );
  const table = (some: readonly string[]) =>
    `<table role="table"><thead role="rowgroup"><tr role="row">${heads.map((_, index) => headHtml(section, index)).join("")}</tr></thead>\n<tbody role="rowgroup">\n${some.join("\n")}\n</tbody></table>`;
  const folded = rowsHtml.slice(SEEN, SEEN + FOLDED);
  const rest = rows.length - SEEN - FOLDED;
  return [
    `<section id="${name}">`,
    `<h2>${escaped(title)}</h2>`,
    rows.length === 0 ? `<p>${escaped(none)}</p>` : table(rowsHtml.slice(0, SEEN)),
    ...(folded.length === 0
      ? []
      : [`<details><summary>${escaped(words.unfold(folded.length))}</summary>\n${table(folded)}</details>`]),
    ...(rest > 0 ? [`<p>${escaped(words.more(rest))}</p>`] : []),
    ...(note === null ? [] : [`<p>${escaped(note)}</p>`]),
    "</section>",
  ].join("\n");
}

interface RowSetting {
  readonly picture: RowPicture | undefined;
  readonly longest: number;
  readonly tag: string;
  readonly section: AcrossSection;
}

function rowHtml(row: readonly string[], { picture, longest, tag, section }: RowSetting): string {
  const [first = "", ...cells] = row;
  const invented = picture?.isIllustrative === true ? ` <span class="tag">${escaped(tag)}</span>` : "";
  const bar = picture === undefined ? "" : barSvg(picture.counts, longest);
  const head = `<th scope="row" role="rowheader">${escaped(first)}${invented}${bar}</th>`;
  return `<tr role="row">${head}${cells.map((text, index) => cellHtml(text, section, index + 1)).join("")}</tr>`;
}

function cellHtml(text: string, section: AcrossSection, index: number): string {
  const kind = isNumeric(section, index) ? ` class="number${text === "0" ? " zero" : ""}"` : "";
  const head = escaped(section.heads[index] ?? "");
  return `<td role="cell"${kind} data-head="${head}"><span>${escaped(text)}</span></td>`;
}

const headHtml = (section: AcrossSection, index: number): string =>
  `<th scope="col" role="columnheader"${isNumeric(section, index) ? ' class="number"' : ""}>${escaped(section.heads[index] ?? "")}</th>`;

/** Numbers and ranges of them stand at the end of their cell. */
const isNumeric = ({ rows }: AcrossSection, index: number): boolean =>
  rows.every((row) => /^[\d.,–]+$/.test(row[index] ?? ""));
