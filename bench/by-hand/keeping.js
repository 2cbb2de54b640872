/**
 * @import { Scope } from "./closed.js"
 * @import { Verdict } from "./compare.js"
 * @import { Node, Result } from "./node.js"
 * @import { Stretch } from "./stretch.js"
 */
import { addDays } from "./days.js";
import { daysAfter, heldSince } from "./stretch.js";

/**
 * @typedef {object} Keeping
 * @property {Verdict} verdict
 * @property {Verdict | null} atDue
 * @property {Verdict} now
 * @property {boolean} forGood
 * @property {"held" | "none" | "unknown" | null} later - whether it was done after the due day
 * @property {Stretch | null} since
 * @property {Stretch | null} noLonger
 * @property {string} judgedOn
 * @property {Result} result
 */

/**
 * Judged by its due day; where it was not met then, by the days since.
 * @param {Node} node
 * @param {Scope} scope
 * @returns {Keeping}
 */
export function keepingOf(node, scope) {
  const { due, world } = scope;
  const { asOf } = world;
  if (asOf < due) {
    const result = node.judge(scope, asOf);
    const keeping = ended(node, scope, asOf, result, {
      atDue: null,
      forGood: node.isForGood(result, scope, asOf),
      later: null,
    });
    const opened = node.opened(result, scope, asOf);
    return { ...keeping, verdict: opened.verdict, result: opened };
  }
  const result = node.judge(scope, due);
  const { verdict: atDue } = result;
  if (atDue === "met" || atDue === "not-applicable" || asOf === due) {
    const later = atDue === "unmet" ? "none" : null;
    const keeping = ended(node, scope, due, result, { atDue, forGood: atDue !== "unknown", later });
    if (asOf === due || (atDue === "met" && node.isMonotone)) return keeping;
    const { verdict: now } = node.judge(scope, asOf);
    const noLonger = atDue === "met" && now === "unmet" ? endedSince(node, scope, due) : null;
    return { ...keeping, now, noLonger };
  }
  return late(node, scope, result);
}

/**
 * @param {Node} node
 * @param {Scope} scope
 * @param {string} day
 * @param {Result} result
 * @param {Pick<Keeping, "atDue" | "forGood" | "later">} told
 * @returns {Keeping}
 */
function ended(node, scope, day, result, { atDue, forGood, later }) {
  const { verdict } = result;
  const since = verdict !== "met" || node.isUpper ? null : (result.since ?? heldSince(node, scope, day));
  return { verdict, atDue, now: verdict, forGood, later, since, noLonger: null, judgedOn: day, result };
}

/**
 * The days since the due day: held on one of them, on none, or not known.
 * @param {Node} node
 * @param {Scope} scope
 * @param {Result} result
 * @returns {Keeping}
 */
function late(node, scope, result) {
  const { due, world } = scope;
  const { asOf } = world;
  const atDue = result.verdict;
  let onNone = true;
  /** @type {Result | undefined} */
  let last;
  for (const day of node.isMonotone ? [asOf] : daysAfter(node, scope, due, asOf)) {
    last = node.judge(scope, day);
    if (last.verdict === "met") return done(node, scope, atDue, day, last);
    if (last.verdict !== "unmet") onNone = false;
  }
  const now = node.isMonotone && last ? last.verdict : node.judge(scope, asOf).verdict;
  return {
    verdict: atDue === "unmet" && onNone ? "unmet" : "unknown",
    atDue,
    now,
    forGood: false,
    later: onNone ? "none" : "unknown",
    since: null,
    noLonger: null,
    judgedOn: due,
    result,
  };
}

/**
 * @param {Node} node
 * @param {Scope} scope
 * @param {Verdict} atDue
 * @param {string} day
 * @param {Result} result
 * @returns {Keeping}
 */
function done(node, scope, atDue, day, result) {
  const { due, world } = scope;
  const on = result.since ?? heldSince(node, scope, day);
  const first = addDays(due, 1);
  const now = day === world.asOf ? result.verdict : node.judge(scope, world.asOf).verdict;
  return {
    verdict: "met",
    atDue,
    now,
    forGood: true,
    later: "held",
    since:
      atDue === "unmet" ? { from: on.from === null || on.from < first ? first : on.from, to: on.to } : on,
    noLonger: now === "unmet" ? endedSince(node, scope, day) : null,
    judgedOn: day,
    result,
  };
}

/**
 * The first day on which it surely held no longer.
 * @param {Node} node
 * @param {Scope} scope
 * @param {string} day
 * @returns {Stretch}
 */
function endedSince(node, scope, day) {
  /** @type {string | null} */
  let from = null;
  for (const next of daysAfter(node, scope, day, scope.world.asOf)) {
    const { verdict } = node.judge(scope, next);
    if (verdict !== "met") from ??= next;
    if (verdict === "unmet") return { from, to: next };
  }
  return { from, to: null };
}
