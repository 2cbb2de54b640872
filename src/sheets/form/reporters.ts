import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { targetsOf } from "../../model/plan/targets.js";
import type { Register } from "../../model/register/register.js";
import { leavesOf } from "../../model/requirement/requirement.js";
import type { Day } from "../../model/values/date.js";
import { responsibleOn } from "../../rules/commitment/responsible.js";
import { unitsOf } from "../../rules/snapshot/units.js";
import { receivedBy } from "./receivers.js";

/** On which day workbooks are sent out, and what is on file of units by then; without a day, the units that the plan names. */
export interface Standing {
  readonly asOf?: Day;
  readonly register?: Pick<Register, "units">;
}

/** A plan and how its units stand. */
interface Here extends Standing {
  readonly plan: Plan;
}

/** What a unit is asked to tell in its workbook. */
export interface Duties {
  /** The promises that it owes, that it has taken over, or of which it receives the result. */
  readonly tells: readonly Commitment[];
  /** The promises of which it says whether they were kept. */
  readonly attests: readonly Commitment[];
  /** The units in whose place it speaks. */
  readonly after: readonly string[];
}

/** What a unit tells of a plan (đơn vị thực hiện, tiếp nhận, kế thừa): what is asked of whoever stands in its place. */
export function dutiesOf(unit: string, plan: Plan, standing: Standing = {}): Duties {
  const here = { plan, ...standing };
  const after = plan.commitments.flatMap((commitment) =>
    reportersOf(commitment, plan).filter(
      (before) => before !== unit && heirsOf(before, commitment, here).includes(unit),
    ),
  );
  return {
    tells: plan.commitments.filter(
      (commitment) => isTeller(unit, commitment, here) || receivedBy(unit, commitment, plan),
    ),
    attests: plan.commitments.filter((commitment) =>
      attestingSides(commitment).some((party) => speakersOf(party, commitment, here).includes(unit)),
    ),
    after: [...new Set(after)],
  };
}

/** Who knows of a promise: those who owe it; where the print has lost them, the focal units. */
const reportersOf = ({ responsible }: Commitment, plan: Plan): readonly string[] =>
  responsible.length > 0 ? responsible.map(({ unit }) => unit) : plan.focalUnits.map(({ unit }) => unit);

const isTeller = (unit: string, commitment: Commitment, here: Here): boolean =>
  reportersOf(commitment, here.plan).some((one) => heirsOf(one, commitment, here).includes(unit));

/** The unit itself, or those that have taken over from it by the day; the unit still, where nobody is known to have. */
function heirsOf(unit: string, commitment: Commitment, { plan, asOf, register }: Here): readonly string[] {
  if (asOf === undefined) return [unit];
  const settled = { units: unitsOf(plan, register ?? NOBODY), places: targetsOf(plan) };
  const duty = { ...commitment, responsible: [{ unit, role: "lead" } as const] };
  const { holders } = responsibleOn(duty, asOf, settled);
  return holders.length === 0 ? [unit] : holders.map((holder) => holder.unit);
}

const NOBODY = { units: {} };

/** The sides whose word a promise waits for. */
const attestingSides = ({ readings }: Commitment): readonly string[] => [
  ...new Set(
    readings
      .flatMap(({ requirement }) => leavesOf(requirement))
      .flatMap((leaf) => (leaf.kind === "attested" ? [leaf.by] : [])),
  ),
];

/** The unit that speaks for a side: its focal unit, else the one that signs for it. */
function speakersOf(party: string, commitment: Commitment, here: Here): readonly string[] {
  const { focalUnits, parties } = here.plan;
  const speaker = focalUnits.find((focal) => focal.party === party)?.unit ?? parties[party]?.head;
  return speaker === undefined ? [] : heirsOf(speaker, commitment, here);
}

/**
 * The units that return a workbook for a plan: those that owe something or speak for a side which is owed; on a day, those
 * that have taken over from them.
 */
export function reportingUnits(plan: Plan, standing: Standing = {}): readonly string[] {
  const here = { plan, ...standing };
  const known = [...new Set([...Object.keys(plan.units), ...Object.keys(standing.register?.units ?? {})])];
  const found = new Set(
    plan.commitments.flatMap((commitment) => [
      ...reportersOf(commitment, plan).flatMap((unit) => heirsOf(unit, commitment, here)),
      ...attestingSides(commitment).flatMap((party) => speakersOf(party, commitment, here)),
    ]),
  );
  return known.filter((unit) => found.has(unit));
}
