import { askedQuantities } from "../model/asked-quantities.js";
import type { Commitment } from "../model/commitment.js";
import type { Plan } from "../model/plan.js";

/** One act that a unit may have to report: a stage, and what it is reported for. */
export interface Duty {
  readonly stage: string;
  readonly for: readonly string[];
  /** The name that the plan gives, where it gives exactly one. */
  readonly subject?: string;
}

/** Every act that the promises of a plan count, or that decides whether one applies; those of one unit, where one is named. Each once. */
export function dutiesOf(plan: Plan, unit?: string): readonly Duty[] {
  const owed = plan.commitments.filter(
    (commitment) => unit === undefined || reportersOf(commitment, plan).includes(unit),
  );
  const duties = owed.flatMap((commitment) =>
    askedQuantities(commitment).map(({ stage, for: places = [commitment.id] }): Duty => ({
      stage,
      for: places,
      ...nameFor(places, plan),
    })),
  );
  return [...new Map(duties.map((duty) => [`${duty.stage} ${duty.for.join()}`, duty])).values()];
}

/** The units that return a workbook for a plan: those that owe something. */
export const reportingUnits = (plan: Plan): readonly string[] =>
  Object.keys(plan.units).filter((unit) =>
    plan.commitments.some((commitment) => reportersOf(commitment, plan).includes(unit)),
  );

/** Who knows of a promise: those who owe it; where the print has lost them, the focal units. */
const reportersOf = ({ responsible }: Commitment, plan: Plan): readonly string[] =>
  responsible.length > 0 ? responsible.map(({ unit }) => unit) : plan.focalUnits.map(({ unit }) => unit);

function nameFor(places: readonly string[], plan: Plan): { readonly subject?: string } {
  const names = Object.values(plan.tasks).flatMap(({ items }) =>
    Object.entries(items).flatMap(([id, { products = {} }]) =>
      Object.entries(products).flatMap(([product, { name }]) =>
        places.includes(id) || places.includes(product) ? [name] : [],
      ),
    ),
  );
  const [only, ...others] = new Set(names);
  return only === undefined || others.length > 0 ? {} : { subject: only };
}
