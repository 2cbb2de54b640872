// Charts as pictures
export { renderPng, type PngOptions } from "./render-png.js";
export { renderSvg } from "./render-svg.js";

// Papers as Word files
export type { PaperLocale } from "./paper-locale.js";
export type { ForeignPart } from "./foreign-parts.js";
export { readPassages, readReturned, type ReturnedPaper, type WrittenPassage } from "./read-passages.js";
export { readTemplate, type Template, type TextWidths } from "./read-template.js";
export { type DocxOptions, writeDocx } from "./write-docx.js";
// Tables of papers as a workbook
export { writeAnnex } from "./write-annex.js";

// Workbooks as files
export { LIMITS, type Limits, type ReadOptions } from "./limits.js";
export { readCsv, writeCsv } from "./csv.js";
export { readCsvSet, writeCsvSet } from "./csv-set.js";
export { readJson } from "./read-json.js";
export { writeXlsx } from "./write-xlsx.js";
export { readXlsx } from "./xlsx.js";
