/**
 * @import { Scope } from "./closed.js"
 * @import { Measure } from "./measure.js"
 * @import { Node, Result } from "./node.js"
 * @import { Way } from "./things.js"
 */
import { closedUpTo, declaredFor } from "./closed.js";
import { addDays } from "./days.js";
import { addValidityDays } from "./validity.js";
import { thingsAt } from "./world.js";

/** @typedef {{ from: string | null, to: string | null }} Stretch */

/**
 * The days on which a requirement may come to stand otherwise.
 * @param {Node} node
 * @param {Scope} scope
 * @returns {readonly string[]}
 */
function breakpointsOf({ measures }, scope) {
  /** @type {Set<string>} */
  const days = new Set();
  const addEnd = (/** @type {string} */ last) => days.add(addDays(last, 1));
  for (const measure of measures) {
    if (measure.from !== null) days.add(measure.from);
    if (measure.to !== null) days.add(measure.to);
    const upTo = closedUpTo(measure, scope);
    if (upTo !== null) addEnd(upTo);
    for (const { apart, merged } of thingsAt(scope.world, measure.procedure, measure.keys))
      for (const way of merged === null ? apart : [...apart, merged]) {
        addDaysOf(way, measure, (day) => {
          days.add(day);
          // From the day after that of which a figure speaks a later one may have been stated.
          if (measure.kind === "latest") addEnd(day);
        });
        for (const day of declaredFor(measure, way.for, scope)) addEnd(day);
      }
  }
  return [...days].toSorted();
}

/**
 * @param {Way} way
 * @param {Measure} measure
 * @param {(day: string) => void} add
 */
function addDaysOf({ tries, otherwise }, measure, add) {
  const { rank, valid } = measure;
  const all = otherwise === null || otherwise.length === 0 ? tries : [tries, ...otherwise].flat();
  for (const own of all) {
    if (own.after !== null) add(own.after);
    for (const act of rank === -1 ? own.ends : own.line) {
      if (act.rank < rank) continue;
      for (const { from, to, lastDays } of act.versions) {
        add(from ?? to);
        add(to);
        add(lastDays.from ?? lastDays.to);
        add(lastDays.to);
      }
    }
    if (valid) addValidityDays(own, measure, add);
  }
}

/** So many days are looked at; beyond them the first day is left open. */
const MOST = 200;

/** @param {Result} result */
const mayHold = ({ verdict, doubtful }) => verdict === "met" || (verdict === "unknown" && doubtful);

/**
 * The first day of the stretch that holds on a day, as well as it is known.
 * @param {Node} node
 * @param {Scope} scope
 * @param {string} day
 * @returns {Stretch}
 */
export function heldSince(node, scope, day) {
  const days = breakpointsOf(node, scope).filter((one) => one < day);
  let [sure, perhaps, isSure] = [day, day, true];
  for (const one of days.toReversed().slice(0, MOST)) {
    const result = node.judge(scope, one);
    if (result.verdict !== "met") isSure = false;
    if (!mayHold(result)) return { from: perhaps, to: sure };
    if (isSure) sure = one;
    perhaps = one;
  }
  if (days.length > MOST) return { from: null, to: sure };
  const before = node.judge(scope, addDays(days[0] ?? day, -1));
  return { from: mayHold(before) ? null : perhaps, to: sure };
}

/**
 * The first day of each stretch after a day, up to another.
 * @param {Node} node
 * @param {Scope} scope
 * @param {string} day
 * @param {string} last
 */
export function daysAfter(node, scope, day, last) {
  const first = addDays(day, 1);
  return [first, ...breakpointsOf(node, scope).filter((one) => one > first && one <= last)];
}

/**
 * An act on file is replaced by one that may be of a later day.
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 */
export const mayGiveWay = ({ procedure, keys, rank, stage }, scope, day) =>
  thingsAt(scope.world, procedure, keys).some(({ apart, merged }) =>
    (merged === null ? apart : [...apart, merged]).some(({ tries }) =>
      tries.some(({ line, ends }) =>
        (rank === -1 ? ends : line).some((act) => act.replaces && act.stage === stage && act.to > day),
      ),
    ),
  );
