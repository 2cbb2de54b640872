/**
 * @import { Days } from "./days.js"
 * @import { Told, Values } from "./told.js"
 */
import { hullOf } from "./days.js";
import { push } from "./effective.js";
import { isPerhapsOne, repeated } from "./repeated.js";
import { valuesIn } from "./told.js";

/** @typedef {(a: string, b: string) => boolean | undefined} IsSame - what a person decided of two records or subjects */

/**
 * @typedef {object} Version - what an act may have been
 * @property {string | null} from
 * @property {string} to
 * @property {string | null} lastDay - of the stretch that is named, of which a figure speaks
 * @property {Days} lastDays - on one of which that is
 * @property {boolean} dayDisputed - its papers give days that cannot all be right
 * @property {boolean} flawed - its papers do not prove it
 * @property {Values} values
 */

/**
 * @typedef {object} Act
 * @property {string} stage
 * @property {number} rank - -1 of an end
 * @property {readonly Version[]} versions
 * @property {string | null} from
 * @property {string} to
 * @property {boolean} proved
 * @property {readonly Act[]} replacedBy
 * @property {boolean} replaces
 * @property {number | null} twin
 */

/** @typedef {{ stage: string, records: readonly Told[], replaces: string | undefined }} Group */

/**
 * The acts that records of one subject, in one try, tell of.
 * @param {readonly Told[]} records
 * @param {IsSame} isSame
 * @returns {readonly Act[]}
 */
export function actsOf(records, isSame) {
  const [only] = records;
  if (only !== undefined && records.length === 1) return [actOf(only.row.stage, records, [], false, null)];
  const groups = groupsOf(records, isSame);
  const twins = twinsAmong(groups, isSame);
  /** @type {Map<string, Group[]>} */
  const heirs = new Map();
  for (const group of groups) if (group.replaces !== undefined) push(heirs, group.replaces, group);
  /** @type {Map<Group, Act>} */
  const built = new Map();
  const build = (/** @type {Group} */ group) => {
    const before = built.get(group);
    if (before !== undefined) return before;
    const later = heirs.size === 0 ? [] : group.records.flatMap(({ id }) => heirs.get(id) ?? []);
    const twin = twins?.get(group) ?? null;
    const act = actOf(group.stage, group.records, later.map(build), group.replaces !== undefined, twin);
    built.set(group, act);
    return act;
  };
  return groups.map(build);
}

/**
 * @param {string} stage
 * @param {readonly Told[]} records
 * @param {readonly Act[]} replacedBy
 * @param {boolean} replaces
 * @param {number | null} twin
 * @returns {Act}
 */
function actOf(stage, records, replacedBy, replaces, twin) {
  const isDisputed = records.every(
    ({ rivals }) => rivals !== undefined && rivals.some((rival) => records.every(({ id }) => id !== rival)),
  );
  const versions = versionsOf(records, isDisputed);
  const [first] = versions;
  const { from, to } = versions.length === 1 && first !== undefined ? first : hullOf(versions);
  const proved = versions.some(({ flawed }) => !flawed);
  return {
    stage,
    rank: records[0]?.row.rank ?? -1,
    versions,
    from,
    to,
    proved,
    replacedBy,
    replaces,
    twin,
  };
}

/**
 * Papers that prove speak together; of unproved words each stays possible.
 * @param {readonly Told[]} records
 * @param {boolean} isDisputed
 * @returns {readonly Version[]}
 */
function versionsOf(records, isDisputed) {
  const proved = records.length === 1 ? records : records.filter((one) => one.proved);
  const [first] = proved;
  if (first === undefined) return records.map((one) => versionOf(one, true));
  if (proved.length === 1) return [versionOf(first, isDisputed || !first.proved)];
  let [from, to] = [first.from, first.to];
  for (const one of proved) {
    if (one.from !== null && (from === null || one.from > from)) from = one.from;
    if (one.to < to) to = one.to;
  }
  const dayDisputed = from !== null && from > to;
  const days = dayDisputed ? hullOf(proved) : { from, to };
  const lastDay = proved.every((one) => one.lastDay === first.lastDay) ? first.lastDay : null;
  const lastDays = hullOf(proved.map(lastDaysOf));
  const values = valuesIn(proved.map(({ record }) => record));
  return [{ from: days.from, to: days.to, lastDay, lastDays, dayDisputed, flawed: isDisputed, values }];
}

/**
 * @param {Told} told
 * @returns {Days}
 */
const lastDaysOf = ({ from, to, lastDay }) =>
  lastDay === null ? { from, to } : { from: lastDay, to: lastDay };

/**
 * @param {Told} told
 * @param {boolean} flawed
 * @returns {Version}
 */
const versionOf = (told, flawed) => ({
  from: told.from,
  to: told.to,
  lastDay: told.lastDay,
  lastDays: lastDaysOf(told),
  dayDisputed: false,
  flawed,
  values: valuesIn([told.record]),
});

/**
 * Records of one act stand together; what replaces another is an act of its own.
 * @param {readonly Told[]} records
 * @param {IsSame} isSame
 * @returns {readonly Group[]}
 */
function groupsOf(records, isSame) {
  /** @type {Map<string, Told[]>} */
  const own = new Map();
  for (const told of records) push(own, `${told.row.stage}|${targetOf(told, records) ?? ""}`, told);
  /** @type {Group[]} */
  const groups = [];
  for (const group of own.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { stage, rules } = first.row;
    const replaces = targetOf(first, records);
    for (const one of rules.repeats === true ? repeated(group, isSame) : [group])
      groups.push({ stage, records: one, replaces });
  }
  return groups;
}

/**
 * @param {Told} told
 * @param {readonly Told[]} records
 */
const targetOf = ({ replaces }, records) =>
  replaces !== undefined && records.some(({ id }) => id === replaces) ? replaces : undefined;

/**
 * Acts of one stage that are perhaps one, told twice.
 * @param {readonly Group[]} groups
 * @param {IsSame} isSame
 */
function twinsAmong(groups, isSame) {
  const repeating = groups.filter(({ records }) => records[0]?.row.rules.repeats === true);
  if (repeating.length < 2) return null;
  /** @type {Map<Group, number>} */
  const twins = new Map();
  for (const [index, one] of repeating.entries())
    for (const other of repeating.slice(index + 1)) {
      if (one.stage !== other.stage || one.replaces !== undefined || other.replaces !== undefined) continue;
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
