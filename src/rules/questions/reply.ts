import type { AttributeValue } from "../../model/requirement/condition.js";
import type { Span } from "../../model/values/date.js";
import type { Wording } from "../../model/values/wording.js";
import type { RecordId, SubjectName } from "../names.js";

/** A possible answer. */
export type Reply =
  /** Yes or no, as `code` says. */
  | { readonly code: "yes" | "no" }
  /** Nothing more than what is on file; none of these. */
  | { readonly code: "none" }
  /** All that is lacking is entered, and declared to be all. */
  | { readonly code: "entered" }
  /** `count` more are entered. */
  | { readonly code: "enough"; readonly count: number }
  /** The attribute has this `value`; `name` is what it is called, null where it is its own name. */
  | { readonly code: "value"; readonly value: AttributeValue; readonly name: Wording | null }
  /** Any other: `value` is one of them. */
  | { readonly code: "other-value"; readonly value: AttributeValue }
  /** `value`, or more (`covers`), or less (`falls-short`). Of an upper limit, the other way round. */
  | { readonly code: "covers" | "falls-short"; readonly value: number }
  /** It took place `on` one of these days. */
  | { readonly code: "on"; readonly on: Span }
  /** Of those that contradict each other this `record`, an id, is right. */
  | { readonly code: "right"; readonly record: RecordId }
  /** The figure of this `subject` is the one that is meant. */
  | { readonly code: "subject"; readonly subject: SubjectName }
  /** It is meant for this `place`, an id; `title` is what that is called. */
  | { readonly code: "place"; readonly place: string; readonly title: Wording }
  /** A body outside the plan. */
  | { readonly code: "outside" }
  /** This `reading`, an id, holds; `title` is what it is called, null where the plan gives it no title. */
  | { readonly code: "reading"; readonly reading: string; readonly title: Wording | null };
