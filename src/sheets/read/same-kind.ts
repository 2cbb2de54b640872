import type { Plan } from "../../model/plan/plan.js";
import { askedQuantities } from "../../model/plan/asked-quantities.js";
import { baseOf, comparisonOf } from "../../model/requirement/threshold.js";
import { leavesOf } from "../../model/requirement/requirement.js";
import { recordSheets } from "../book/record-sheets.js";

const known = new WeakMap<Plan, ReadonlyMap<string, string>>();

/**
 * Which procedures speak of the same subjects, so that one name there is one thing: those of one sheet, and those of
 * which one is counted as a share of the other. Each has the name of its sheet, or of the first sheet of all.
 */
export function kindOfSubject(procedure: string, plan: Plan): string {
  const kinds = known.get(plan) ?? kindsIn(plan);
  known.set(plan, kinds);
  return kinds.get(procedure) ?? "others";
}

function kindsIn(plan: Plan): ReadonlyMap<string, string> {
  const kinds = new Map(
    recordSheets(plan).flatMap(({ id, procedures }) =>
      procedures.map((procedure) => [procedure, id] as const),
    ),
  );
  const join = (a: string, b: string) => {
    const [one = a, other = b] = [kinds.get(a) ?? a, kinds.get(b) ?? b].toSorted();
    for (const [procedure, kind] of kinds) if (kind === other) kinds.set(procedure, one);
  };
  for (const [part, whole] of sharesIn(plan)) join(part, whole);
  return kinds;
}

/** Pairs of procedures of which the first is counted as a share of the second. */
const sharesIn = (plan: Plan): readonly (readonly [string, string])[] =>
  plan.commitments
    .flatMap(({ readings, when }) => [
      ...readings.map(({ requirement }) => requirement),
      ...(when === undefined ? [] : [when]),
    ])
    .flatMap(leavesOf)
    .flatMap((leaf) => {
      if (leaf.kind !== "count") return [];
      const base = baseOf(comparisonOf(leaf).threshold);
      return base?.kind === "count" ? [[procedureOf(leaf.stage), procedureOf(base.stage)] as const] : [];
    });

export const procedureOf = (stage: string): string => stage.split(".", 1)[0] ?? "";

/** The stages of a procedure that some promise of the plan counts, or that decide whether one applies. */
export const askedStages = (procedure: string, plan: Plan): ReadonlySet<string> =>
  new Set(
    plan.commitments
      .flatMap(askedQuantities)
      .filter(({ stage }) => procedureOf(stage) === procedure)
      .map(({ stage }) => stage.slice(procedure.length + 1)),
  );
