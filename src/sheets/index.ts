// A register as sheets and back, without a file format
export { registerToSheets } from "./to-sheets.js";
export { mergeRegisters, registerFromSheets, type Merged, type MergeOptions } from "./from-sheets.js";
export type { Source } from "./source.js";

// What is in a workbook
export { convertLegacyText, type Converted } from "./convert-legacy.js";
export { languageOf } from "./read-book.js";
export type { Area, Book, Cell, ColumnLook, Look, Sheet } from "./sheet.js";
export type { SheetWords } from "./words.js";

// Templates and copies to send back
export { reportingUnits } from "./form/reporters.js";
export { templateBook, type TemplateOptions } from "./template.js";
export { annotated } from "./annotate.js";
export { dressed } from "./dressed.js";
