/**
 * @import { Attribute, Condition, Measure } from "../../src/model/requirement.js"
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { Act, Way } from "./settle.js"
 * @import { World } from "./world.js"
 */

/**
 * @typedef {object} Hit - an act that counts, or may
 * @property {Act} act
 * @property {boolean} implied
 * @property {string | null} from
 * @property {string} to
 * @property {Cause[]} doubts
 */

/**
 * The acts of a stage and, where these leave it open, of later ones.
 * @param {Way} way
 * @param {Measure} measure
 * @param {World} world
 * @returns {Hit[]}
 */
export function hitsOf(way, measure, world) {
  const row = world.tables.stages.get(measure.stage);
  if (row === undefined) return [];
  const { rank, stage, rules } = row;
  const read = reader(way, measure, world);
  if (rank < 0) return way.ends.flatMap((act) => (act.stage === stage ? read(act, act, false) : []));
  const later = way.line.filter((act) => act.rank > rank);
  let last = "9999-12-31";
  for (const { flaw, to } of later) if (flaw === null && to < last) last = to;
  const own = way.line.filter((act) => act.rank === rank);
  const proved = own.filter(({ flaw }) => flaw === null);
  const days = rules.repeats ? own : own.map((act) => upTo(last, act));
  const hits = own.flatMap((act, index) => read(act, days[index] ?? act, false));
  const told = rules.repeats ? proved.some(({ to }) => to <= last) : proved.length > 0;
  const silent = hits.some(
    ({ doubts }) => doubts.length > 0 && doubts.every(({ code }) => code === "attribute-missing"),
  );
  if (told && !silent) return hits;
  const known = rules.repeats || !proved[0] ? undefined : upTo(last, proved[0]);
  for (const act of later)
    hits.push(...read(act, known ?? { from: null, to: act.to < last ? act.to : last }, true));
  return hits;
}

/**
 * @param {string} last
 * @param {{ from: string | null, to: string }} days
 */
const upTo = (last, { from, to }) => ({ from, to: last < to && (from === null || from <= last) ? last : to });

/**
 * @param {Way} way
 * @param {Measure} measure
 * @param {World} world
 */
function reader(way, { where = [], within }, world) {
  const first = within?.from ?? "";
  const last = within?.to !== undefined && within.to < world.asOf ? within.to : world.asOf;
  /**
   * @param {Act} act
   * @param {{ from: string | null, to: string }} days
   * @param {boolean} implied
   * @returns {Hit[]}
   */
  return (act, { from, to }, implied) => {
    if (to < first || (from !== null && from > last)) return [];
    /** @type {Cause[]} */
    const doubts = [];
    if (to > last || (first !== "" && (from === null || from < first)))
      doubts.push(
        act.disputed
          ? { code: "contradicted", records: idsOf(act), attribute: null }
          : { code: "date-too-coarse", records: idsOf(act), on: { from, to } },
      );
    if (act.flaw !== null) doubts.push(act.flaw);
    for (const condition of where) {
      const failing = failingOf(condition, act, way, world);
      if (failing === "out") return [];
      if (failing !== null) doubts.push(failing);
    }
    return [{ act, implied, from, to, doubts }];
  };
}

/** @param {Act} act */
export const idsOf = ({ records }) => records.map(({ id }) => id);

/**
 * Why the act does not, or may not, fulfil the condition.
 * @param {Condition} condition
 * @param {Act} act
 * @param {Way} way
 * @param {World} world
 * @returns {Cause | "out" | null}
 */
function failingOf(condition, act, way, world) {
  const { attribute } = condition;
  const values = valuesOf(act, way, attribute);
  if (values.length === 0) return { code: "attribute-missing", records: idsOf(act), attribute };
  const fitting = (/** @type {string} */ day) =>
    values.filter((value) => fits(condition, value, day, world)).length;
  if (fitting(act.from ?? "") === values.length) return null;
  const late = fitting(act.to);
  if (late === 0) return "out";
  if (late < values.length) return { code: "contradicted", records: idsOf(act), attribute };
  return { code: "date-too-coarse", records: idsOf(act), on: { from: act.from, to: act.to } };
}

/**
 * @param {Act} act
 * @param {Way} way
 * @param {string} attribute
 * @returns {readonly Attribute[]}
 */
export function valuesOf({ records }, { subject }, attribute) {
  /** @type {Attribute[]} */
  const values = [];
  for (const { attributes } of records) {
    const value = attributes?.[attribute];
    if (value !== undefined && !values.includes(value)) values.push(value);
  }
  const own = subject.attributes?.[attribute];
  return values.length > 0 || own === undefined ? values : [own];
}

/**
 * @param {Condition} condition
 * @param {Attribute} value
 * @param {string} day
 * @param {World} world
 */
function fits(condition, value, day, { units }) {
  if ("in" in condition) return condition.in.includes(value);
  if (typeof value !== "string") return false;
  return "unit" in condition
    ? units.stands(value, condition.unit, day)
    : units.partyOf(value, day) === condition.party;
}
