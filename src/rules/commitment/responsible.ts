import type { Commitment, Duty } from "../../model/plan/commitment.js";
import type { Day } from "../../model/values/date.js";
import type { Holder, Responsible } from "../assessment/finding.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** Who owes the promise on a day: the units named, or those that have taken over from them. */
export function responsibleOn(
  commitment: Commitment,
  day: Day,
  { units, places }: Pick<Snapshot, "units" | "places">,
): Responsible {
  if (commitment.responsible.length === 0) return { holders: [], ended: [], missing: "lost-in-print" };
  const where = places.within(commitment.id);
  const holders: Holder[] = [];
  const ended: { unit: string; name: Holder["name"] }[] = [];
  for (const duty of commitment.responsible) {
    const found = heldBy(duty, day, where, units);
    if (found.length === 0) ended.push({ unit: duty.unit, name: nameOf(duty.unit, units) });
    holders.push(...found);
  }
  const sought = commitment.responsible.some(({ role }) => role === "lead") ? "lead" : "partner";
  const held = holders.some(({ role }) => role === sought);
  return { holders, ended, missing: held ? null : "successor" };
}

/** Follow the chain of successors to the units that exist on the day. */
function heldBy(duty: Duty, day: Day, where: readonly string[], units: Snapshot["units"]): readonly Holder[] {
  const found: Holder[] = [];
  const chain = new Set([duty.unit]);
  for (const unit of chain) {
    const exists = units.exists(unit, day);
    if (exists === "no") for (const next of units.successors(unit, day, where)) chain.add(next);
    else
      found.push({
        unit,
        name: nameOf(unit, units),
        role: duty.role,
        ...(unit !== duty.unit && { after: { unit: duty.unit, name: nameOf(duty.unit, units) } }),
        ...(exists === "maybe" && { uncertain: true }),
      });
  }
  return found;
}

/** The name of a unit; its id where nobody has named it. */
export const nameOf = (id: string, units: Snapshot["units"]) => units.unit(id)?.name ?? { vi: id };
