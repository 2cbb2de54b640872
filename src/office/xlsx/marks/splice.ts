import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { commentsWith, type CellComment } from "./splice-comments.js";
import { listPart, type FaultLine } from "./splice-list.js";
import { sheetPaths } from "../sheet-paths.js";
import { withFormat, withWrap } from "./splice-styles.js";
import { escaped } from "./splice-text.js";
import { withRules } from "./splice-rules.js";
import type { FaultMark } from "../../../sheets/write/fault-marks.js";
import { cellName } from "../../../sheets/book/sheet.js";

/** The words of the list of faults. */
export interface SpliceWords {
  readonly list: string;
  readonly title: string;
  readonly cell: string;
  readonly fault: string;
}

/** Said where it is used, for files say it in different places. */
const RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RED = "FFC00000";

/** What nobody reads may be broken too: a picture, another program's settings. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The file of a unit with its faults marked, and everything else as it was: formulas, formats, pictures and notes. A mark is a
 * conditional format that ends when the cell no longer says what it said. Undefined where the file is not built as it should be.
 */
export function spliceFaults(
  bytes: Uint8Array,
  marks: readonly FaultMark[],
  words: SpliceWords,
): Uint8Array | undefined {
  const parts = partsOf(bytes);
  if (parts === undefined) return undefined;
  const read = (name: string) => (parts[name] === undefined ? undefined : strFromU8(parts[name]));
  const write = (name: string, text: string) => {
    parts[name] = strToU8(text);
  };
  const [workbook, rels, types, styles] = [
    read("xl/workbook.xml"),
    read("xl/_rels/workbook.xml.rels"),
    read("[Content_Types].xml"),
    read("xl/styles.xml"),
  ];
  if (workbook === undefined || rels === undefined || types === undefined || styles === undefined)
    return undefined;
  const format = withFormat(styles);
  const wrapped = withWrap(format.styles);
  write("xl/styles.xml", wrapped.styles);
  let known = types;
  const paths = sheetPaths(workbook, rels);
  const lines: FaultLine[] = [];
  for (const [sheet, own] of bySheet(marks)) {
    const path = paths.get(sheet);
    const xml = path === undefined ? undefined : read(path);
    // Names with a prefix are as good, and no program of offices writes them.
    if (path === undefined || xml === undefined || !/<worksheet\b/.test(xml) || !/<\/?sheetData\b/.test(xml))
      return undefined;
    const notes = own.map(({ row, column, text }): CellComment => ({ row, column, text }));
    const noted = commentsWith({ path, notes, types: known, read, write });
    known = noted.types;
    write(
      path,
      coloured(
        withRules(noted.drawing === undefined ? xml : withDrawing(xml, noted.drawing), own, format.id),
      ),
    );
    for (const { row, column, text } of own) lines.push({ sheet, cell: cellName(row, column), text });
  }
  const list = listPart(lines, words, wrapped.id);
  const place = paths.get(words.list);
  if (place !== undefined) write(place, list);
  else {
    const added = withList(workbook, rels, known, words.list);
    write("xl/workbook.xml", added.workbook);
    write("xl/_rels/workbook.xml.rels", added.rels);
    known = added.types;
    write(added.path, list);
  }
  write("[Content_Types].xml", known);
  return zipSync(parts, { mtime: new Date(Date.UTC(2000, 0, 1)), level: 6 });
}

function bySheet(marks: readonly FaultMark[]): ReadonlyMap<string, readonly FaultMark[]> {
  const found = new Map<string, FaultMark[]>();
  for (const mark of marks) found.set(mark.sheet, [...(found.get(mark.sheet) ?? []), mark]);
  return found;
}

/** The tab of a sheet with faults is red. */
function coloured(xml: string): string {
  const colour = `<tabColor rgb="${RED}"/>`;
  const [own] = /<sheetPr\b[^>]*\/>|<sheetPr\b[^>]*>[\s\S]*?<\/sheetPr>/.exec(xml) ?? [];
  if (own === undefined)
    return xml.replace(/<worksheet\b[^>]*>/, (tag) => `${tag}<sheetPr>${colour}</sheetPr>`);
  if (own.endsWith("/>") && !own.includes("</sheetPr>"))
    return xml.replace(own, () => `${own.slice(0, -2)}>${colour}</sheetPr>`);
  const bare = own.replace(/<tabColor\b[^>]*\/>/, "");
  return xml.replace(own, () => bare.replace(/^<sheetPr\b[^>]*>/, (tag) => tag + colour));
}

/** Where the notes of a sheet are drawn, in the order of the standard. */
function withDrawing(xml: string, id: string): string {
  const place =
    /<(?:legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/g;
  place.lastIndex = Math.max(xml.lastIndexOf("</sheetData>"), 0);
  const at = place.exec(xml)?.index ?? xml.length;
  return `${xml.slice(0, at)}<legacyDrawing ${RELATIONS} r:id="${id}"/>${xml.slice(at)}`;
}

/** The list of faults as the first sheet: all that counts sheets by their place moves by one. */
function withList(workbook: string, rels: string, types: string, name: string) {
  const ids = [...workbook.matchAll(/\ssheetId="(\d+)"/g)].map(([, id]) => Number(id));
  const tag = `<sheet name="${escaped(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${RELATIONS} r:id="rIdPhoihop"/>`;
  const moved = workbook
    .replace(/\slocalSheetId="(\d+)"/g, (_, index: string) => ` localSheetId="${Number(index) + 1}"`)
    .replace(
      /\s(activeTab|firstSheet)="(\d+)"/g,
      (_, key: string, index: string) => ` ${key}="${Number(index) + 1}"`,
    )
    .replace(/<sheets\b[^>]*>/, (sheets) => sheets + tag);
  // Without a stated tab the first one would open, and with it the one that says of itself that it is selected.
  const opened = /\sactiveTab=/.test(moved)
    ? moved
    : moved.replace(/<workbookView\b/, '<workbookView activeTab="1"');
  return {
    path: "xl/worksheets/phoihop-faults.xml",
    workbook: opened,
    rels: rels.replace(
      "</Relationships>",
      '<Relationship Id="rIdPhoihop" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/phoihop-faults.xml"/></Relationships>',
    ),
    types: types.replace(
      "</Types>",
      '<Override PartName="/xl/worksheets/phoihop-faults.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  };
}
