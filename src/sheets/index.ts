// A register as sheets and back, without a file format
export { registerToSheets } from "./write/to-sheets.js";
export {
  mergeRegisters,
  registerFromSheets,
  type Merged,
  type MergeOptions,
  type ReturnTold,
} from "./merge/from-sheets.js";
export type { RegisterSource } from "./read/source.js";

// What is in a workbook
export { convertLegacyText, type Converted } from "./cells/convert-legacy.js";
export { languageOf } from "./read/read-book.js";
export type { Area, Book, Cell, CellPlace, ColumnLook, FormLook, Look, Sheet } from "./book/sheet.js";
export type { GuideWords, SheetWords } from "../locale/words/sheet-words.js";

// Templates
export { reportingUnits } from "./form/reporters.js";
export type { FormOptions } from "./form/form-options.js";
export { templateBook, type TemplateOptions } from "./write/template.js";
