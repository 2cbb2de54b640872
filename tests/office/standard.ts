import { strFromU8, unzipSync } from "fflate";
import { elements, parseXml, type XmlElement } from "../../src/office/text/xml.js";

/**
 * What may stand in an element, in which order: from ECMA-376, 5th edition, part 1, chapters 18.2 to 18.8 (transitional). Only
 * elements that we write, and all that the standard lets stand beside them. A reader that follows the standard refuses others.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst",
  bookViews: "workbookView",
  sheets: "sheet",
  definedNames: "definedName",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
  sheetPr: "tabColor outlinePr pageSetUpPr",
  sheetViews: "sheetView extLst",
  sheetView: "pane selection pivotSelection extLst",
  cols: "col",
  sheetData: "row",
  row: "c extLst",
  c: "f v is extLst",
  mergeCells: "mergeCell",
  conditionalFormatting: "cfRule extLst",
  cfRule: "formula colorScale dataBar iconSet extLst",
  dataValidations: "dataValidation",
  dataValidation: "formula1 formula2",
  hyperlinks: "hyperlink",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  colBreaks: "brk",
  rowBreaks: "brk",
  autoFilter: "filterColumn sortState extLst",
  styleSheet: "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  numFmts: "numFmt",
  fonts: "font",
  fills: "fill",
  fill: "patternFill gradientFill",
  patternFill: "fgColor bgColor",
  borders: "border",
  border: "start end left right top bottom diagonal vertical horizontal",
  cellStyleXfs: "xf",
  cellXfs: "xf",
  xf: "alignment protection extLst",
  cellStyles: "cellStyle",
  dxfs: "dxf",
  dxf: "font numFmt fill alignment border protection extLst",
  sst: "si extLst",
  si: "t r rPh phoneticPr",
  comments: "authors commentList extLst",
  authors: "author",
  commentList: "comment",
  comment: "text commentPr",
};

/** Lists that say how long they are. */
const COUNTED = [
  "mergeCells",
  "dataValidations",
  "fonts",
  "fills",
  "borders",
  "cellXfs",
  "cellStyleXfs",
  "dxfs",
];
const MAIN = /^xl\/(?:workbook|styles|sharedStrings|comments[^/]*|(?:worksheets|comments)\/[^/]+)\.xml$/;

/** Where a workbook departs from the standard; nothing, if nowhere. */
export function departures(bytes: Uint8Array): readonly string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => MAIN.test(name));
  const roots = new Map(parts.map(([name, part]) => [name, parseXml(strFromU8(part))]));
  const looks = countOf(roots.get("xl/styles.xml"), "cellXfs");
  const formats = countOf(roots.get("xl/styles.xml"), "dxfs");
  return [...roots].flatMap(([name, root]) => {
    if (root === undefined) return [`${name} is not well-formed`];
    const all = withAll(root);
    return [...all.flatMap(misplaced), ...all.flatMap((one) => referring(one, looks, formats))].map(
      (fault) => `${name}: ${fault}`,
    );
  });
}

const inside = ({ children }: XmlElement) => children.filter((child) => typeof child === "object");
const withAll = (root: XmlElement): readonly XmlElement[] => [root, ...inside(root).flatMap(withAll)];
const countOf = (root: XmlElement | undefined, list: string) =>
  root === undefined ? 0 : elements(root, list).reduce((sum, one) => sum + inside(one).length, 0);

function misplaced(element: XmlElement): readonly string[] {
  const { name, attributes } = element;
  const own = inside(element).map((child) => child.name);
  const faults: string[] = [];
  const order = CHILDREN[name]?.split(" ");
  if (order !== undefined) {
    const places = own.map((child) => order.indexOf(child));
    const unknown = own.find((_, index) => places[index] === -1);
    if (unknown !== undefined) faults.push(`<${unknown}> in <${name}>`);
    else if (places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0)))
      faults.push(`<${name}> holds ${[...new Set(own)].join(", ")} in this order`);
  }
  const count = attributes.get("count");
  if (COUNTED.includes(name) && count !== undefined && Number(count) !== own.length)
    faults.push(`<${name}> says ${count} and holds ${own.length}`);
  // Lists that must hold something where they stand at all.
  if (["mergeCells", "dataValidations", "cols", "hyperlinks"].includes(name) && own.length === 0)
    faults.push(`<${name}> is empty`);
  return faults;
}

/** Looks and formats that are there; texts that programs take. */
function referring(
  { name, attributes, children }: XmlElement,
  looks: number,
  formats: number,
): readonly string[] {
  const faults: string[] = [];
  const words = children.filter((child) => typeof child === "string").join("");
  if (name === "c" && Number(attributes.get("s") ?? 0) >= looks) faults.push(`a cell has no look`);
  if (name === "cfRule" && Number(attributes.get("dxfId") ?? 0) >= formats)
    faults.push(`a rule has no format`);
  if (name === "formula1" && words.startsWith('"') && words.length > 257)
    faults.push("a list of more than 255 letters");
  const called = attributes.get("name") ?? "";
  if (name === "sheet" && (called.length > 31 || /[[\]*?:/\\]|^'|'$/.test(called)))
    faults.push(`a sheet is called ${called}`);
  if (name === "definedName" && called === "_xlnm.Print_Titles" && !/^'(?:[^']|'')+'!\$/.test(words))
    faults.push(`the printed head is ${words}`);
  return faults;
}
