import type { Day } from "../../model/values/date.js";
import type { Proceeding } from "../snapshot/proceeding.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import { limitOf } from "../time/limit-of.js";
import { lineBy } from "./under-way.js";

/** A stage has overrun its lawful time. */
export const OVERRUN = Symbol("overrun");

/** Each stage still to pass takes as long as the law allows, the next one from the day of the last; where one has overrun, no lawful end is left. */
export function lawfulEnd(
  { tries, procedureId, procedure }: Proceeding,
  target: number,
  { asOf, lawful }: Snapshot,
): Day | typeof OVERRUN | null {
  const line = lineBy({ tries }, asOf);
  const last = line.at(-1);
  if (last === undefined) return null;
  if (last.rank >= target) return last.on.to;
  if (lawful === null) return null;
  const starts = new Map(line.map((act) => [`${procedureId}.${act.stage}`, act.on]));
  let end: Day | null = null;
  for (const stage of Object.keys(procedure.stages).slice(last.rank + 1, target + 1)) {
    const ref = `${procedureId}.${stage}`;
    const limit = limitOf(ref, starts, lawful);
    if (limit === null) continue;
    if (limit.latest < asOf) return OVERRUN;
    starts.set(ref, { from: limit.earliest, to: limit.latest });
    end = limit.latest;
  }
  return end;
}
