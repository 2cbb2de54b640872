/**
 * @import { Group, IsSame } from "./acts.js"
 * @import { Told } from "./told.js"
 */
import { canBeOneDay } from "./days.js";

/**
 * Acts of one stage that are perhaps one, told twice.
 * @param {readonly Group[]} groups
 * @param {IsSame} isSame
 */
export function twinsAmong(groups, isSame) {
  const repeating = groups.filter(({ records }) => records[0]?.row.rules.repeats === true);
  if (repeating.length < 2) return null;
  /** @type {Map<Group, number>} */
  const twins = new Map();
  for (const [index, one] of repeating.entries())
    for (const other of repeating.slice(index + 1)) {
      if (one.stage !== other.stage || one.replaces.length + other.replaces.length > 0) continue;
      if (!isPerhapsOne(one.records, other.records, isSame)) continue;
      const name = twins.get(one) ?? twins.get(other) ?? index;
      const merged = twins.get(other);
      twins.set(one, name);
      twins.set(other, name);
      if (merged !== undefined && merged !== name)
        for (const [group, known] of twins) if (known === merged) twins.set(group, name);
    }
  return twins;
}

/**
 * @param {readonly Told[]} some
 * @param {readonly Told[]} others
 * @param {IsSame} isSame
 */
const isPerhapsOne = (some, others, isSame) =>
  some.some((a) =>
    others.some((b) => {
      const decided = isSame(a.id, b.id);
      if (decided !== undefined) return decided !== false;
      if (sharesPaper(a, b)) return canBeOneDay(a, b);
      return a.from === a.to && a.record.on === b.record.on && saysTheSame(a, b);
    }),
  );

/**
 * They rest on one paper.
 * @param {Told} a
 * @param {Told} b
 */
export const sharesPaper = (a, b) => {
  const papers = b.record.evidence;
  return papers !== undefined && a.record.evidence?.some((paper) => papers.includes(paper)) === true;
};

/**
 * They state one figure, and disagree on nothing that both state.
 * @param {Told} a
 * @param {Told} b
 */
function saysTheSame({ record: { attributes: mine = {} } }, { record: { attributes: theirs = {} } }) {
  const shared = Object.keys(mine).filter((name) => Object.hasOwn(theirs, name));
  return (
    shared.every((name) => mine[name] === theirs[name]) &&
    shared.some((name) => typeof mine[name] === "number")
  );
}
