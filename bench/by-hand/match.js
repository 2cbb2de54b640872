/**
 * @import { Way } from "./things.js"
 * @import { World } from "./world.js"
 */

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
    if (decision === undefined) best = "open";
  }
  return best;
}

/**
 * @param {Way} way
 * @param {string} place
 * @param {World} world
 */
function decisionOn({ members }, place, { tables, equivalences }) {
  for (const outer of tables.within(place))
    for (const id of members) {
      const decision = equivalences.get(`${id} ${outer}`);
      if (decision !== undefined) return decision;
    }
  return undefined;
}
