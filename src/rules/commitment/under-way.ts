import type { Day } from "../../model/values/date.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import type { MeasuredExplanation } from "../assessment/explanation.js";
import type { SubjectName } from "../names.js";
import { fulfils } from "../requirement/counting/fulfils.js";
import type { Proceeding } from "../snapshot/proceeding.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** The subjects that may yet come to count, the foremost first: neither counted, nor past the stage in vain, nor ended. */
export function underWay(
  { tally }: MeasuredExplanation,
  target: number,
  snapshot: Snapshot,
): readonly Proceeding[] {
  const { quantity, subjects } = tally;
  const states = new Map(subjects.map(({ id, state }) => [id, state]));
  const passed = new Set(tally.passedOver.filter(({ why }) => why.code !== "later").map(({ id }) => id));
  const couldCount = (proceeding: Proceeding) => {
    if (states.has(proceeding.id)) return states.get(proceeding.id) === "possible";
    if (passed.has(proceeding.id)) return false;
    if (quantity.for !== undefined && snapshot.matchSubject(proceeding, quantity.for).code !== "sure")
      return false;
    return (
      mayFulfil(proceeding, quantity, snapshot) &&
      (target === -1 || rankOf(proceeding, snapshot.asOf) < target)
    );
  };
  return snapshot
    .thingsFor(procedureOf(quantity.stage), quantity.for)
    .flatMap(({ apart }) => apart)
    .filter((proceeding) => couldCount(proceeding) && hasNotEnded(proceeding, snapshot.asOf))
    .toSorted((a, b) => rankOf(b, snapshot.asOf) - rankOf(a, snapshot.asOf));
}

/** What its last act tells does not surely speak against it. */
function mayFulfil(proceeding: Proceeding, { where = [] }: Quantity, { units }: Snapshot): boolean {
  const version = proceeding.tries.at(-1)?.line.at(-1)?.versions[0];
  return (
    version === undefined ||
    where.every((condition) => {
      const failing = fulfils(condition, version, proceeding, units);
      return failing === null || !("out" in failing);
    })
  );
}

/** What of the last try may have come by a day. */
export const lineBy = ({ tries }: Pick<Proceeding, "tries">, day: Day) =>
  tries.at(-1)?.line.filter(({ on }) => on.from === null || on.from <= day) ?? [];

const rankOf = (proceeding: Proceeding, day: Day) => lineBy(proceeding, day).at(-1)?.rank ?? -1;

const hasNotEnded = ({ tries }: Proceeding, asOf: Day) =>
  tries.at(-1)?.ends.some(({ proved, on }) => proved && on.to <= asOf) !== true;

export function reachedBy(
  proceeding: Proceeding | undefined,
  day: Day,
): { readonly subject: SubjectName; readonly stage: Wording } | null {
  const last = proceeding && lineBy(proceeding, day).at(-1);
  const stage = last && proceeding?.procedure.stages[last.stage];
  return proceeding && stage
    ? { subject: { id: proceeding.id, name: proceeding.name }, stage: stage.title }
    : null;
}
