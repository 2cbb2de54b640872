/**
 * @import { Equivalence } from "../../src/model/register/decision.js"
 * @import { Tables } from "./tables.js"
 * @import { Way } from "./things.js"
 * @import { World } from "./world.js"
 */
import { decidedAt, meantBy, saidOf } from "./decided-places.js";

/** @typedef {"sure" | "open" | "decided" | "elsewhere"} Match */

/**
 * Whether a subject is what is asked for.
 * @param {Way} way
 * @param {readonly string[]} wanted
 * @param {World} world
 * @returns {Match}
 */
export function match(way, wanted, { tables, equivalences }) {
  const { within } = tables;
  const said = saidOf(way, equivalences);
  const meant = meantBy(way, said);
  /** @type {Match} */
  let best = "elsewhere";
  for (const place of meant) {
    if (!within(place).some((outer) => wanted.includes(outer))) continue;
    const found = atPlace(way, place, said, tables);
    if (found === "sure") return "sure";
    if (best !== "open") best = found;
  }
  // What is put forward for nothing, or for what a place lies in, may be meant there.
  for (const place of wanted) {
    if (best === "open") break;
    if (way.for.length === 0 || meant.some((one) => one !== place && within(place).includes(one)))
      best = decidedAt(said, place, tables) === false ? "decided" : "open";
  }
  return best;
}

/**
 * Put forward for a place, or said to be what is meant there.
 * @param {Way} way
 * @param {string} place
 * @param {readonly Equivalence[]} said
 * @param {Tables} tables
 * @returns {Match}
 */
function atPlace(way, place, said, tables) {
  const decided = decidedAt(said, place, tables);
  if (decided === false) return "decided";
  if (decided !== undefined) return decided === true ? "sure" : "open";
  const planned = tables.keys.get(place);
  return planned === undefined || way.keys.some((key) => planned.has(key)) ? "sure" : "open";
}
