import type { Day, Span } from "../../model/values/date.js";
import type { DocumentKind } from "../../model/register/document.js";
import type { RecordId, SubjectName } from "../names.js";

/** Why something is unknown, or left out: codes and values only; `explain` makes the sentence. */
export type Cause =
  /** No act on file, and nobody has said that there is none. */
  | { readonly code: "nothing-recorded" }
  /** What is recorded is not enough, and nobody has said that this is all. */
  | { readonly code: "not-declared-complete" }
  | { readonly code: "no-evidence"; readonly records: readonly RecordId[] }
  /** The papers are of a kind that does not prove the stage, or of no stated kind (null). */
  | {
      readonly code: "wrong-evidence";
      readonly records: readonly RecordId[];
      readonly found: readonly (DocumentKind | null)[];
      readonly accepted: readonly DocumentKind[];
    }
  | { readonly code: "validity-unknown"; readonly subject: SubjectName; readonly ends: Span | null }
  /** The day of the act is not known well enough, or the day that is told as an attribute. */
  | {
      readonly code: "date-too-coarse";
      readonly records: readonly RecordId[];
      readonly on: Span;
      readonly attribute?: string;
    }
  | { readonly code: "attribute-missing"; readonly records: readonly RecordId[]; readonly attribute: string }
  /** Equally good records disagree on the day (null) or on an attribute. */
  | {
      readonly code: "contradicted";
      readonly records: readonly RecordId[];
      readonly attribute: string | null;
    }
  /** It bears another name than the plan gives; a person decides whether it is what the plan means. */
  | { readonly code: "awaiting-decision"; readonly subject: SubjectName; readonly planned: readonly string[] }
  /** It is put forward for nothing, or for a whole task where one of its items is asked for. */
  | { readonly code: "place-unknown"; readonly subject: SubjectName; readonly stated: readonly string[] }
  /** The body that is named is none that the plan or the register knows. */
  | {
      readonly code: "body-unknown";
      readonly records: readonly RecordId[];
      readonly attribute: string;
      readonly found: string;
    }
  /** One thing on file twice, or two things: a person decides. */
  | {
      readonly code: "perhaps-the-same";
      readonly subjects: readonly SubjectName[];
      readonly records: readonly RecordId[];
      readonly what: "subjects" | "records";
    }
  /** One act came in place of another; which of the two held on the day is not known. */
  | { readonly code: "replacement-open"; readonly records: readonly RecordId[] }
  /** Figures of several subjects stand side by side, and they cannot be added. */
  | { readonly code: "several-figures"; readonly subjects: readonly SubjectName[] }
  /** The last word of the other side speaks of days up to this one only. */
  | { readonly code: "word-too-early"; readonly decisions: readonly string[]; readonly upTo: Day }
  | { readonly code: "law-unverified"; readonly criterion: string }
  /** No sum, no whole or no figure to compare with, or one that may be nothing. */
  | { readonly code: "nothing-to-compare" }
  /** It is not known whether the promise applies, or it is known that it does not. */
  | { readonly code: "condition-open" }
  | { readonly code: "condition-unmet" }
  /** Let go by the side to which it is owed; `afterDue` where that was decided after the due day. */
  | {
      readonly code: "waived";
      readonly decision: string;
      readonly until: Day | null;
      readonly afterDue: boolean;
    }
  | { readonly code: "withdrawn"; readonly amendment: string; readonly afterDue: boolean };
