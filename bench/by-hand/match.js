/**
 * @import { Way } from "./things.js"
 * @import { World } from "./world.js"
 */
import { lastOf } from "./decided.js";

/** @typedef {"sure" | "open" | "decided" | "elsewhere"} Match */

/**
 * Whether a subject is what is asked for.
 * @param {Way} way
 * @param {readonly string[]} wanted
 * @param {World} world
 * @returns {Match}
 */
export function match(way, wanted, world) {
  const { within, keys } = world.tables;
  const decisions =
    world.equivalences.size === 0 ? [] : wanted.flatMap((place) => decisionOn(way, place, world) ?? []);
  if (decisions.some(({ same }) => same)) return "sure";
  const near = way.for.filter((place) => within(place).some((outer) => wanted.includes(outer)));
  if (near.length === 0) {
    const isOpen =
      way.for.length === 0 || wanted.some((place) => way.for.some((one) => within(place).includes(one)));
    if (decisions.some(({ same }) => same === null)) return "open";
    if (!isOpen) return "elsewhere";
    return decisions.length > 0 && decisions.length === wanted.length ? "decided" : "open";
  }
  /** @type {Match} */
  let best = "decided";
  for (const place of near) {
    const planned = keys.get(place);
    if (planned === undefined) return "sure";
    const decision = decisionOn(way, place, world);
    if (decision === undefined ? way.keys.some((key) => planned.has(key)) : decision.same) return "sure";
    if (decision === undefined || decision.same === null) best = "open";
  }
  return best;
}

/**
 * What was last decided, nearest first; null where decisions of one day contradict each other.
 * @param {Way} way
 * @param {string} place
 * @param {World} world
 * @returns {{ same: boolean | null } | undefined}
 */
function decisionOn({ members }, place, { tables, equivalences }) {
  for (const outer of tables.within(place)) {
    const made = members.flatMap((id) => equivalences.get(`${id} ${outer}`) ?? []);
    const last = lastOf(made);
    if (last.length > 0) return { same: agreed(last.map(({ same }) => same)) };
  }
  return undefined;
}

/** @param {readonly boolean[]} said */
const agreed = (said) => (said.every((one) => one === said[0]) ? (said[0] ?? null) : null);
