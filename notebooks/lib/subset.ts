import { textIn } from "./text-in.ts";
import type { Assessment, Finding, Plan, Register } from "phoihop";
import { totalsOf } from "phoihop/findings";
import { planAt } from "phoihop/plan";

/** Whose promises are looked at; empty = everybody's. */
export interface Subset {
  readonly side: string;
  readonly unit: string;
}

interface Sources {
  readonly plan: Plan;
  readonly register: Register;
}

/** The part of a review that one side or one unit answers for, with sums of its own. */
export function subsetOf(assessment: Assessment, { side, unit }: Subset, sources: Sources): Assessment {
  const duties = new Map(
    planAt(sources.plan, assessment.asOf).commitments.map(({ id, responsible }) => [id, responsible]),
  );
  const owing = ({ commitment, responsible }: Finding) => [
    ...(duties.get(commitment) ?? []).map((duty) => duty.unit),
    ...responsible.holders.map((holder) => holder.unit),
  ];
  const findings = assessment.findings.filter((finding) => {
    const units = owing(finding);
    return (
      (unit === "" || units.includes(unit)) &&
      (side === "" || units.some((id) => unitOf(id, sources)?.party === side))
    );
  });
  return { ...assessment, findings, totals: totalsOf(findings) };
}

/** The promises that are shown. */
export const shownOf = ({ findings }: Assessment): readonly string[] =>
  findings.map(({ commitment }) => commitment);

/** Units that answer for promises: those that made them, and those that take over, by name. */
export function answering(
  sources: Sources,
  language: "vi" | "en",
): readonly (readonly [id: string, name: string])[] {
  const { plan, register } = sources;
  const made = plan.commitments.flatMap(({ responsible }) => responsible.map(({ unit }) => unit));
  const units = [...made];
  // A unit that takes over may end in its turn.
  for (const id of units)
    for (const each of [plan.units[id], register.units[id]])
      units.push(...(each?.successors ?? []).map(({ unit }) => unit).filter((unit) => !units.includes(unit)));
  const { compare } = new Intl.Collator(language);
  return [...new Set(units)]
    .map((id) => [id, textIn(unitOf(id, sources)?.name, language) ?? id] as const)
    .toSorted(([, a], [, b]) => compare(a, b));
}

const unitOf = (id: string, { plan, register }: Sources) => register.units[id] ?? plan.units[id];
