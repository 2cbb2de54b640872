import type { Commitment } from "../../../src/model/plan/commitment.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { AttributeValue } from "../../../src/model/requirement/condition.js";

/*
 * A world is a complete and certain state of affairs: every act has its day and its values, everybody knows who is who and
 * what the other side has said. The oracle is written from the design alone and shares no code with src/rules.
 */

export type Values = Readonly<Record<string, AttributeValue>>;

/** What a subject really is. Several subjects of the register may be one. */
export interface Thing {
  /** What it is really put forward for, and all that this lies in. */
  readonly around: ReadonlySet<string>;
  readonly values: Values;
}

export interface Act {
  readonly thing: string;
  readonly procedure: string;
  readonly stage: string;
  /** Place on the main line. */
  readonly rank: number;
  readonly day: string;
  /** The day from which its figures speak: the last of the stretch that they name. */
  readonly lastDay: string;
  /** The try of its subject, counted by the ends that came before. */
  readonly attempt: number;
  readonly values: Values;
  /** Known from a later stage alone: it states no figure. */
  readonly implied: boolean;
  /** Of figures of one last day, the one with more credit is right. */
  readonly credit: number;
  /** The day from which another act stands in its place. */
  readonly until: string | null;
}

/** The end of one try. */
export interface End {
  readonly thing: string;
  readonly procedure: string;
  readonly day: string;
  readonly attempt: number;
}

/** A word of the other side, and the last day of which it speaks. */
export interface Word {
  readonly on: string;
  readonly covers: string;
  readonly by: string;
  readonly kept: boolean;
}

/** The other side lets the promise go. */
export interface Release {
  readonly on: string;
  readonly until: string | null;
}

export interface World {
  readonly things: ReadonlyMap<string, Thing>;
  readonly acts: readonly Act[];
  readonly ends: readonly End[];
  readonly words: readonly Word[];
  readonly releases: readonly Release[];
}

/** What a promise is about: the plan it stands in, and the promise. */
export interface Promised {
  readonly plan: Plan;
  readonly commitment: Commitment;
  readonly due: string;
}
