import { extname } from "node:path";

/** Whether a file holds sheets rather than JSON; .xls and .ods too, so that they are refused by name. */
export const isWorkbook = (file: string): boolean =>
  [".xlsx", ".xlsm", ".xls", ".ods", ".csv"].includes(extname(file).toLowerCase());
