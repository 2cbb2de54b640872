import type { Day, Span } from "../../model/values/date.js";
import type { AttributeValue as Attribute } from "../../model/requirement/condition.js";
import type { Wording } from "../../model/values/wording.js";
import type { Cause } from "../assessment/cause.js";
import type { RecordId } from "../names.js";

/** Why it is unknown whether an act meets a criterion: what may be said of a promise, and what only the law asks. */
export type LawCause =
  | Cause
  /** The act itself is not on record, and nobody has said that it never took place; `stage` is `procedure.stage`, `title` its name. */
  | { readonly code: "act-missing"; readonly stage: string; readonly title: Wording }
  /** There is still time for it, up to and including the day `until`. */
  | { readonly code: "not-due"; readonly until: Day }
  /**
   * Whether the term was kept depends on public holidays between these days: on those that a calendar has without a notice
   * of the State that anybody has read, or, where none of these is told, on a calendar that is not at hand.
   */
  | {
      readonly code: "calendar-missing";
      /** The first of these days, written YYYY-MM-DD. */
      readonly from: Day;
      /** The last of these days, written YYYY-MM-DD. */
      readonly to: Day;
      /** Days off of which nobody has read a notice; absent where a calendar is not at hand. */
      readonly unread?: readonly Day[];
    }
  /** The unit has ended, or may have, and no change to its successor is recorded. */
  | {
      readonly code: "unit-ended";
      /** Ids of the records that name it. */
      readonly records: readonly RecordId[];
      /** Id of the attribute that names it. */
      readonly attribute: string;
      /** Name of the unit. */
      readonly unit: Wording;
      /** Whether it has ended for certain. */
      readonly sure: boolean;
    }
  /** The attribute is there, but is no day, number or unit, as it should be. */
  | {
      readonly code: "attribute-unusable";
      /** Ids of the records that state it. */
      readonly records: readonly RecordId[];
      /** Id of the attribute. */
      readonly attribute: string;
      /** What is stated. */
      readonly found: Attribute;
      /** What should be. */
      readonly wanted: "day" | "number" | "unit" | "subject";
    };

/** The day of an act is not known well enough, or the day that an attribute tells. */
export const coarse = (records: readonly RecordId[], on: Span, attribute?: string): LawCause => ({
  code: "date-too-coarse",
  records,
  on,
  ...(attribute !== undefined && { attribute }),
});
