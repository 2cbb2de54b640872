import type { Cell, Sheet } from "../../../sheets/book/sheet.js";
import type { AnnexField, AnnexHeads } from "./annex-head.js";
import { textAt } from "./cell-texts.js";

/** Where a row is read. */
export interface RowSite {
  readonly sheet: Sheet;
  readonly head: AnnexHeads;
  readonly file: string;
  readonly row: number;
}

/** What a row says in the column of a field. */
export const saidIn = (field: AnnexField, cells: readonly Cell[], { columns }: AnnexHeads): string =>
  textAt(
    cells,
    columns.find((one) => one.field === field),
  );
