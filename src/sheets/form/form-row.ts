import type { Sent } from "./sent.js";

/** A row of a sheet that a unit fills in, before it is written. */
export interface FormRow {
  readonly id: string;
  /** What stands in its cells, by the key of the column. */
  readonly values: ReadonlyMap<string, unknown>;
  /** The cells that are waited for. */
  readonly needed: ReadonlySet<string>;
  /** The cells that the promise itself has filled in. */
  readonly prefilled: ReadonlySet<string>;
  /** Those of them that say only on which stretch of days an act must be: its own day is waited for. */
  readonly coarse?: ReadonlySet<string>;
  /** The records with which it is sent out, by the key of their block. */
  readonly sent?: Sent;
}
