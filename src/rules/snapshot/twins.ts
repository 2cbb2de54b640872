import type { Procedure } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import type { ActSpan } from "./act.js";
import { rulesOf, type Group, type RecordContext, type Records } from "./grouping.js";
import { actSpan, canBeOneDay } from "./version.js";

/** Acts of one stage that are perhaps one, told twice: the same exact day, the same figures, and nothing that differs. */
export function twinsAmong(
  groups: readonly Group[],
  procedure: Procedure,
  grouping: RecordContext,
): ReadonlyMap<Group, number> {
  const twins = new Map<Group, number>();
  const repeating = groups.filter(({ stage }) => rulesOf(procedure, stage)?.repeats === true);
  if (repeating.length < 2) return twins;
  for (const [index, one] of repeating.entries())
    for (const other of repeating.slice(index + 1)) {
      if (one.stage !== other.stage || one.replaces.length + other.replaces.length > 0) continue;
      if (!isPerhapsOne(one.records, other.records, grouping)) continue;
      const name = twins.get(one) ?? twins.get(other) ?? index;
      const merged = twins.get(other);
      twins.set(one, name);
      twins.set(other, name);
      if (merged !== undefined && merged !== name)
        for (const [group, known] of twins) if (known === merged) twins.set(group, name);
    }
  return twins;
}

function isPerhapsOne(some: Records, others: Records, grouping: RecordContext): boolean {
  return some.some((a) =>
    others.some((b) => {
      const decided = grouping.decided(a, b);
      if (decided !== undefined) return decided !== "apart";
      if (sharesPaper(a, b)) return canBeOneDay(actSpan(a), actSpan(b));
      return isExact(actSpan(a)) && a.on === b.on && saysTheSame(a, b);
    }),
  );
}

/** They rest on one paper. */
export const sharesPaper = (a: FactRecord, b: FactRecord): boolean =>
  (a.evidence ?? []).some((paper) => b.evidence?.includes(paper) === true);

const isExact = ({ from, to }: ActSpan) => from === to;

/** They state a figure, the same one, and disagree on nothing that both state. */
function saysTheSame(a: FactRecord, b: FactRecord): boolean {
  const [mine, theirs] = [a.attributes ?? {}, b.attributes ?? {}];
  const shared = Object.keys(mine).filter((name) => Object.hasOwn(theirs, name));
  return (
    shared.every((name) => mine[name] === theirs[name]) &&
    shared.some((name) => typeof mine[name] === "number")
  );
}
