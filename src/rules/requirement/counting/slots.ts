import { addDays, isBefore, isBy, later, sooner, type Day } from "../../../model/values/date.js";
import { stageOf } from "../../../model/plan/stage-ref.js";
import type { Cause } from "../../assessment/cause.js";
import { idsOf, type Act, type ActVersion } from "../../snapshot/act.js";
import type { Try } from "../../snapshot/proceeding.js";
import { hullOf, isSurelyBefore } from "../../snapshot/version.js";
import type { Sought } from "../judging.js";

/** One way in which an act may have been. */
export interface Alternative {
  readonly version: ActVersion;
  readonly implied: boolean;
  /** Why it is not sure that this one is right; none where it is, if the act took place at all. */
  readonly open: readonly Cause[];
}

/** Acts of which one at most took place: an act by its versions, or those that came in its place. */
export interface Slot {
  readonly alternatives: readonly Alternative[];
  /** One of them surely took place. */
  readonly sure: boolean;
  readonly replaced: readonly { readonly act: Act; readonly by: readonly Act[] }[];
  readonly twin: number | null;
}

/** The acts of a stage in one try: those on file, and that which a later stage implies. */
export function slotsOf(own: Try, sought: Sought): readonly Slot[] {
  const { proceeding, quantity, judging } = sought;
  const stage = stageOf(quantity.stage);
  const rank = proceeding.ranks.get(stage);
  if (rank === undefined)
    return own.ends
      .filter((act) => act.stage === stage && !act.replaces)
      .map((act) => slotOf(act, judging.day));
  const acts = own.line.filter((act) => act.rank === rank);
  const after = own.line.filter((act) => act.rank > rank);
  const roots = acts.filter(({ replaces }) => !replaces);
  const slots = roots.map((act) => slotOf(act, judging.day));
  if (after.length === 0) return slots;
  const proved = after.filter((act) => act.proved);
  const last = proved.reduce<Day | null>((day, { on }) => (day === null ? on.to : sooner(day, on.to)), null);
  if (proceeding.procedure.stages[stage]?.repeats === true) {
    // Told is what surely came before all that implies it; what perhaps did leaves open whether there was another.
    const first = hullOf(after.map(({ on }) => on)).from;
    if (acts.some((act) => act.proved && isBy(act.on.to, first))) return slots;
    const isPerhapsTold = acts.some(({ on }) => !isBefore(last, on.from));
    const implied = impliedSlot(after, last, { isOnFile: acts.length > 0, begun: own.after }, sought);
    return [...slots, { ...implied, sure: implied.sure && !isPerhapsTold }];
  }
  const narrowed = slots.map((slot) => notAfter(last, slot));
  if (acts.some((act) => act.proved)) return [...narrowed, ...contradicted(acts, after, own, sought)];
  const implied = impliedSlot(after, last, { isOnFile: acts.length > 0, begun: own.after }, sought);
  const [only] = narrowed;
  if (only === undefined) return [implied];
  return [
    {
      alternatives: [...narrowed.flatMap(({ alternatives }) => alternatives), ...implied.alternatives],
      sure: implied.sure,
      replaced: narrowed.flatMap(({ replaced }) => replaced),
      twin: null,
    },
  ];
}

/** What came surely before its own earlier stage implies that stage all the same: one of the papers is wrong, or there was another try. */
function contradicted(
  acts: readonly Act[],
  after: readonly Act[],
  own: Try,
  sought: Sought,
): readonly Slot[] {
  const before = after.filter((act) => acts.every((one) => isSurelyBefore(act.on, one.on)));
  if (before.length === 0) return [];
  const slot = impliedSlot(before, null, { isOnFile: true, begun: own.after }, sought);
  const records = [...before, ...acts].flatMap(({ versions }) => idsOf(versions));
  const cause: Cause = { code: "contradicted", records, attribute: null };
  return [
    { ...slot, alternatives: slot.alternatives.map((one) => ({ ...one, open: [cause, ...one.open] })) },
  ];
}

/** A later stage was entered no earlier: so it narrows a coarse day that is recorded. */
function notAfter(last: Day | null, slot: Slot): Slot {
  if (last === null) return slot;
  const narrow = (alternative: Alternative): Alternative => {
    const { on } = alternative.version;
    if (on.to <= last || isBefore(last, on.from)) return alternative;
    return { ...alternative, version: { ...alternative.version, on: { from: on.from, to: last } } };
  };
  return { ...slot, alternatives: slot.alternatives.map(narrow) };
}

const NO_VALUES: ActVersion["values"] = new Map();

/** An act that is not on file: it took place no later than what implies it, and after what declared all entered. */
function impliedSlot(
  acts: readonly Act[],
  last: Day | null,
  { isOnFile, begun }: { readonly isOnFile: boolean; readonly begun: Day | null },
  { proceeding, quantity, judging: { closure } }: Sought,
): Slot {
  const by = last === null ? acts : acts.filter((act) => act.proved);
  // Each of those that are proved implies it; of those that are not, any one may be the only one that is right.
  const to = last ?? by.map(({ on }) => on.to).reduce(later);
  // A day must be left before each of the days on which something that implies it may have been, proved or not.
  const before = acts.flatMap(({ versions }) => versions.map(lastToLeave)).reduce(sooner);
  const declared = isOnFile
    ? []
    : closure.declaredFor(quantity, proceeding.for).filter((day) => day < before);
  const since = declared.length === 0 ? null : addDays(declared.reduce(later), 1);
  const from = isBy(begun, to) && !isBy(begun, since) ? begun : since;
  const records = [...new Set(by.flatMap(({ versions }) => versions.flatMap((version) => version.records)))];
  const version: ActVersion = {
    on: { from, to },
    lastDay: null,
    lastDays: { from, to },
    proofProblem:
      last === null
        ? (by.flatMap(({ versions }) => versions.flatMap(({ proofProblem }) => proofProblem ?? []))[0] ??
          null)
        : null,
    dayDisputed: false,
    values: NO_VALUES,
    records,
  };
  return {
    alternatives: [{ version, implied: true, open: flawOf(version) }],
    sure: last !== null,
    replaced: [],
    twin: null,
  };
}

/** The last day before which one must be left; where papers disagree, that is before each of the days they give. */
const lastToLeave = ({ on, dayDisputed }: ActVersion): Day => (dayDisputed ? (on.from ?? "") : on.to);

/** An act and what came in its place: those of them that may hold on a day. */
function slotOf(act: Act, day: Day): Slot {
  if (act.replacedBy.length === 0) {
    return {
      alternatives: act.versions.map((version) => ({ version, implied: false, open: flawOf(version) })),
      sure: act.proved,
      replaced: [],
      twin: act.twin,
    };
  }
  const holders = holdersOf(act, day);
  const records = holders.flatMap((holder) => idsOf(holder.versions));
  const open: readonly Cause[] = holders.length > 1 ? [{ code: "replacement-open", records }] : NO_CAUSES;
  const gone = chainOf(act).filter((one) => !holders.includes(one) && !isBefore(day, one.on.from));
  return {
    alternatives: holders.flatMap((holder) =>
      holder.versions.map((version) => ({
        version: holder === act ? version : pastBy(day, version),
        implied: false,
        open: [...open, ...flawOf(version)],
      })),
    ),
    sure: isSurelyHeld(act, day),
    replaced: gone.map((one) => ({ act: one, by: one.replacedBy })),
    twin: null,
  };
}

const flawOf = ({ proofProblem }: ActVersion): readonly Cause[] =>
  proofProblem === null ? NO_CAUSES : [proofProblem];

/** Where it holds in the place of another it has taken place: had it not, the other would hold. */
const pastBy = (day: Day, version: ActVersion): ActVersion => ({
  ...version,
  on: { from: version.on.from, to: sooner(version.on.to, day) },
});

/** What is not proved may not have been; then nothing holds before what came in its place. */
const isSurelyHeld = (act: Act, day: Day): boolean =>
  act.proved || chainOf(act).some(({ proved, on }) => proved && on.to <= day);

const chainOf = (act: Act): readonly Act[] => [act, ...act.replacedBy.flatMap(chainOf)];

/** A replacement holds from its own day; where it is not proved, or its day may be later, the old one may hold still. */
function holdersOf(act: Act, day: Day): readonly Act[] {
  const begun = act.replacedBy.filter(({ on }) => on.from === null || on.from <= day);
  const isOver = begun.some(({ proved, on }) => proved && on.to <= day);
  return [...(isOver ? [] : [act]), ...begun.flatMap((next) => holdersOf(next, day))];
}

const NO_CAUSES: readonly Cause[] = [];
