import type { Limits } from "../limits.js";
import { type Refusal, tooMuch } from "../refusal.js";
import { type Outline, outlineOf } from "../text/xml-outline.js";
import { unpacked } from "../zip/unpack.js";
import { elements, parseXml } from "../text/xml.js";
import type { ZipEntry } from "../zip/zip-budget.js";

/** As many looks of cells as Excel takes. */
const MOST_LOOKS = 65_490;
/** So many times the cells that are read may be there, dressed and empty. */
const EMPTY = 3;
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const SHEETS = ["worksheet", "chartsheet", "dialogsheet", "macrosheet"];

/** What a workbook holds, once it is known that it can be borne. */
export interface BookSize {
  /** Its cells, those too that are dressed and in which nothing stands. */
  readonly cells: number;
}

/**
 * Looks into the parts of a workbook before they are read: each must be whole, and they hold no more than can be borne. A
 * reader that stops where a table breaks off would give its first rows for all.
 */
export function bookBudget(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limits: Limits,
): Refusal | BookSize {
  const sum = { cells: 0, filled: 0, elements: 0 };
  for (const entry of entries.filter(({ name }) => isRead(name))) {
    const part = unpacked(bytes, entry);
    const outline = part && outlineOf(part);
    if (part === undefined || outline === undefined) return { why: "broken" };
    if (SHEETS.some(outline.root)) {
      if (outline.root("worksheet") && outline.count("sheetData") === 0) return { why: "broken" };
      sum.cells += outline.count("c");
      sum.filled += outline.count("c") - outline.empty("c");
    }
    sum.elements += outline.elements;
    const fault = overLimit(outline, sum, limits);
    if (fault !== undefined) return fault;
    if ([WORKBOOK, RELATIONS].includes(entry.name.toLowerCase()))
      if (!namesEachOnce(part)) return { why: "broken" };
  }
  return { cells: sum.cells };
}

/** The text of a workbook; pictures, and what others keep in it, are nobody's business here. */
const isRead = (name: string) =>
  /^(?:xl\/|_rels\/|\[Content_Types\])/i.test(name) && /\.(?:xml|rels)$/i.test(name);

function overLimit(
  outline: Outline,
  sum: { readonly cells: number; readonly filled: number; readonly elements: number },
  limits: Limits,
): Refusal | undefined {
  const { cells, sheets, letters } = limits;
  const found: readonly Parameters<typeof tooMuch>[] = [
    ["cells", Math.max(sum.filled, outline.count("si")), cells],
    // Nothing is made of those in which nothing stands, but they too are gone through.
    ["cells", sum.cells, EMPTY * cells],
    ["elements", sum.elements, 5 * cells],
    ["elements", outline.count("xf"), MOST_LOOKS],
    ["elements", outline.count("mergeCell"), Math.ceil(cells / 10)],
    ["sheets", outline.count("sheet"), sheets],
    ["letters", Math.ceil(outline.longest / 3), letters],
  ];
  const over = found.find(([, count, limit]) => count > limit);
  return over && tooMuch(...over);
}

/** No two sheets of a workbook are the same part: it would be read once for each. */
function namesEachOnce(part: Uint8Array): boolean {
  const root = parseXml(new TextDecoder().decode(part));
  if (root === undefined) return false;
  const keys = root.name.endsWith("Relationships")
    ? elements(root, "Relationship").map(({ attributes }) => attributes.get("Target"))
    : root.children.flatMap((child) =>
        typeof child === "string" || !child.name.endsWith("sheets")
          ? []
          : child.children.flatMap((sheet) =>
              typeof sheet === "string"
                ? []
                : [[...sheet.attributes].find(([name]) => /(?:^|:)id$/.test(name))?.[1]],
            ),
      );
  return new Set(keys).size === keys.length;
}
