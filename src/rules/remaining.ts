import { addDays, addMonths, type Day } from "../model/date.js";
import type { Procedure, TimeLimit } from "../model/procedure.js";

/**
 * The last day on which the next stage can begin if every stage still to pass takes as long as the law allows and the
 * last is reached on the due day. Stages without a limit count for nothing; null where none has one. Working days are
 * turned into calendar weeks, without holidays.
 */
export function lastStart(procedure: Procedure, from: number, to: number, due: Day): Day | null {
  const limits = Object.values(procedure.stages)
    .slice(from + 1, to + 1)
    .flatMap(({ limit }) => limit ?? []);
  if (limits.length === 0) return from >= to ? due : null;
  return limits.reduceRight((day, limit) => before(day, limit), due);
}

/** The last day that a limit allows, counted from the day of the stage before. */
export const after = (day: Day, limit: TimeLimit): Day => moved(day, limit, 1);

const before = (day: Day, limit: TimeLimit): Day => moved(day, limit, -1);

function moved(day: Day, { unit, atMost }: TimeLimit, direction: 1 | -1): Day {
  switch (unit) {
    case "days":
      return addDays(day, direction * atMost);
    case "working-days":
      return addDays(day, direction * (7 * Math.floor(atMost / 5) + (atMost % 5)));
    case "months":
      return addMonths(day, direction * atMost);
  }
}
