import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { leavesOf } from "../../model/requirement/requirement.js";

/** Who knows of a promise: those who owe it; where the print has lost them, the focal units. */
export const reportersOf = ({ responsible }: Commitment, plan: Plan): readonly string[] =>
  responsible.length > 0 ? responsible.map(({ unit }) => unit) : plan.focalUnits.map(({ unit }) => unit);

/** The sides whose word a promise waits for. */
const attestingSides = ({ readings }: Commitment): readonly string[] => [
  ...new Set(
    readings
      .flatMap(({ requirement }) => leavesOf(requirement))
      .flatMap((leaf) => (leaf.kind === "attested" ? [leaf.by] : [])),
  ),
];

/** The unit that speaks for a side: its focal unit, else the one that signs for it. */
const speakerOf = (party: string, plan: Plan): string | undefined =>
  plan.focalUnits.find((focal) => focal.party === party)?.unit ?? plan.parties[party]?.head;

/** The promises of which a unit must say whether they were kept. */
export const attestedBy = (unit: string, plan: Plan): readonly Commitment[] =>
  plan.commitments.filter((commitment) =>
    attestingSides(commitment).some((party) => speakerOf(party, plan) === unit),
  );

/** The units that return a workbook for a plan: those that owe something, and those that speak for a side which is owed. */
export const reportingUnits = (plan: Plan): readonly string[] =>
  Object.keys(plan.units).filter(
    (unit) =>
      plan.commitments.some((commitment) => reportersOf(commitment, plan).includes(unit)) ||
      attestedBy(unit, plan).length > 0,
  );
