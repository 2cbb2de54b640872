import type { Day, Span } from "../../model/values/date.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import type { Measure } from "../../model/requirement/measure.js";
import type { Wording } from "../../model/values/wording.js";
import type { Tally } from "../assessment/explanation.js";
import type { RecordId, SubjectName } from "../names.js";

/** A promise that a question is about. */
export interface PromiseNamed {
  readonly commitment: string;
  readonly title: Wording;
  readonly clause: string;
}

/** An act on file: which subject entered which stage, and when. */
export interface ActNamed {
  readonly records: readonly RecordId[];
  readonly subject: SubjectName;
  readonly stage: Wording;
  readonly on: Span;
}

/** What is not on file: so many subjects at a stage, so much of a sum, or a figure. */
export interface Lack extends Pick<
  Tally,
  "quantity" | "measured" | "names" | "stage" | "counts" | "valid" | "attribute"
> {
  readonly matter: PromiseNamed;
  /** How much more, as it is measured: *903* households, *50* million; of a figure, what it has to be. Null where nobody knows yet. */
  readonly need: number | null;
  /** Where it is one subject on file that lacks the act. */
  readonly subject?: SubjectName;
  readonly acts: WantedActs;
}

/** The acts that would make up for it, all alike. */
export interface WantedActs {
  readonly count: number;
  /** What each fulfils: that which lacks and, of a part or of a sum, what it is held against. */
  readonly measures: readonly Measure[];
  /** Subjects on file that are to enter them, in this order; beyond these new ones. */
  readonly among: readonly string[];
  /** What each states, by stage. */
  readonly figures: Readonly<Record<string, StatedFigure>>;
  /** The last day on which they count. */
  readonly by: Day;
}

/** A figure that an act states, by its attribute. */
export interface StatedFigure {
  readonly attribute: string;
  readonly value: number;
}

/** A task, item, product or commitment for which a subject may be put forward. */
export interface TargetNamed {
  readonly place: string;
  readonly title: Wording;
}

/** The smallest fact that is asked for. */
export type Asks =
  /** Who follows a unit that ended and named nobody. */
  | { readonly code: "succeed"; readonly unit: string; readonly name: Wording }
  /** Enter all there is, then declare it complete up to a day; of one procedure, or of all (null). */
  | {
      readonly code: "complete";
      readonly procedure: string | null;
      readonly title: Wording | null;
      readonly matters: readonly PromiseNamed[];
      /** What is declared: tasks, items, products, commitments; and whose word closes it, empty where nobody's does. */
      readonly places: readonly string[];
      readonly by: string;
      readonly upTo: Day;
      readonly lacks: readonly Lack[];
    }
  /** The word of the side to which a duty is owed; `after` where it has said something that does not reach far enough. */
  | {
      readonly code: "attest";
      readonly side: Wording;
      readonly by: string;
      readonly matters: readonly PromiseNamed[];
      readonly after: Day | null;
    }
  /** A paper that proves an act on file. */
  | ({ readonly code: "prove" } & ActNamed)
  | ({ readonly code: "date" } & ActNamed)
  | ({ readonly code: "attribute"; readonly attribute: string; readonly title: Wording } & ActNamed)
  /** Which of several records that contradict each other is right; on the day (null) or on an attribute. */
  | ({
      readonly code: "settle";
      readonly attribute: string | null;
      readonly title: Wording | null;
    } & ActNamed)
  /** Which body it is that nobody recognises. */
  | ({
      readonly code: "body";
      readonly attribute: string;
      readonly title: Wording;
      readonly found: string;
    } & ActNamed)
  /** Whether a subject under another name is what the plan means. */
  | {
      readonly code: "decide";
      readonly subject: SubjectName;
      readonly planned: readonly string[];
      readonly places: readonly string[];
    }
  /** For which of these a subject is put forward, of which that is not said, or not finely enough. */
  | {
      readonly code: "place";
      readonly subject: SubjectName;
      readonly stated: readonly TargetNamed[];
      readonly places: readonly TargetNamed[];
    }
  /** Whether what is on file twice is one and the same. */
  | {
      readonly code: "same";
      readonly what: "subjects" | "records";
      readonly subjects: readonly SubjectName[];
      readonly records: readonly RecordId[];
    }
  /** Whose figure is the one that is meant, of several that cannot be added. */
  | {
      readonly code: "figure";
      readonly attribute: Wording | null;
      readonly stage: Wording;
      readonly subjects: readonly (SubjectName & { readonly records: readonly RecordId[] })[];
      readonly records: readonly RecordId[];
    }
  /** Whether what was granted was still valid on a day. */
  | {
      readonly code: "end";
      readonly subject: SubjectName;
      readonly stage: Wording;
      readonly granted: string;
      readonly ends: Span | null;
      readonly day: Day;
    }
  /** An act that is still to come, or that stands outside what was declared complete; a figure that nobody has stated. */
  | { readonly code: "record"; readonly lack: Lack }
  /** Which reading of a clause holds. */
  | { readonly code: "reading"; readonly matter: PromiseNamed; readonly readings: readonly ReadingNamed[] };

/** The questions of one kind. */
export type AsksOf<C extends Asks["code"]> = Extract<Asks, { readonly code: C }>;

/** A reading of a clause, by its id and its title. */
export interface ReadingNamed {
  readonly id: string;
  readonly title: Wording | null;
}

/** A possible answer. */
export type Reply =
  | { readonly code: "yes" | "no" }
  /** Nothing more than what is on file; none of these. */
  | { readonly code: "none" }
  /** All that is lacking is entered, and declared to be all. */
  | { readonly code: "entered" }
  /** So many more. */
  | { readonly code: "enough"; readonly count: number }
  | { readonly code: "value"; readonly value: AttributeValue; readonly name: Wording | null }
  /** Any other: `value` is one of them. */
  | { readonly code: "other-value"; readonly value: AttributeValue }
  /** So much, or more; so little, or less. Of an upper limit, the other way round. */
  | { readonly code: "covers" | "falls-short"; readonly value: number }
  | { readonly code: "on"; readonly on: Span }
  | { readonly code: "right"; readonly record: RecordId }
  | { readonly code: "subject"; readonly subject: SubjectName }
  | { readonly code: "place"; readonly place: string; readonly title: Wording }
  /** A body outside the plan. */
  | { readonly code: "outside" }
  | { readonly code: "reading"; readonly reading: string; readonly title: Wording | null };
