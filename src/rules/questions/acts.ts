import type { Day } from "../../model/date.js";
import type { DocumentKind } from "../../model/document.js";
import type { Stage } from "../../model/procedure.js";
import type { Condition, Measure } from "../../model/requirement.js";
import { procedureOf, stageOf } from "../../model/stage-ref.js";
import type { Attributes } from "../../model/subject.js";
import { groupBy } from "../group-by.js";
import type { World } from "../world.js";
import type { Supposed } from "./supposed.js";

/** Acts that count towards measures beyond doubt, of a subject on file or of a new one. */
export interface Wanted {
  readonly measures: readonly Measure[];
  /** What new acts and subjects are called after. */
  readonly key: string;
  /** Which of several subjects. */
  readonly nth: number;
  /** What new subjects are put forward for. */
  readonly places: readonly string[];
  readonly subject?: string;
  readonly amount?: number;
}

/** The rules of a stage, or of an end, given as `procedure.stage`. */
export function rulesOf(ref: string, { plan }: World): Stage | undefined {
  const procedure = plan.procedures[procedureOf(ref)];
  const stage = stageOf(ref);
  return procedure?.stages[stage] ?? procedure?.ends[stage];
}

/** The kinds of paper that prove a stage. */
export const proofOf = (ref: string, world: World): readonly DocumentKind[] =>
  rulesOf(ref, world)?.proof ?? [];

/** Whether a day has come on which an act may count. */
export const hasBegun = ({ within }: Measure, asOf: Day): boolean =>
  within?.from === undefined || within.from <= asOf;

/** The last day that has come on which an act still counts. */
const lastDay = ({ within }: Measure, asOf: Day): Day =>
  within?.to !== undefined && within.to < asOf ? within.to : asOf;

/** The acts, and those from which their terms run: one of each stage, soon enough for every measure. */
export function newActs(wanted: Wanted, world: World): readonly Supposed[] {
  const { measures, key, nth, amount } = wanted;
  const id = `supposed.${key}.${nth}`;
  const acts = measures.flatMap((measure) =>
    stagesFor(measure, wanted, world).map((stage) => ({
      stage,
      on: lastDay(measure, world.asOf),
      attributes: fulfilling(measure.where ?? [], world),
    })),
  );
  return [...groupBy(acts, ({ stage }) => stage)].map(([stage, of]): Supposed => ({
    code: "act",
    record: {
      id: `${id}.${stage}`,
      recorded: world.asOf,
      subject: wanted.subject ?? id,
      stage,
      on: of.map(({ on }) => on).reduce((a, b) => (a < b ? a : b)),
      attributes: Object.assign(
        {},
        ...of.map(({ attributes }) => attributes),
        amount !== undefined && { amount },
      ),
    },
    proof: proofOf(stage, world)[0] ?? "other",
    ...(wanted.subject === undefined && {
      as: { name: nameOf(wanted, world), for: wanted.places },
    }),
  }));
}

/** The stage of a measure, and before it the one from which its term runs, where that is not on file and proved. */
function stagesFor({ stage }: Measure, { subject }: Wanted, world: World): readonly string[] {
  const start = rulesOf(stage, world)?.stands?.from;
  if (start === undefined) return [stage];
  const procedure = procedureOf(stage);
  const course = world.courses.get(procedure)?.find(({ id }) => id === subject);
  const isOnFile = course?.line.some((fact) => fact.stage === start && fact.flaw === null);
  return isOnFile ? [stage] : [`${procedure}.${start}`, stage];
}

/** A name that the plan knows, so that nobody has to decide on it. */
function nameOf({ places: [place = ""], nth }: Wanted, { places }: World): string {
  const names = places.namesOf(place);
  return names[nth % Math.max(1, names.length)] ?? "…";
}

/** Attributes that fulfil all conditions, if any do. */
const fulfilling = (conditions: readonly Condition[], world: World): Attributes =>
  Object.fromEntries(
    conditions.map((condition) => [condition.attribute, valuesFor(condition, world)[0] ?? ""]),
  );

/** Values that fulfil a condition. */
export function valuesFor(condition: Condition, { plan }: World): readonly (string | number | boolean)[] {
  if ("in" in condition) return condition.in;
  return ["unit" in condition ? condition.unit : (plan.parties[condition.party]?.head ?? condition.party)];
}
