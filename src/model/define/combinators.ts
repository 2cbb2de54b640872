import type { Day } from "../values/date.js";
import type { Duty, Reading } from "../plan/commitment.js";
import type { Adding, AnyFigure, FigureAt, Ids, StageIn, ToldAt } from "./named-ids.js";
import type { Attested } from "../requirement/attested.js";
import type { Count } from "../requirement/count.js";
import type { Latest } from "../requirement/latest.js";
import type { DayStretch } from "../requirement/measure.js";
import type { Quantity } from "../requirement/quantity.js";
import type { Requirement } from "../requirement/requirement.js";
import type { Sum } from "../requirement/sum.js";
import type { Comparator } from "../requirement/comparison.js";
import type { Compared, Threshold } from "../requirement/threshold.js";

/** A duty of one of the plan's units. */
export interface DutyOf<Unit extends string> extends Duty {
  /** Id of a unit of the plan. */
  readonly unit: Unit;
}

/** What may be asked of an attribute, by its type. */
export type ConditionOn<A, Declared, I extends Ids> = Declared extends { readonly type: infer Type }
  ? {
      /** Id of the attribute. */
      readonly attribute: A;
    } & (Type extends "unit"
      ? {
          /** It names this unit or, from the day of succession, its successor. */
          readonly unit?: I["unit"];
          /** It names a unit of this side. */
          readonly party?: I["party"];
        }
      : Type extends "number"
        ? {
            /** It is one of these. */
            readonly in?: readonly number[];
          } & ValueRange<number>
        : Type extends "money"
          ? ValueRange<number>
          : Type extends "day"
            ? ValueRange<Day>
            : {
                /** It is one of these. */
                readonly in: readonly ValueOf<Type, Declared>[];
              })
  : never;

/** From a value, up to one, or both. */
export interface ValueRange<Value> {
  /** The lowest value that counts; not bounded where absent. */
  readonly atLeast?: Value;
  /** The highest value that counts; not bounded where absent. */
  readonly atMost?: Value;
}

/** What an attribute of a type may be compared with. */
export type ValueOf<Type, Declared> = Type extends "choice"
  ? Declared extends { readonly options: infer Options }
    ? keyof Options & string
    : never
  : Type extends "yes-no"
    ? boolean
    : string;

/** A condition on an attribute that is told at the stage. */
export type ConditionAt<I extends Ids, P extends keyof I["procedures"], Stage> = {
  [A in keyof ToldAt<I["procedures"][P], Stage>]: ConditionOn<A, ToldAt<I["procedures"][P], Stage>[A], I>;
}[keyof ToldAt<I["procedures"][P], Stage>];

/** One comparison, or none where the quantity stands in a threshold. */
export type Held = OneOf<Comparator> | { readonly [C in Comparator]?: never };
/** Exactly one comparison. */
export type OneOf<C extends Comparator> = C extends C
  ? { readonly [One in C]: Threshold } & { readonly [Other in Exclude<Comparator, C>]?: never }
  : never;

/**
 * What narrows a measure, and what it is held against; `"this"` stands for the commitment in which it is written,
 * `"#review"` for another commitment of the plan.
 */
export type MeasureLimits<I extends Ids, P extends keyof I["procedures"], Stage> = Held & {
  /** Only subjects put forward for one of these. */
  readonly for?: readonly (I["ref"] | "this" | `#${string}`)[];
  /** What must hold of an act, or of its subject; all of these together. */
  readonly where?: readonly ConditionAt<I, P, Stage>[];
  /** Only acts on one of these days. */
  readonly within?: DayStretch;
  /** What was granted must still be valid on the day judged (còn hiệu lực). */
  readonly valid?: true;
};

/** The words in which the promises of one plan are written; only its own ids fit. */
export interface PromiseWords<I extends Ids> {
  /** The unit in charge (chủ trì). */
  lead<U extends I["unit"]>(this: void, unit: U): DutyOf<U>;
  /** A unit acting together with it (phối hợp). */
  partner<U extends I["unit"]>(this: void, unit: U): DutyOf<U>;
  /** Every part must be met. */
  allOf(this: void, ...of: readonly Requirement[]): Requirement;
  /** One part is enough: *một nhiệm vụ … hoặc có 01 hợp đồng …*. */
  anyOf(this: void, ...of: readonly Requirement[]): Requirement;
  /** The other side says so: a duty that no count can show. */
  attested(this: void, by: I["party"]): Attested;
  /** How many subjects reached the stage: *ít nhất 02 doanh nghiệp*. */
  count<P extends keyof I["procedures"] & string, S extends StageIn<I["procedures"][P]>>(
    this: void,
    stage: `${P}.${S}`,
    limits?: MeasureLimits<I, P, S>,
  ): Count & Compared;
  /** What the acts of the stage add up to: *1.000 người được tập huấn*. */
  sum<P extends keyof I["procedures"] & string, S extends StageIn<I["procedures"][P]>>(
    this: void,
    stage: `${P}.${S}`,
    attribute: FigureAt<I["procedures"][P], S, Adding> & string,
    limits?: MeasureLimits<I, P, S>,
  ): Sum & Compared;
  /** The figure last stated: *tỷ lệ hộ nghèo dưới 2 %*. */
  latest<P extends keyof I["procedures"] & string, S extends StageIn<I["procedures"][P]>>(
    this: void,
    stage: `${P}.${S}`,
    attribute: FigureAt<I["procedures"][P], S, AnyFigure> & string,
    limits?: MeasureLimits<I, P, S>,
  ): Latest & Compared;
  /** So many per cent of a number or of another quantity, and so much more. */
  percent(this: void, percent: number, of: Quantity | number, plus?: number): Threshold;
  /** So much more than another quantity; less where it is negative. */
  plus(this: void, plus: number, of: Quantity): Threshold;
  /** The only reading of a clause. */
  oneReading(this: void, requirement: Requirement): readonly [Reading];
}

/** The words for the ids of one plan. */
export const wordsOf = <I extends Ids>(): PromiseWords<I> => ({
  lead: (unit) => ({ unit, role: "lead" }),
  partner: (unit) => ({ unit, role: "partner" }),
  allOf: (...of) => ({ kind: "allOf", of }),
  anyOf: (...of) => ({ kind: "anyOf", of }),
  attested: (by) => ({ kind: "attested", by }),
  count: (stage: string, limits?: object) => ({ kind: "count", stage, ...limits }),
  sum: (stage: string, attribute: string, limits?: object) => ({ kind: "sum", stage, attribute, ...limits }),
  latest: (stage: string, attribute: string, limits?: object) => ({
    kind: "latest",
    stage,
    attribute,
    ...limits,
  }),
  percent: (percent, of, plus) => ({ percent, of, ...(plus !== undefined && { plus }) }),
  plus: (plus, of) => ({ plus, of }),
  oneReading: (requirement) => [{ id: "as-written", requirement }],
});
