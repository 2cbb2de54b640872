import type { Day } from "../../model/date.js";
import type { DocumentKind } from "../../model/document.js";
import type { Stage } from "../../model/procedure.js";
import type { Condition, Measure } from "../../model/requirement.js";
import { procedureOf, stageOf } from "../../model/stage-ref.js";
import type { Attributes } from "../../model/subject.js";
import type { World } from "../world.js";
import type { Supposed } from "./supposed.js";

/** An act that counts towards a measure beyond doubt, of a subject on file or of a new one. */
export interface Wanted {
  readonly measure: Measure;
  /** What new subjects are called after. */
  readonly key: string;
  /** Which of several new subjects. */
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

/** The last day on which an act still counts; null where none can have come yet. */
export function lastDay({ within }: Measure, asOf: Day): Day | null {
  const last = within?.to !== undefined && within.to < asOf ? within.to : asOf;
  return within?.from !== undefined && within.from > last ? null : last;
}

/** The act, and the one from which its term runs. */
export function newActs(wanted: Wanted, world: World): readonly Supposed[] {
  const { measure, key, nth, amount } = wanted;
  const on = lastDay(measure, world.asOf);
  if (on === null) return [];
  const subject = wanted.subject ?? `supposed.${key}.${nth}`;
  const start = rulesOf(measure.stage, world)?.stands?.from;
  const procedure = procedureOf(measure.stage);
  const stages = [...new Set([...(start === undefined ? [] : [`${procedure}.${start}`]), measure.stage])];
  const attributes = { ...fulfilling(measure.where ?? [], world), ...(amount !== undefined && { amount }) };
  return stages.map((stage): Supposed => ({
    code: "act",
    record: {
      id: `${subject}.${stage}.${measure.stage}`,
      recorded: world.asOf,
      subject,
      stage,
      on,
      attributes,
    },
    proof: proofOf(stage, world)[0] ?? "other",
    ...(wanted.subject === undefined && {
      as: { name: nameOf(wanted, world), for: wanted.places },
    }),
  }));
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
