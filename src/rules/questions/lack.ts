import type { Measure } from "../../model/requirement/measure.js";
import type { Day } from "../../model/values/date.js";
import type { Tally } from "../assessment/explanation.js";
import type { SubjectName } from "../names.js";
import type { PromiseNamed } from "./named.js";

/** What is not on file: so many subjects at a stage, so much of a sum, or a figure. */
export interface Lack extends Pick<
  Tally,
  "quantity" | "measured" | "names" | "stage" | "counts" | "valid" | "attribute"
> {
  /** The promise for which it lacks. */
  readonly matter: PromiseNamed;
  /** How much more, as it is measured: *903* households, *50* million; of a figure, what it has to be. Null where nobody knows yet. */
  readonly need: number | null;
  /** The one subject on file that lacks the act; absent where it may be any. */
  readonly subject?: SubjectName;
  /** The acts that would make up for it. */
  readonly acts: WantedActs;
}

/** The acts that would make up for it, all alike. */
export interface WantedActs {
  /** How many. */
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
  /** Id of the attribute. */
  readonly attribute: string;
  /** The figure, in the unit of the attribute. */
  readonly value: number;
}
