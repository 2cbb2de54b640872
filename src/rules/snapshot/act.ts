import type { Day } from "../../model/values/date.js";
import type { FactRecord } from "../../model/register/record.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import type { Cause } from "../assessment/cause.js";
import type { RecordId } from "../names.js";

/** The days on one of which an act took place; it was never later than the day it was told. */
export interface ActSpan {
  /** The first of them, written YYYY-MM-DD; null where nothing is known before `to`. */
  readonly from: Day | null;
  /** The last of them, written YYYY-MM-DD. */
  readonly to: Day;
}

/** What an act may have been, as its papers or one unproved word tell it. */
export interface ActVersion {
  readonly on: ActSpan;
  /** The last day of the stretch that is named, of which a figure speaks; null where none is. */
  readonly lastDay: Day | null;
  /** The days on one of which that is, where nobody knows better. */
  readonly lastDays: ActSpan;
  /** Why the papers do not prove it; null where they do. */
  readonly proofProblem: Cause | null;
  /** Equally good papers that give days which cannot both be right. */
  readonly dayDisputed: boolean;
  /** What is told of this act alone; several values where papers disagree. */
  readonly values: ReadonlyMap<string, readonly AttributeValue[]>;
  readonly records: readonly FactRecord[];
}

/** One act, settled from all its tellings. */
export interface Act {
  readonly stage: string;
  /** Place on the main line, from 0; -1 for an end. */
  readonly rank: number;
  /** One of these is right: the one that is proved, or each unproved word. */
  readonly versions: readonly [ActVersion, ...ActVersion[]];
  /** The days on which it may have been by any of them. */
  readonly on: ActSpan;
  /** It is proved to have happened. */
  readonly proved: boolean;
  /** Acts that came in its place. */
  readonly replacedBy: readonly Act[];
  /** It came in the place of another. */
  readonly replaces: boolean;
  /** Acts of the same day and figure that are perhaps this one, told twice. */
  readonly twin: number | null;
}

/** All records that tell of an act. */
export const recordsOf = (versions: readonly ActVersion[]): readonly FactRecord[] => [
  ...new Set(versions.flatMap(({ records }) => records)),
];

/** The records that tell of these versions. */
export const idsOf = (versions: readonly ActVersion[]): readonly RecordId[] =>
  recordsOf(versions).map(({ id }) => id);
