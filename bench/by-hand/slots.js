/**
 * @import { Act, Version } from "./acts.js"
 * @import { Scope } from "./closed.js"
 * @import { Measure } from "./measure.js"
 * @import { Way } from "./things.js"
 * @import { Try } from "./tries.js"
 */
import { declaredFor } from "./closed.js";
import { addDays, isSurelyBefore, LAST } from "./days.js";

/** @typedef {{ version: Version, implied: boolean, open: boolean }} Alternative - `open`: not sure that it is right */
/** @typedef {{ alternatives: readonly Alternative[], sure: boolean, twin: number | null }} Slot - acts of which one at most took place */

/**
 * The acts of a stage in one try: those on file, and that which a later stage implies.
 * @param {Try} own
 * @param {Way} way
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {string} day
 * @returns {readonly Slot[]}
 */
export function slotsOf({ line, ends, after: begun }, way, measure, scope, day) {
  const { rank, stage } = measure;
  if (rank === -1)
    return ends.filter((act) => act.stage === stage && !act.replaces).map((act) => slotOf(act, day));
  const acts = line.filter((act) => act.rank === rank);
  const slots = acts.filter(({ replaces }) => !replaces).map((act) => slotOf(act, day));
  const after = line.filter((act) => act.rank > rank);
  if (after.length === 0) return slots;
  /** @type {string | null} */
  let last = null;
  for (const { proved, to } of after) if (proved && (last === null || to < last)) last = to;
  const implied = () => impliedSlot(after, { last, begun, isOnFile: acts.length > 0 }, way, measure, scope);
  if (measure.repeats) {
    // Told is what surely came before all that implies it; what perhaps did leaves open whether there was another.
    /** @type {string | null} */
    let first = LAST;
    for (const { from } of after) if (first !== null && (from === null || from < first)) first = from;
    const told = first;
    if (told !== null && acts.some(({ proved, to }) => proved && to <= told)) return slots;
    const isPerhapsTold = acts.some(({ from }) => from === null || last === null || from <= last);
    const slot = implied();
    return [...slots, { ...slot, sure: slot.sure && !isPerhapsTold }];
  }
  const narrowed = last === null ? slots : slots.map((slot) => notAfter(last, slot));
  if (acts.some(({ proved }) => proved)) {
    const before = after.filter((act) => acts.every((one) => isSurelyBefore(act, one)));
    if (before.length === 0) return narrowed;
    const slot = impliedSlot(before, { last: null, begun, isOnFile: true }, way, measure, scope);
    return [...narrowed, { ...slot, alternatives: slot.alternatives.map((one) => ({ ...one, open: true })) }];
  }
  const one = implied();
  if (narrowed.length === 0) return [one];
  const alternatives = [...narrowed.flatMap((slot) => slot.alternatives), ...one.alternatives];
  return [{ alternatives, sure: one.sure, twin: null }];
}

/**
 * A later stage was entered no earlier: so it narrows a coarse day.
 * @param {string} last
 * @param {Slot} slot
 * @returns {Slot}
 */
const notAfter = (last, slot) => ({
  ...slot,
  alternatives: slot.alternatives.map((one) => {
    const { from, to } = one.version;
    if (to <= last || (from !== null && from > last)) return one;
    return { ...one, version: { ...one.version, to: last } };
  }),
});

/** @type {Version["values"]} */
const NO_VALUES = new Map();

/**
 * @param {readonly Act[]} acts
 * @param {{ last: string | null, begun: string | null, isOnFile: boolean }} known
 * @param {Way} way
 * @param {Measure} measure
 * @param {Scope} scope
 * @returns {Slot}
 */
function impliedSlot(acts, { last, begun, isOnFile }, way, measure, scope) {
  let [to, before] = [last ?? "", LAST];
  for (const act of acts) {
    if (last === null && act.to > to) to = act.to;
    // A day must be left before each day on which something that implies it may have been, proved or not.
    for (const version of act.versions) {
      const left = version.dayDisputed ? (version.from ?? "") : version.to;
      if (left < before) before = left;
    }
  }
  let declared = "";
  if (!isOnFile && scope.statements.length > 0)
    for (const day of declaredFor(measure, way.for, scope))
      if (day < before && day > declared) declared = day;
  const flawed = last === null && acts.some(({ versions }) => versions.some((version) => version.flawed));
  const since = declared === "" ? null : addDays(declared, 1);
  const from = begun !== null && begun <= to && (since === null || begun > since) ? begun : since;
  const version = {
    from,
    to,
    lastDay: null,
    lastDays: { from, to },
    dayDisputed: false,
    flawed,
    values: NO_VALUES,
  };
  return { alternatives: [{ version, implied: true, open: flawed }], sure: last !== null, twin: null };
}

/**
 * An act and what came in its place: those of them that may hold on a day.
 * @param {Act} act
 * @param {string} day
 * @returns {Slot}
 */
function slotOf(act, day) {
  if (act.replacedBy.length === 0) {
    const alternatives = act.versions.map((version) => ({ version, implied: false, open: version.flawed }));
    return { alternatives, sure: act.proved, twin: act.twin };
  }
  const holders = holdersOf(act, day);
  const isOpen = holders.length > 1;
  const alternatives = holders.flatMap((holder) =>
    holder.versions.map((version) => ({
      version: holder === act || version.to <= day ? version : { ...version, to: day },
      implied: false,
      open: isOpen || version.flawed,
    })),
  );
  return { alternatives, sure: isSurelyHeld(act, day), twin: null };
}

/**
 * What is not proved may not have been; then nothing holds before what came in its place.
 * @param {Act} act
 * @param {string} day
 */
const isSurelyHeld = (act, day) =>
  act.proved || chainOf(act).some(({ proved, replaces, to }) => proved && replaces && to <= day);

/**
 * @param {Act} act
 * @returns {readonly Act[]}
 */
const chainOf = (act) => [act, ...act.replacedBy.flatMap(chainOf)];

/**
 * @param {Act} act
 * @param {string} day
 * @returns {readonly Act[]}
 */
function holdersOf(act, day) {
  const begun = act.replacedBy.filter(({ from }) => from === null || from <= day);
  const isOver = begun.some(({ proved, to }) => proved && to <= day);
  const next = begun.flatMap((one) => holdersOf(one, day));
  return isOver ? next : [act, ...next];
}
