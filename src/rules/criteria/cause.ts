import type { Day, Span } from "../../model/values/date.js";
import type { AttributeValue as Attribute } from "../../model/requirement/condition.js";
import type { Wording } from "../../model/values/wording.js";
import type { Cause } from "../assessment/cause.js";
import type { RecordId } from "../names.js";

/** Why it is unknown whether an act meets a criterion: what may be said of a promise, and what only the law asks. */
export type LawCause =
  | Cause
  /** The act itself is not on record, and nobody has said that it never took place. */
  | { readonly code: "act-missing"; readonly stage: string; readonly title: Wording }
  /** There is still time for it, up to and including that day. */
  | { readonly code: "not-due"; readonly until: Day }
  /**
   * Whether the term was kept depends on public holidays between these days: on those that a calendar has without a notice
   * of the State that anybody has read, or, where none of these is told, on a calendar that is not at hand.
   */
  | {
      readonly code: "calendar-missing";
      readonly from: Day;
      readonly to: Day;
      readonly unread?: readonly Day[];
    }
  /** The unit has ended, or may have, and no change to its successor is recorded. */
  | {
      readonly code: "unit-ended";
      readonly records: readonly RecordId[];
      readonly attribute: string;
      readonly unit: Wording;
      readonly sure: boolean;
    }
  /** The attribute is there, but is no day, number or unit, as it should be. */
  | {
      readonly code: "attribute-unusable";
      readonly records: readonly RecordId[];
      readonly attribute: string;
      readonly found: Attribute;
      readonly wanted: "day" | "number" | "unit" | "subject";
    };

/** The day of an act is not known well enough, or the day that an attribute tells. */
export const coarse = (records: readonly RecordId[], on: Span, attribute?: string): LawCause => ({
  code: "date-too-coarse",
  records,
  on,
  ...(attribute !== undefined && { attribute }),
});
