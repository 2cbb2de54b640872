/**
 * @import { Measure } from "../../src/model/requirement.js"
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { Counted } from "../../src/rules/explanation.js"
 * @import { Scope } from "./closed.js"
 * @import { Way } from "./settle.js"
 * @import { World } from "./world.js"
 */
import { closedBy } from "./closed.js";
import { hitsOf, idsOf } from "./hits.js";
import { standingOf } from "./standing.js";
import { fold } from "./tables.js";

/**
 * How many subjects reached a stage: surely, and perhaps.
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {World} world
 */
export function tally(measure, scope, world) {
  /** @type {Counted[]} */
  const subjects = [];
  let definite = 0;
  for (const way of waysFor(measure, world)) {
    const counted = counts(way, measure, world);
    if (counted === null) continue;
    subjects.push(counted);
    if (counted.state === "definite") definite += 1;
  }
  const closed = closedBy(measure, scope, world);
  return { definite, possible: closed === null ? null : subjects.length, closedBy: closed, subjects };
}

/** @typedef {ReturnType<typeof tally>} Tally */

/**
 * @param {Measure} measure
 * @param {World} world
 */
export function waysFor({ stage, for: wanted }, { ways }) {
  const procedure = stage.slice(0, stage.indexOf("."));
  return ways.get(`${procedure} ${wanted?.[0] ?? ""}`) ?? [];
}

/**
 * @param {Way} way
 * @param {Measure} measure
 * @param {World} world
 * @returns {Counted | null}
 */
function counts(way, measure, world) {
  const hits = hitsOf(way, measure, world);
  const about = hits.length === 0 ? null : doubtsAbout(way, measure, world);
  if (about === null) return null;
  const sure = hits.filter(({ doubts }) => doubts.length === 0);
  const causes = sure.length > 0 ? about : [...hits.flatMap(({ doubts }) => doubts), ...about];
  const resting = sure.length > 0 ? sure : hits;
  let [from, to] = [hits[0]?.from ?? null, resting[0]?.to ?? world.asOf];
  for (const hit of hits) if (from !== null && (hit.from === null || hit.from < from)) from = hit.from;
  for (const hit of resting) if (hit.to < to) to = hit.to;
  const records = [...new Set(resting.flatMap(({ act }) => idsOf(act)))];
  const implied = resting.every((hit) => hit.implied);
  const state = causes.length === 0 ? "definite" : "possible";
  return {
    id: way.id,
    name: way.subject.name,
    state,
    on: { from, to },
    records,
    ...(implied && { implied }),
    causes,
  };
}

/**
 * What is doubtful about the subject itself; null where it surely does not count.
 * @param {Way} way
 * @param {Measure} measure
 * @param {World} world
 */
export function doubtsAbout(way, measure, world) {
  /** @type {Cause[]} */
  const doubts = [];
  const link = measure.for?.[0] === undefined ? null : linkOf(way, measure.for[0], world);
  if (link === "out") return null;
  if (link !== null) doubts.push(link);
  if (!measure.standing) return doubts;
  const { stands, ends } = standingOf(way, measure.stage, world);
  if (stands === "no") return null;
  const subject = { id: way.id, name: way.subject.name };
  if (stands === "maybe") doubts.push({ code: "standing-unknown", subject, ends });
  return doubts;
}

/**
 * Whether the subject is what the plan means there.
 * @param {Way} way
 * @param {string} wanted
 * @param {World} world
 * @returns {Cause | "out" | null}
 */
function linkOf({ id, subject }, wanted, { tables, equivalences }) {
  /** @type {Cause | "out" | null} */
  let worst = "out";
  for (const place of subject.for ?? []) {
    const outer = tables.within.get(place) ?? [place];
    if (!outer.includes(wanted)) continue;
    const planned = tables.names.get(place);
    if (
      planned === undefined ||
      planned.includes(subject.name) ||
      tables.folded.get(place)?.has(fold(subject.name))
    )
      return null;
    const key = outer.find((one) => equivalences.has(`${id} ${one}`));
    const decided = key === undefined ? undefined : equivalences.get(`${id} ${key}`);
    if (decided?.same === true) return null;
    if (decided === undefined && worst === "out")
      worst = { code: "awaiting-decision", subject: { id, name: subject.name }, planned };
  }
  return worst;
}

/**
 * Why a tally is not known exactly.
 * @param {Tally} found
 * @returns {Cause[]}
 */
export function openCauses({ subjects, closedBy }) {
  const causes = subjects.flatMap(({ causes }) => causes);
  if (closedBy === null)
    causes.push({ code: subjects.length === 0 ? "nothing-recorded" : "not-declared-complete" });
  return causes;
}
