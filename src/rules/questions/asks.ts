import type { Day, Span } from "../../model/values/date.js";
import type { Wording } from "../../model/values/wording.js";
import type { RecordId, SubjectName } from "../names.js";
import type { Lack } from "./lack.js";
import type { ActNamed, PromiseNamed, ReadingNamed, TargetNamed } from "./named.js";

/** The smallest fact that is asked for. */
export type Asks =
  /** Who follows a unit that ended and named nobody. */
  | {
      readonly code: "succeed";
      /** Id of the unit that ended. */
      readonly unit: string;
      /** Name of that unit. */
      readonly name: Wording;
    }
  /** Enter all there is, then declare it complete up to a day; of one procedure, or of all (null). */
  | {
      readonly code: "complete";
      /** Id of the procedure; null where all is meant. */
      readonly procedure: string | null;
      /** Title of the procedure; null where all is meant. */
      readonly title: Wording | null;
      /** The promises that it would close. */
      readonly matters: readonly PromiseNamed[];
      /** Ids of what is declared complete: tasks, items, products, commitments. */
      readonly places: readonly string[];
      /** Id of the unit whose word closes it; empty where nobody's does. */
      readonly by: string;
      /** Up to which day, written YYYY-MM-DD. */
      readonly upTo: Day;
      /** What would have to be entered besides; empty where only the statement is missing. */
      readonly lacks: readonly Lack[];
    }
  /** The word of the side to which a duty is owed. */
  | {
      readonly code: "attest";
      /** Name of the side. */
      readonly side: Wording;
      /** Id of the unit that speaks for it. */
      readonly by: string;
      /** The duties that it is asked about. */
      readonly matters: readonly PromiseNamed[];
      /** The last day of which its last word speaks, which is too early; null where it has said nothing yet. */
      readonly after: Day | null;
    }
  /** A paper that proves an act on file. */
  | ({ readonly code: "prove" } & ActNamed)
  /** On which day an act on file took place. */
  | ({ readonly code: "date" } & ActNamed)
  /** What an act, or its subject, states of an attribute; `attribute` is its id, `title` its name. */
  | ({ readonly code: "attribute"; readonly attribute: string; readonly title: Wording } & ActNamed)
  /** Which of several records that contradict each other is right; on the day (null) or on an attribute. */
  | ({
      readonly code: "settle";
      /** Id of the attribute; null where they disagree on the day. */
      readonly attribute: string | null;
      /** Title of the attribute; null where they disagree on the day. */
      readonly title: Wording | null;
    } & ActNamed)
  /** Which body it is that nobody recognises. */
  | ({
      readonly code: "body";
      /** Id of the attribute that names the body. */
      readonly attribute: string;
      /** Title of that attribute. */
      readonly title: Wording;
      /** The body as it is written there. */
      readonly found: string;
    } & ActNamed)
  /** Whether a subject under another name is what the plan means. */
  | {
      readonly code: "decide";
      /** The subject on file. */
      readonly subject: SubjectName;
      /** Names that the plan gives. */
      readonly planned: readonly string[];
      /** Ids of what the plan calls so and the subject is put forward for. */
      readonly places: readonly string[];
    }
  /** For which of these a subject is put forward, of which that is not said, or not finely enough. */
  | {
      readonly code: "place";
      /** The subject on file. */
      readonly subject: SubjectName;
      /** What it is put forward for so far; empty where for nothing. */
      readonly stated: readonly TargetNamed[];
      /** What it may be meant for. */
      readonly places: readonly TargetNamed[];
    }
  /** Whether what is on file twice is one and the same. */
  | {
      readonly code: "same";
      /** Whether subjects are perhaps one, or acts of one subject. */
      readonly what: "subjects" | "records";
      /** The subjects; of acts, the one of which they are told. */
      readonly subjects: readonly SubjectName[];
      /** Ids of the records that tell of them. */
      readonly records: readonly RecordId[];
    }
  /** Whose figure is the one that is meant, of several that cannot be added. */
  | {
      readonly code: "figure";
      /** Title of the attribute that is stated. */
      readonly attribute: Wording | null;
      /** Title of the stage at which it is stated. */
      readonly stage: Wording;
      /** Those that state one. */
      readonly subjects: readonly (SubjectName & {
        /** Ids of the records that state it. */
        readonly records: readonly RecordId[];
      })[];
      /** Ids of all those records. */
      readonly records: readonly RecordId[];
    }
  /** Whether what was granted was still valid on a day. */
  | {
      readonly code: "end";
      /** Whose grant it is. */
      readonly subject: SubjectName;
      /** Title of the stage that granted it. */
      readonly stage: Wording;
      /** That stage as `procedure.stage`. */
      readonly granted: string;
      /** The days on one of which it may have ended; null where nothing tells. */
      readonly ends: Span | null;
      /** The day of which it is asked, written YYYY-MM-DD. */
      readonly day: Day;
    }
  /** An act that is still to come, or that stands outside what was declared complete; a figure that nobody has stated. */
  | {
      readonly code: "record";
      /** What is not on file. */
      readonly lack: Lack;
    }
  /** Which reading of a clause holds. */
  | {
      readonly code: "reading";
      /** The promise. */
      readonly matter: PromiseNamed;
      /** All readings of its clause. */
      readonly readings: readonly ReadingNamed[];
    };

/** The questions of one kind. */
export type AsksOf<C extends Asks["code"]> = Extract<Asks, { readonly code: C }>;
