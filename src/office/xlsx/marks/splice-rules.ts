import { cellName, type Cell } from "../../../sheets/book/sheet.js";
import { escaped } from "./splice-text.js";

/** By this a rule of ours is known again. */
const SIGN = '"phoihop"="phoihop"';

interface Marked {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** What may stand behind conditional formats in a sheet, in the order of the standard. */
const AFTER =
  /<(?:\w+:)?(?:conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks|customProperties|cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/(?:\w+:)?worksheet>/g;

/** A conditional format of first priority for each faulty cell, which ends when the cell is changed; the others come after. */
export function withRules(xml: string, marks: readonly Marked[], format: number): string {
  const clean = xml.replace(
    /<conditionalFormatting\b[^>]*><cfRule\b[^>]*><formula>AND\((?:&quot;|")phoihop(?:&quot;|")[\s\S]*?<\/conditionalFormatting>/g,
    "",
  );
  const rules = marks
    .map(({ row, column, cell }, index) => {
      const at = cellName(row, column);
      return `<conditionalFormatting sqref="${at}"><cfRule type="expression" dxfId="${format}" priority="${index + 1}"><formula>${escaped(`AND(${SIGN},${stillSays(at, cell)})`)}</formula></cfRule></conditionalFormatting>`;
    })
    .join("");
  const start = Math.max(clean.lastIndexOf("</sheetData>"), clean.lastIndexOf("<sheetData/>"), 0);
  AFTER.lastIndex = start;
  const place = AFTER.exec(clean)?.index ?? clean.length;
  const later = clean
    .slice(place)
    .replace(
      /(<cfRule\b[^>]*\spriority=")(\d+)(")/g,
      (_, before: string, priority: string, after: string) =>
        `${before}${Number(priority) + marks.length}${after}`,
    );
  return clean.slice(0, place) + rules + later;
}

/** Whether a cell still says what it said; text by its first letters, for a formula holds no more. */
function stillSays(at: string, cell: Cell): string {
  if (cell === null || cell === "") return `LEN(${at})=0`;
  if (typeof cell === "string") return `EXACT(LEFT(${at},200),"${cell.slice(0, 200).replaceAll('"', '""')}")`;
  if (typeof cell === "number") return `${at}=${cell}`;
  if (typeof cell === "boolean") return `${at}=${cell ? "TRUE" : "FALSE"}`;
  if ("error" in cell)
    return cell.error.startsWith("#") && !cell.error.startsWith("##") ? `ISERROR(${at})` : "TRUE";
  const [year = "", month = "", day = ""] = cell.day.split("-");
  return `INT(${at})=DATE(${Number(year)},${Number(month)},${Number(day)})`;
}
