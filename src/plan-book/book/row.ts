import type { Fields } from "../../model/values/fields.js";
import type { PartKey } from "./columns.js";

/** A row of a plan workbook, as a person sees it: names instead of ids, each under the key of its column. */
export type BookRow = Fields;

/** All rows of a plan workbook. */
export type BookRows = Readonly<Record<PartKey, readonly BookRow[]>>;
