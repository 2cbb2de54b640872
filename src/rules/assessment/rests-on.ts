import type { Decision } from "../../model/register/decision.js";
import type { Day } from "../../model/values/date.js";
import type { Wording } from "../../model/values/wording.js";
import type { RecordId } from "../names.js";
import type { Verdict } from "../verdict.js";

/** An assessor's own verdict, with its reason: beside the computed one, never instead of it. */
export interface Dissent {
  /** Id of the decision. */
  readonly decision: string;
  /** Id of the unit that decided. */
  readonly by: string;
  /** Name of that unit. */
  readonly byName: Wording;
  /** The verdict that the assessor gives. */
  readonly verdict: Verdict;
  /** The reason, in the assessor's own words. */
  readonly reason: string;
}

/** A record that a verdict rests on. */
export interface Evidence {
  /** Id of the record. */
  readonly record: RecordId;
  /** Ids of its papers; empty where it has none. */
  readonly documents: readonly string[];
  /** The workbook cell it came from: `file!sheet!cell`; absent where it came from none. */
  readonly cell?: string;
}

/** A completeness statement that a verdict rests on: who declared it, when, up to when, by which paper. */
export interface Declared {
  /** Id of the statement. */
  readonly statement: string;
  /** Id of the unit that declared it. */
  readonly by: string;
  /** Name of that unit. */
  readonly byName: Wording;
  /** The last day of which it speaks, written YYYY-MM-DD. */
  readonly upTo: Day;
  /** The day on which it was entered, written YYYY-MM-DD. */
  readonly recorded: Day;
  /** Ids of the papers that bear it out; empty where none does. */
  readonly documents: readonly string[];
}

/** A decision that a verdict rests on, or that lets the promise go. */
export interface Decided {
  /** Id of the decision. */
  readonly decision: string;
  /** What was decided on: what a subject is, a reading, a waiver, a word of the other side, a verdict. */
  readonly kind: Decision["kind"];
  /** Id of the unit that decided. */
  readonly by: string;
  /** Name of that unit. */
  readonly byName: Wording;
  /** The day of the decision, written YYYY-MM-DD. */
  readonly on: Day;
  /** Ids of the papers that bear it out; empty where none does. */
  readonly documents: readonly string[];
}

/** An amendment that made the promise what it is. */
export interface Amended {
  /** Id of the amendment. */
  readonly amendment: string;
  /** Its number as it was issued. */
  readonly number: string;
  /** The day from which it holds, written YYYY-MM-DD. */
  readonly on: Day;
}
