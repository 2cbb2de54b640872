import type { ActSpan } from "../snapshot/act.js";
import { latestAfter, type Lawful } from "./lawful.js";

/** By the law of the day on which the act before took place, or of the stage that selects it. */
export function limitOf(stage: string, starts: ReadonlyMap<string, ActSpan>, lawful: Lawful) {
  const all = lawful.times.get(stage) ?? [];
  const [first] = all.flatMap(({ after }) => starts.get(after) ?? []);
  if (first === undefined) return null;
  const own = all.filter(({ after }) => starts.get(after) === first);
  const selected =
    starts.get(own.find(({ selectedBy }) => selectedBy !== undefined)?.selectedBy ?? "") ?? first;
  return latestAfter(own, { ...first, selected }, lawful);
}
