import type { Span } from "../model/date.js";
import type { DocumentKind } from "../model/document.js";
import type { RecordId, SubjectName } from "./names.js";

/** Why something is unknown, or left out: codes and values only; `explain` makes the sentence. */
export type Cause =
  /** No record at all, and nobody has said that there is none. */
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
  | { readonly code: "standing-unknown"; readonly subject: SubjectName; readonly ends: Span | null }
  | { readonly code: "date-too-coarse"; readonly records: readonly RecordId[]; readonly on: Span }
  | { readonly code: "attribute-missing"; readonly records: readonly RecordId[]; readonly attribute: string }
  /** Equally good records disagree on the day (null) or on an attribute. */
  | {
      readonly code: "contradicted";
      readonly records: readonly RecordId[];
      readonly attribute: string | null;
    }
  | { readonly code: "awaiting-decision"; readonly subject: SubjectName; readonly planned: readonly string[] }
  | { readonly code: "law-unverified"; readonly criterion: string }
  /** No sum or no whole to compare with. */
  | { readonly code: "nothing-to-compare" }
  /** It is not known whether the promise applies, or it is known that it does not. */
  | { readonly code: "condition-open" }
  | { readonly code: "condition-unmet" }
  | { readonly code: "waived"; readonly decision: string; readonly until: string | null }
  | { readonly code: "withdrawn"; readonly amendment: string };
