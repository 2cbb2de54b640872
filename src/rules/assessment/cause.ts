import type { Day, Span } from "../../model/values/date.js";
import type { DocumentKind } from "../../model/register/document.js";
import type { RecordId, SubjectName } from "../names.js";

/** Why something is unknown, or left out: codes and values only; `explain` makes the sentence. */
export type Cause =
  /** No act on file, and nobody has said that there is none. */
  | { readonly code: "nothing-recorded" }
  /** What is recorded is not enough, and nobody has said that this is all. */
  | { readonly code: "not-declared-complete" }
  /** What is recorded has no paper that proves it. */
  | {
      readonly code: "no-evidence";
      /** Ids of the records without one; of a word of the other side or a waiver, ids of the decisions. */
      readonly records: readonly RecordId[];
    }
  /** The papers are of a kind that does not prove the stage, or of no stated kind (null). */
  | {
      readonly code: "wrong-evidence";
      /** Ids of the records that they stand behind. */
      readonly records: readonly RecordId[];
      /** Kinds of the papers on file; null for one whose kind nobody stated. */
      readonly found: readonly (DocumentKind | null)[];
      /** Kinds that prove the stage. */
      readonly accepted: readonly DocumentKind[];
    }
  /** It is not known whether what was granted was still valid on the day judged (còn hiệu lực). */
  | {
      readonly code: "validity-unknown";
      /** Whose grant it is. */
      readonly subject: SubjectName;
      /** The days on one of which it may have ended; null where nothing tells. */
      readonly ends: Span | null;
    }
  /** The day of the act is not known well enough, or the day that is told as an attribute. */
  | {
      readonly code: "date-too-coarse";
      /** Ids of the records that tell the day. */
      readonly records: readonly RecordId[];
      /** The days on one of which it was. */
      readonly on: Span;
      /** Id of the attribute that tells the day; absent where it is the day of the act. */
      readonly attribute?: string;
    }
  /** The act does not state an attribute on which the verdict depends. */
  | {
      readonly code: "attribute-missing";
      /** Ids of the records of that act. */
      readonly records: readonly RecordId[];
      /** Id of the attribute (thuộc tính). */
      readonly attribute: string;
    }
  /** Equally good records disagree on the day or on an attribute. So may decisions and the two words of a side. */
  | {
      readonly code: "contradicted";
      /** Ids of the records or decisions that disagree. */
      readonly records: readonly RecordId[];
      /** Id of the attribute on which they disagree; null where it is none: the day, the act itself, or what was decided. */
      readonly attribute: string | null;
    }
  /** It bears another name than the plan gives; a person decides whether it is what the plan means. */
  | {
      readonly code: "awaiting-decision";
      /** The subject on file under another name. */
      readonly subject: SubjectName;
      /** Names in the plan of which it may be one. */
      readonly planned: readonly string[];
    }
  /** It is put forward for nothing, or for a whole task where one of its items is asked for. */
  | {
      readonly code: "place-unknown";
      /** The subject of which it is not said. */
      readonly subject: SubjectName;
      /** Ids of what it is put forward for so far; empty where for nothing. */
      readonly stated: readonly string[];
    }
  /** The body that is named is none that the plan or the register knows. */
  | {
      readonly code: "body-unknown";
      /** Ids of the records that name it. */
      readonly records: readonly RecordId[];
      /** Id of the attribute that names it. */
      readonly attribute: string;
      /** The body as it is written there. */
      readonly found: string;
    }
  /** One thing on file twice, or two things: a person decides. */
  | {
      readonly code: "perhaps-the-same";
      /** The subjects that are perhaps one; of acts, the subject that is told of. */
      readonly subjects: readonly SubjectName[];
      /** Ids of the records that tell of them; may be empty. */
      readonly records: readonly RecordId[];
      /** Whether subjects are perhaps one, or acts of one subject. */
      readonly what: "subjects" | "records";
    }
  /** One act came in place of another; which of the two held on the day is not known. */
  | {
      readonly code: "replacement-open";
      /** Ids of the records of both acts. */
      readonly records: readonly RecordId[];
    }
  /** Figures of several subjects stand side by side, and they cannot be added. */
  | {
      readonly code: "several-figures";
      /** Whose figures they are. */
      readonly subjects: readonly SubjectName[];
    }
  /** The last word of the other side speaks of days up to this one only. */
  | {
      readonly code: "word-too-early";
      /** Ids of the attestations of that last day. */
      readonly decisions: readonly string[];
      /** The last day of which they speak, written YYYY-MM-DD. */
      readonly upTo: Day;
    }
  /** The rule of law that decides has not been checked against its source. Of legal remarks only. */
  | {
      readonly code: "law-unverified";
      /** Id of the criterion (tiêu chí). */
      readonly criterion: string;
    }
  /** No sum, no whole or no figure to compare with, or one that may be nothing. */
  | { readonly code: "nothing-to-compare" }
  /** It is not known whether the condition of the promise is met. */
  | { readonly code: "condition-open" }
  /** The condition of the promise is not met, so that it does not apply. */
  | { readonly code: "condition-unmet" }
  /** Let go by the side to which it is owed. */
  | {
      readonly code: "waived";
      /** Id of the waiver (miễn, hoãn). */
      readonly decision: string;
      /** The last day of the waiver, written YYYY-MM-DD; null where it is for good. */
      readonly until: Day | null;
      /** Whether that was decided after the due day. */
      readonly afterDue: boolean;
    }
  /** Taken out of the plan by an amendment (văn bản điều chỉnh). */
  | {
      readonly code: "withdrawn";
      /** Number of the amendment as it was issued. */
      readonly amendment: string;
      /** Whether it was signed after the due day. */
      readonly afterDue: boolean;
    };
