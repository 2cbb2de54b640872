/**
 * @import { Way } from "./settle.js"
 * @import { World } from "./world.js"
 */

/** @typedef {{ from: string | null, to: string }} Days */
/** @typedef {{ stands: "yes" | "no" | "maybe", ends: Days | null }} Standing */

/**
 * Whether what was granted still stands: no end on file, and its years not over.
 * @param {Way} way
 * @param {string} stage
 * @param {World} world
 * @returns {Standing}
 */
export function standingOf(way, stage, world) {
  const sure = way.ends.find(({ flaw, to }) => flaw === null && to <= world.asOf);
  if (sure) return { stands: "no", ends: { from: sure.from, to: sure.to } };
  const term = termOf(way, stage, world);
  if (term.stands === "no" || way.ends[0] === undefined) return term;
  return { stands: "maybe", ends: { from: way.ends[0].from, to: way.ends[0].to } };
}

/**
 * @param {Way} way
 * @param {string} stage
 * @param {World} world
 * @returns {Standing}
 */
function termOf({ line, procedure }, stage, { tables, asOf }) {
  const term = tables.stages.get(stage)?.rules.stands;
  if (term === undefined) return { stands: "yes", ends: null };
  const rank = tables.stages.get(`${procedure}.${term.from}`)?.rank ?? 0;
  const proved = line.filter(({ flaw, replaced }) => flaw === null && !replaced);
  const start = proved.find((act) => act.rank >= rank);
  if (start === undefined) return { stands: "maybe", ends: null };
  let [least, most] = [term.years, term.years];
  for (const act of line) {
    const renews = tables.stages.get(`${procedure}.${act.stage}`)?.rules.renews;
    if (renews === undefined || `${procedure}.${renews.stage}` !== stage || act.replaced) continue;
    most += renews.years;
    if (act.flaw === null && act.to <= asOf) least += renews.years;
  }
  const from = start.rank > rank || start.from === null ? null : yearsLater(start.from, least);
  const ends = { from, to: yearsLater(start.to, most) };
  if (ends.to <= asOf) return { stands: "no", ends };
  return from !== null && from > asOf ? { stands: "yes", ends } : { stands: "maybe", ends };
}

/**
 * @param {string} day
 * @param {number} years
 */
function yearsLater(day, years) {
  const year = Number(day.slice(0, 4)) + years;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}${day.endsWith("-02-29") && !leap ? "-02-28" : day.slice(4)}`;
}
