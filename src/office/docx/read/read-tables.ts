import type { Parsed } from "../../../model/issue/issue.js";
import type { Area, Book, Cell, Sheet } from "../../../sheets/book/sheet.js";
import type { ReadOptions } from "../../limits.js";
import { child, type XmlElement, elements } from "../../text/xml.js";
import { linesOf } from "./word-lines.js";

/**
 * The tables of a Word file as sheets, each cell with its lines and merged cells as such; before them a sheet of the lines
 * that stand in no table.
 */
export async function readTables(
  bytes: Uint8Array,
  { file = "paper.docx", limits }: ReadOptions = {},
): Promise<Parsed<Book>> {
  const { bodyOf } = await import("./word-file.js");
  const read = bodyOf(bytes, { file, limits });
  if (!read.ok) return read;
  const body = read.value;
  const tables = elements(body, "w:tbl").map((table, index) => tableOf(table, `Bảng ${index + 1}`));
  const lines = outside(body).map((line): readonly Cell[] => [line]);
  return { ok: true, value: { file, sheets: [{ name: "Văn bản", rows: lines }, ...tables] }, warnings: [] };
}

/** The lines of a text, its tables left out. */
const outside = (element: XmlElement): readonly string[] =>
  element.children.flatMap((one) => {
    if (typeof one === "string" || one.name === "w:tbl") return [];
    return one.name === "w:p" ? linesOf(one) : outside(one);
  });

/** No table of an annex is wider. */
const WIDEST = 200;

function tableOf(table: XmlElement, name: string): Sheet {
  const merges: Area[] = [];
  /** Cells that go on downwards, by their column. */
  const open = new Map<number, Area>();
  const rows = elements(table, "w:tr").map((row, top): readonly Cell[] => {
    const cells: Cell[] = [];
    for (const cell of elements(row, "w:tc")) {
      const properties = child(cell, "w:tcPr");
      const span = spanOf(properties);
      const left = cells.length;
      const merge = properties && child(properties, "w:vMerge");
      const begun = open.get(left);
      const isLower =
        merge !== undefined && merge.attributes.get("w:val") !== "restart" && begun !== undefined;
      const area = isLower ? { ...begun, bottom: top } : { top, left, bottom: top, right: left + span - 1 };
      if (merge === undefined) open.delete(left);
      else open.set(left, area);
      if (isLower) merges.splice(merges.indexOf(begun), 1, area);
      else if (merge !== undefined || span > 1) merges.push(area);
      const text = elements(cell, "w:p").flatMap(lineOf).join("\n");
      cells.push(text === "" || isLower ? null : text, ...Array.from({ length: span - 1 }, () => null));
    }
    return cells;
  });
  return {
    name,
    rows,
    merges: merges.filter(({ top, bottom, left, right }) => bottom > top || right > left),
  };
}

const spanOf = (properties: XmlElement | undefined): number => {
  const span = Number((properties && child(properties, "w:gridSpan"))?.attributes.get("w:val") ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST) : 1;
};

/** A point of a list shows its dash, which Word keeps apart from its words. */
const lineOf = (paragraph: XmlElement): readonly string[] => {
  const properties = child(paragraph, "w:pPr");
  const isPoint =
    properties !== undefined &&
    (child(properties, "w:numPr") !== undefined ||
      /List(Bullet|Number|Paragraph)/.test(child(properties, "w:pStyle")?.attributes.get("w:val") ?? ""));
  return linesOf(paragraph).map((line, index) => (isPoint && index === 0 ? `- ${line}` : line));
};
