/**
 * @import { Days } from "./days.js"
 * @import { Told, Values } from "./told.js"
 */
import { hullOf } from "./days.js";
import { push } from "./effective.js";
import { repeated } from "./repeated.js";
import { replacedBy, valuesIn } from "./told.js";
import { twinsAmong } from "./twins.js";

/** @typedef {(a: string, b: string) => boolean | null | undefined} IsSame - what a person decided of two records or subjects; null where two decisions contradict each other */

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

/** @typedef {{ stage: string, records: readonly Told[], replaces: readonly string[] }} Group */

/**
 * The acts that records of one subject tell of, try by try; one may come in the place of one of an earlier try.
 * @param {readonly (readonly Told[])[]} tries
 * @param {IsSame} isSame
 * @returns {readonly (readonly Act[])[]}
 */
export function actsOf(tries, isSame) {
  const all = tries.length === 1 ? (tries[0] ?? []) : tries.flat();
  const [only] = all;
  if (only !== undefined && all.length === 1) return [[actOf(only.row.stage, all, [], false, null)]];
  const groupsIn = tries.map((records) => groupsOf(records, all, isSame));
  const groups = groupsIn.flat();
  const twins = new Map(groupsIn.flatMap((own) => [...(twinsAmong(own, isSame) ?? [])]));
  /** @type {Map<string, Group[]>} */
  const heirs = new Map();
  for (const group of groups) for (const id of group.replaces) push(heirs, id, group);
  /** @type {Map<Group, Act>} */
  const built = new Map();
  const build = (/** @type {Group} */ group) => {
    const before = built.get(group);
    if (before !== undefined) return before;
    const later =
      heirs.size === 0 ? [] : [...new Set(group.records.flatMap(({ id }) => heirs.get(id) ?? []))];
    const twin = twins.get(group) ?? null;
    const act = actOf(group.stage, group.records, later.map(build), group.replaces.length > 0, twin);
    built.set(group, act);
    return act;
  };
  return groupsIn.map((own) => own.map(build));
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
  const rivals = rivalsIn(records);
  const others = rivals.length < 2 ? records : records.filter((one) => !rivals.includes(one));
  const versions =
    rivals.length < 2
      ? versionsOf(records, isDisputed)
      : rivals.flatMap((rival) => versionsOf([rival, ...others], true));
  const [first] = versions;
  const { from, to } = versions.length === 1 && first !== undefined ? first : hullOf(versions);
  const proved = !isDisputed && (rivals.length > 1 || versions.some(({ flawed }) => !flawed));
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
 * Of those that correct the same record, and prove it, one is right.
 * @param {readonly Told[]} records
 */
const rivalsIn = (records) =>
  records.length === 1
    ? records
    : records.filter(
        ({ proved, rivals }) =>
          proved && rivals !== undefined && records.some(({ id }) => rivals.includes(id)),
      );

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
 * @param {readonly Told[]} all
 * @param {IsSame} isSame
 * @returns {readonly Group[]}
 */
function groupsOf(records, all, isSame) {
  /** @type {Map<string, Told[]>} */
  const own = new Map();
  for (const told of records) push(own, `${told.row.stage}|${targetsOf(told, all).join(" ")}`, told);
  /** @type {Group[]} */
  const groups = [];
  for (const group of own.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { stage, rules } = first.row;
    const replaces = targetsOf(first, all);
    for (const one of rules.repeats === true ? repeated(group, isSame) : [group])
      groups.push({ stage, records: one, replaces });
  }
  return groups;
}

/**
 * Each telling for itself; those that are surely of one act of a stage that repeats together.
 * @param {readonly Told[]} records
 * @param {IsSame} isSame
 * @returns {readonly (readonly Told[])[]}
 */
export const tellingsOf = (records, isSame) =>
  groupsOf(records, records, isSame).flatMap((group) =>
    group.records[0]?.row.rules.repeats === true ? [group.records] : group.records.map((told) => [told]),
  );

/**
 * @param {Told} told
 * @param {readonly Told[]} records
 */
const targetsOf = (told, records) => (told.row.rank < 0 ? [] : replacedBy(told, records).map(({ id }) => id));
