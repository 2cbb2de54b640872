import { addDays, type Day } from "../../model/values/date.js";
import { leavesOf, quantitiesOf, type Requirement } from "../../model/requirement/requirement.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Proceeding } from "../snapshot/proceeding.js";
import { ownDays } from "./closure.js";
import type { Judging } from "./judging.js";
import { validityDays } from "./counting/validity.js";

/**
 * The days on which a requirement may come to stand otherwise, sorted: between two of them nothing changes. Each is the
 * first day of a stretch.
 */
export function breakpointsOf(requirement: Requirement, judging: Judging): readonly Day[] {
  const days = new Set<Day | null>();
  const add = (first: Day | null) => days.add(first);
  /** Something holds on this day and may end after it. */
  const addEnd = (last: Day | null) => add(last && addDays(last, 1));
  for (const quantity of leavesOf(requirement).flatMap(quantitiesOf)) {
    const { from, to } = ownDays(quantity);
    add(from);
    add(to);
    addEnd(judging.closure.closed(quantity).upTo);
    for (const thing of judging.snapshot.thingsFor(procedureOf(quantity.stage), quantity.for))
      for (const proceeding of thing.merged === null ? thing.apart : [...thing.apart, thing.merged]) {
        for (const day of daysOf(proceeding, stageOf(quantity.stage), quantity.valid === true)) {
          add(day);
          // From the day after that of which a figure speaks a later one may have been stated.
          if (quantity.kind === "latest") addEnd(day);
        }
        // What declares all of its places entered tells from when on an implied act may be.
        for (const day of judging.closure.declaredFor(quantity, proceeding.for)) addEnd(day);
      }
  }
  return [...days].flatMap((day) => day ?? []).toSorted();
}

function daysOf(proceeding: Proceeding, stage: string, isValid: boolean): readonly (Day | null)[] {
  const rank = proceeding.ranks.get(stage);
  const { tries, otherwise } = proceeding;
  return [tries, ...(otherwise ?? [])].flat().flatMap((own) => {
    const acts = rank === undefined ? own.ends : own.line.filter((act) => act.rank >= rank);
    const days = acts.flatMap((act) =>
      act.versions.flatMap(({ on, lastDays }) => [
        on.from ?? on.to,
        on.to,
        lastDays.from ?? lastDays.to,
        lastDays.to,
      ]),
    );
    return [own.after, ...days, ...(isValid ? validityDays(stage, own, proceeding) : [])];
  });
}
