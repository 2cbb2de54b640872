import type { Measure } from "../model/requirement.js";
import type { Text } from "../model/text.js";
import type { Cause } from "./cause.js";
import type { ActSpan } from "./fact.js";
import type { RecordId, SubjectName } from "./names.js";
import type { Truth } from "./truth.js";

interface Judged {
  readonly verdict: Truth;
  /** Where met: the days on one of which it became so. */
  readonly since: ActSpan | null;
  /** Why it is unknown or does not apply; empty otherwise. */
  readonly causes: readonly Cause[];
}

/** A subject that is, or may be, one of those counted. */
export interface Counted extends SubjectName {
  readonly state: "definite" | "possible";
  /** The days on one of which it reached the stage. */
  readonly on: ActSpan;
  readonly records: readonly RecordId[];
  /** Known only from a later stage of the main line. */
  readonly implied?: true;
  readonly causes: readonly Cause[];
}

/** What a measure found. */
export interface Tally {
  readonly measure: Measure;
  /** What the tasks, items, units and sides are called whose ids the measure holds. */
  readonly names: Readonly<Record<string, Text>>;
  /** The stage, and what is counted, in words. */
  readonly stage: Text;
  readonly counts: Text;
  readonly definite: number;
  /** Null = no upper bound: nobody has declared the register complete here. */
  readonly possible: number | null;
  /** The statement that closes it. */
  readonly closedBy: string | null;
  readonly subjects: readonly Counted[];
}

/** A sum of money between two bounds, in đồng; null = no upper bound. */
export interface Sum {
  readonly tally: Tally;
  readonly least: number;
  readonly most: number | null;
}

/** A verdict with its reasons, in the shape of the requirement it judges. */
export type Explanation = Judged &
  (
    | { readonly kind: "allOf" | "anyOf"; readonly parts: readonly Explanation[] }
    | { readonly kind: "count"; readonly need: number; readonly tally: Tally }
    | {
        readonly kind: "share";
        readonly percent: number;
        readonly strictly: boolean;
        readonly part: Tally;
        readonly whole: Tally;
        /** Bounds of the share, in per cent; null where there is no whole. */
        readonly least: number | null;
        readonly most: number | null;
      }
    | { readonly kind: "money"; readonly sum: Sum; readonly covers: Sum }
    | {
        readonly kind: "attested";
        readonly by: string;
        readonly byName: Text;
        readonly decisions: readonly string[];
        readonly closedBy: string | null;
      }
  );
