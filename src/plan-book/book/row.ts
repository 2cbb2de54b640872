import type { Fields } from "../../sheets/cells/fields.js";
import type { PartKey } from "./columns.js";

/** A row of a plan workbook, as a person sees it: names instead of ids, each under the key of its column. */
export type Row = Fields;

/** All rows of a plan workbook. */
export type Rows = Readonly<Record<PartKey, readonly Row[]>>;
