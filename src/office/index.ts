// Charts as pictures
export { renderPng, type PngOptions } from "./picture/render-png.js";
export { renderSvg } from "./picture/render-svg.js";

// Papers as Word files
export type { PaperLocale } from "./paper-locale.js";
export type { ForeignPart } from "../locale/words/report-words.js";
export {
  readPassages,
  readReturned,
  type ReturnedPaper,
  type WrittenPassage,
} from "./docx/read/read-passages.js";
export { readTemplate, type Template, type TextWidths } from "./docx/read/read-template.js";
export type { Picture } from "./docx/context.js";
export { type DocxOptions, writeDocx } from "./write-docx.js";
// Tables of papers as a workbook
export { writeAnnex } from "./annex/write-annex.js";

// Workbooks as files
export { LIMITS, type Limits, type ReadOptions } from "./limits.js";
export { readCsv, writeCsv } from "./text/csv.js";
export { readCsvSet, writeCsvSet } from "./text/csv-set.js";
export { readJson } from "./text/read-json.js";
export { isMarked, markedCopy, type MarkedCopy, type ReturnedBook } from "./xlsx/marks/marked-copy.js";
export { writeXlsx } from "./xlsx/write-xlsx.js";
export { readXlsx } from "./xlsx/read-xlsx.js";
