import type { Quantity } from "../../model/requirement/quantity.js";
import type { Proceeding } from "../snapshot/proceeding.js";
import type { Day } from "../../model/values/date.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Closure } from "./closure.js";

/** What a requirement is judged by: what is on file, whose word closes it, and on which day. */
export interface Judging {
  readonly snapshot: Snapshot;
  readonly closure: Closure;
  /** The end of this day is judged. */
  readonly day: Day;
  /** The day until which the promise is owed. */
  readonly due: Day;
}

/** What is looked for in the tries of one subject. */
export interface Sought {
  readonly proceeding: Proceeding;
  readonly quantity: Quantity;
  readonly judging: Judging;
}
