import * as fc from "fast-check";
import type { Condition } from "../../src/model/requirement/condition.js";
import type { Measure, DayStretch } from "../../src/model/requirement/measure.js";
import type { Quantity } from "../../src/model/requirement/quantity.js";
import type { Requirement } from "../../src/model/requirement/requirement.js";
import type { Threshold } from "../../src/model/requirement/threshold.js";
import type { Focus } from "./arbitrary-plan.js";

/** A value, more often left out: `weight` times as often as it is there. */
export const rarely = <T>(value: fc.Arbitrary<T>, weight = 3): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 1, arbitrary: value }, { weight, arbitrary: fc.constant(undefined) });

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };
/** Without the parts that were left out. */
export const stated = <T extends object>(value: T): Partial<Defined<T>> => {
  const kept: Partial<Defined<T>> = {};
  return Object.assign(
    kept,
    Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)),
  );
};

const place = fc.constantFrom(
  ["lime"],
  ["lime"],
  ["guava"],
  ["guava-mark"],
  ["row-1"],
  ["lime", "row-2"],
  ["p"],
);
const within = fc.constantFrom<DayStretch[]>(
  "2022",
  "2021/2022",
  { to: "2022-09-01" },
  { from: "2021-09-01" },
  { from: "2022-01-01", to: "2022-06-30" },
  "2023",
);

const conditions: Readonly<Record<Focus, fc.Arbitrary<Condition>>> = {
  mark: fc.constantFrom<Condition[]>(
    { attribute: "level", in: ["base"] },
    { attribute: "proposer", unit: "old-office" },
    { attribute: "proposer", party: "district" },
  ),
  budget: fc.constantFrom<Condition[]>({ attribute: "amount", atLeast: 2 }),
  training: fc.constantFrom<Condition[]>(
    { attribute: "topic", in: ["crops"] },
    { attribute: "trainees", atLeast: 2 },
    { attribute: "trainees", atLeast: 1, atMost: 5 },
  ),
  survey: fc.constantFrom<Condition[]>({ attribute: "herd", atMost: 50 }),
};

interface Shape {
  readonly focus: Focus;
  readonly stages: readonly string[];
  readonly valid?: boolean;
}

const measure = ({ focus, stages, valid = true }: Shape): fc.Arbitrary<Measure> =>
  fc
    .record({
      stage: fc.constantFrom(...stages),
      for: rarely(place, 1),
      where: rarely(fc.tuple(conditions[focus]), 4),
      within: rarely(within, 4),
      valid: valid ? rarely(fc.constant(true as const), 2) : fc.constant(undefined),
    })
    .map((parts) => ({ ...stated(parts), stage: parts.stage }));

/** The same measure, now and then with other limits. */
const beside = (shape: Shape, own: Measure): fc.Arbitrary<Measure> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant({ ...own, stage: shape.stages[0] ?? own.stage }) },
    { weight: 1, arbitrary: measure(shape) },
  );

const count = (parts: Measure): Extract<Quantity, { kind: "count" }> => ({ kind: "count", ...parts });

/** A quantity with its comparison; a lower limit more often than an upper one. */
const compared = (quantity: Quantity, threshold: fc.Arbitrary<Threshold>): fc.Arbitrary<Requirement> =>
  fc
    .tuple(fc.constantFrom("atLeast", "atLeast", "moreThan", "atMost", "lessThan" as const), threshold)
    .map(([comparison, need]): Requirement => {
      switch (comparison) {
        case "atLeast":
          return { ...quantity, atLeast: need };
        case "moreThan":
          return { ...quantity, moreThan: need };
        case "atMost":
          return { ...quantity, atMost: need };
        case "lessThan":
          return { ...quantity, lessThan: positive(need) };
        default:
          return { ...quantity, atLeast: need };
      }
    })
    .filter((requirement) => !isIdle(requirement));

const positive = (need: Threshold): Threshold => (need === 0 ? 1 : need);

/** What every register or none meets is refused when a plan is read. */
const isIdle = (requirement: Requirement): boolean => {
  if (requirement.kind !== "count" && requirement.kind !== "sum") return false;
  const { atLeast, moreThan, atMost, lessThan } = requirement;
  if (atLeast === 0 || lessThan === 0) return true;
  if (requirement.kind !== "count") return false;
  const most = [moreThan, atMost, lessThan].find((need) => typeof need === "object");
  return (
    typeof most === "object" &&
    "percent" in most &&
    typeof most.of !== "number" &&
    most.of.kind === "count" &&
    ((most === moreThan && most.percent >= 100) || (most === atMost && most.percent >= 100))
  );
};

const counts = (shape: Shape, whole: Shape): fc.Arbitrary<Requirement> =>
  measure(shape).chain((own) =>
    fc.oneof(
      { weight: 6, arbitrary: compared(count(own), fc.constantFrom(1, 1, 1, 2, 2, 3, 0)) },
      {
        weight: 3,
        arbitrary: beside(whole, own).chain((other) =>
          compared(
            count(own),
            fc.constantFrom(50, 100, 30, 66.5).map((percent) => ({ percent, of: count(other) })),
          ),
        ),
      },
      {
        weight: 1,
        arbitrary: beside(whole, own).chain((other) =>
          compared(
            count(own),
            fc.constantFrom(-1, 1, 0).map((plus) => ({ plus, of: count(other) })),
          ),
        ),
      },
      {
        weight: 1,
        arbitrary: compared(
          count(own),
          fc.constantFrom({ percent: 50, of: 4 }, { percent: 30, of: 5, plus: 1 }),
        ),
      },
    ),
  );

interface Figures {
  readonly kind: "sum" | "latest";
  readonly attribute: string;
  readonly needs: readonly number[];
}

const figures = (
  shape: Shape,
  whole: Shape,
  { kind, attribute, needs }: Figures,
): fc.Arbitrary<Requirement> =>
  measure(shape).chain((own) => {
    const quantity: Quantity = { kind, attribute, ...own };
    const base = beside(whole, own).map((other): Quantity => ({ kind, attribute, ...other }));
    return fc.oneof(
      { weight: 5, arbitrary: compared(quantity, fc.constantFrom(...needs)) },
      {
        weight: 3,
        arbitrary: base.chain((of) =>
          compared(
            quantity,
            fc.constantFrom(100, 50, 110, 33.3).map((percent) => ({ percent, of })),
          ),
        ),
      },
      {
        weight: 1,
        arbitrary: base.chain((of) =>
          compared(
            quantity,
            fc.constantFrom(-1, 2).map((plus) => ({ plus, of })),
          ),
        ),
      },
      {
        weight: 1,
        arbitrary: compared(
          quantity,
          fc.constantFrom({ percent: 150, of: 2 }, { percent: 50, of: 6, plus: -1 }),
        ),
      },
    );
  });

const attested: fc.Arbitrary<Requirement> = fc.constant({ kind: "attested", by: "province" });

const lines: Readonly<Record<Focus, { readonly part: Shape; readonly whole: Shape }>> = {
  mark: {
    part: { focus: "mark", stages: ["mark.granted", "mark.granted", "mark.accepted", "mark.filed"] },
    whole: { focus: "mark", stages: ["mark.filed", "mark.accepted"], valid: false },
  },
  budget: {
    part: { focus: "budget", stages: ["budget.allocated", "budget.paid", "budget.allocated"], valid: false },
    whole: { focus: "budget", stages: ["budget.approved", "budget.allocated"], valid: false },
  },
  training: {
    part: { focus: "training", stages: ["training.held"], valid: false },
    whole: { focus: "training", stages: ["training.held"], valid: false },
  },
  survey: {
    part: { focus: "survey", stages: ["survey.measured"], valid: false },
    whole: { focus: "survey", stages: ["survey.measured"], valid: false },
  },
};

const amounts = { kind: "sum", attribute: "amount", needs: [1, 2, 4, 6, 0] } as const;
const trainees = { kind: "sum", attribute: "trainees", needs: [0.3, 0.3, 2, 4, 0] } as const;
const rate = { kind: "latest", attribute: "rate", needs: [5, 5, 7.5, 60] } as const;
const herd = { kind: "latest", attribute: "herd", needs: [40, 60, 100] } as const;

export const leafOf = (focus: Focus): fc.Arbitrary<Requirement> => {
  const { part, whole } = lines[focus];
  const own: Readonly<Record<Focus, readonly fc.Arbitrary<Requirement>[]>> = {
    mark: [counts(part, whole)],
    budget: [figures(part, whole, amounts), figures(part, whole, amounts), counts(part, whole)],
    training: [figures(part, whole, trainees), figures(part, whole, trainees), counts(part, whole)],
    survey: [figures(part, whole, rate), figures(part, whole, herd)],
  };
  return fc.oneof({ weight: 12, arbitrary: fc.oneof(...own[focus]) }, { weight: 1, arbitrary: attested });
};

export const requirementOf = (focus: Focus): fc.Arbitrary<Requirement> =>
  fc.oneof(
    { weight: 5, arbitrary: leafOf(focus) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom("allOf" as const, "anyOf" as const), fc.tuple(leafOf(focus), leafOf(focus)))
        .map(([kind, of]): Requirement => ({ kind, of })),
    },
  );
