import { span } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Wording } from "../../model/values/wording.js";
import type { Succession, Unit } from "../../model/plan/unit.js";

/** A unit of a plan that has ended, or may have, and what nobody has proved of it. */
export interface UnprovedUnit {
  readonly unit: string;
  readonly name: Wording;
  readonly ended: string;
  /** The day it ended, who follows it, or both. */
  readonly lacks: readonly ("end" | "successor")[];
  /** Who is thought to follow it, and how sure that is. */
  readonly successors: readonly Pick<Succession, "unit" | "from" | "basis" | "confidence">[];
  /** The act to look for. */
  readonly seek: Wording | null;
}

/**
 * List the units whose end or successor nobody has proved (đơn vị chưa rõ ngày kết thúc, đơn vị kế thừa), with the act to
 * look for: in the order of the plan.
 *
 * @example
 * for (const { name, seek } of unprovedUnits(plan)) console.log(name.vi, seek?.vi);
 */
export const unprovedUnits = ({ units }: Plan): readonly UnprovedUnit[] =>
  Object.entries(units).flatMap(([id, unit]) => {
    const { name, ended, successors = [], seek = null } = unit;
    const lacks = ended === undefined ? [] : lacksOf(unit, ended);
    return ended === undefined || lacks.length === 0
      ? []
      : [{ unit: id, name, ended, lacks, successors: successors.map(briefly), seek }];
  });

const briefly = ({ unit, from, basis, confidence }: Succession) => ({ unit, from, basis, confidence });

function lacksOf({ successors = [] }: Unit, ended: string): UnprovedUnit["lacks"] {
  const { from, to } = span(ended);
  const isProved = successors.some(({ confidence }) => confidence === "verified");
  return [...(from === to ? [] : ["end" as const]), ...(isProved ? [] : ["successor" as const])];
}
