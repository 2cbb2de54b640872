// Charts as pictures
export { renderPng, type PngOptions } from "./render-png.js";
export { renderSvg } from "./render-svg.js";

// Workbooks as files
export { readCsv, writeCsv } from "./csv.js";
export { readCsvSet, writeCsvSet } from "./csv-set.js";
export { readJson } from "./read-json.js";
export { writeXlsx } from "./write-xlsx.js";
export { readXlsx, type ReadOptions } from "./xlsx.js";
export { LIMITS, type Limits } from "./zip-budget.js";
