import { addDays, later, sooner, type Day } from "../../model/date.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { stageOf } from "../../model/stage-ref.js";
import type { Cause } from "../cause.js";
import type { Bounds, Exclusion, PassedOver } from "../explanation.js";
import type { RecordId } from "../names.js";
import type { Act, ActSpan, Version } from "../snapshot/act.js";
import { valuesOf, type Proceeding, type Try } from "../snapshot/proceeding.js";
import { hullOf } from "../snapshot/version.js";
import { isClosed, ownDays } from "./closure.js";
import { fulfils } from "./fulfils.js";
import type { Judging } from "./judging.js";
import { validityOf } from "./validity.js";

/** An act that counts, or may count, towards a quantity. */
export interface Occurrence {
  readonly state: "definite" | "possible";
  readonly causes: readonly Cause[];
  /** The days on one of which the stage was entered by it. */
  readonly on: ActSpan;
  /** The last day of the stretch of which its figure speaks; null where that is not known. */
  readonly lastDay: Day | null;
  /** What it states of the attribute that is summed or shown; nothing of an act that is only implied. */
  readonly value: Bounds;
  /** Why that is not known exactly. */
  readonly valueCauses: readonly Cause[];
  readonly records: readonly RecordId[];
  /** It is not on file itself: a later stage implies it. */
  readonly implied: boolean;
  readonly twin: number | null;
}

/** What of a subject bears on a quantity, and what of its stage does not. */
export interface Bearing {
  readonly occurrences: readonly Occurrence[];
  readonly passed: readonly PassedOver[];
  /** Nothing of the stage is on file or implied. */
  readonly silent: boolean;
}

/** One way in which an act may have been. */
interface Alternative {
  readonly version: Version;
  readonly implied: boolean;
  /** Why it is not sure that this one is right; none where it is, if the act took place at all. */
  readonly open: readonly Cause[];
}

/** Acts of which one at most took place: an act by its versions, or those that came in its place. */
interface Slot {
  readonly alternatives: readonly Alternative[];
  /** One of them surely took place. */
  readonly sure: boolean;
  readonly replaced: readonly { readonly act: Act; readonly by: readonly Act[] }[];
  readonly twin: number | null;
}

/** All acts of a subject that bear on a quantity on a day, whatever it is put forward for. */
export function bearingOf(proceeding: Proceeding, quantity: Quantity, judging: Judging): Bearing {
  const occurrences: Occurrence[] = [];
  const passed: PassedOver[] = [];
  let silent = true;
  for (const own of proceeding.tries)
    for (const slot of slotsOf(own, proceeding, quantity, judging)) {
      silent = false;
      passed.push(...replacedIn(slot, proceeding));
      const found = occurrenceOf(slot, own, proceeding, quantity, judging);
      if ("why" in found) passed.push({ id: proceeding.id, name: proceeding.name, ...found });
      else occurrences.push(found);
    }
  return { occurrences, passed, silent };
}

const replacedIn = ({ replaced }: Slot, { id, name }: Proceeding): readonly PassedOver[] =>
  replaced.map(({ act, by }) => ({
    id,
    name,
    on: act.on,
    records: idsOf(act.versions),
    why: { code: "replaced", by: by.flatMap(({ versions }) => idsOf(versions)) },
  }));

const idsOf = (versions: readonly Version[]): readonly RecordId[] => [
  ...new Set(versions.flatMap(({ records }) => records.map(({ id }) => id))),
];

/** The acts of a stage in one try: those on file, and that which a later stage implies. */
function slotsOf(own: Try, proceeding: Proceeding, quantity: Quantity, judging: Judging): readonly Slot[] {
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
    const isTold = acts.some((act) => act.proved && (last === null || act.on.to <= last));
    return isTold
      ? slots
      : [...slots, impliedSlot(after, last, { isOnFile: acts.length > 0 }, proceeding, quantity, judging)];
  }
  const narrowed = slots.map((slot) => notAfter(last, slot));
  if (acts.some((act) => act.proved)) return narrowed;
  const implied = impliedSlot(after, last, { isOnFile: acts.length > 0 }, proceeding, quantity, judging);
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

/** A later stage was entered no earlier: so it narrows a coarse day that is recorded. */
function notAfter(last: Day | null, slot: Slot): Slot {
  if (last === null) return slot;
  const narrow = (alternative: Alternative): Alternative => {
    const { on } = alternative.version;
    if (on.to <= last || (on.from !== null && on.from > last)) return alternative;
    return { ...alternative, version: { ...alternative.version, on: { from: on.from, to: last } } };
  };
  return { ...slot, alternatives: slot.alternatives.map(narrow) };
}

const NO_VALUES: Version["values"] = new Map();

/** An act that is not on file: it took place no later than what implies it, and after what declared all entered. */
function impliedSlot(
  acts: readonly Act[],
  last: Day | null,
  { isOnFile }: { readonly isOnFile: boolean },
  proceeding: Proceeding,
  quantity: Quantity,
  { closure }: Judging,
): Slot {
  const by = last === null ? acts : acts.filter((act) => act.proved);
  // Each of those that are proved implies it; of those that are not, any one may be the only one that is right.
  const to = last ?? by.map(({ on }) => on.to).reduce(later);
  const declared = isOnFile ? [] : closure.declaredFor(quantity, proceeding.for).filter((day) => day < to);
  const from =
    declared.length === 0
      ? null
      : addDays(
          declared.reduce((a, b) => (b > a ? b : a)),
          1,
        );
  const records = [...new Set(by.flatMap(({ versions }) => versions.flatMap((version) => version.records)))];
  const version: Version = {
    on: { from, to },
    lastDay: null,
    flaw:
      last === null
        ? (by.flatMap(({ versions }) => versions.flatMap(({ flaw }) => flaw ?? []))[0] ?? null)
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
  const gone = chainOf(act).filter(
    (one) => !holders.includes(one) && !(one.on.from !== null && one.on.from > day),
  );
  return {
    alternatives: holders.flatMap((holder) =>
      holder.versions.map((version) => ({
        version: holder === act ? version : pastBy(day, version),
        implied: false,
        open: [...open, ...flawOf(version)],
      })),
    ),
    sure: holders.some((holder) => holder.proved),
    replaced: gone.map((one) => ({ act: one, by: one.replacedBy })),
    twin: null,
  };
}

const flawOf = ({ flaw }: Version): readonly Cause[] => (flaw === null ? NO_CAUSES : [flaw]);

/** Where it holds in the place of another it has taken place: had it not, the other would hold. */
const pastBy = (day: Day, version: Version): Version =>
  version.on.to <= day ? version : { ...version, on: { from: version.on.from, to: day } };

const chainOf = (act: Act): readonly Act[] => [act, ...act.replacedBy.flatMap(chainOf)];

/** A replacement holds from its own day; where it is not proved, or its day may be later, the old one may hold still. */
function holdersOf(act: Act, day: Day): readonly Act[] {
  const begun = act.replacedBy.filter(({ on }) => on.from === null || on.from <= day);
  const isOver = begun.some(({ proved, on }) => proved && on.to <= day);
  return [...(isOver ? [] : [act]), ...begun.flatMap((next) => holdersOf(next, day))];
}

/** What a slot comes to: an occurrence, or an act that is passed over with its reason. */
function occurrenceOf(
  slot: Slot,
  own: Try,
  proceeding: Proceeding,
  quantity: Quantity,
  judging: Judging,
): Occurrence | Pick<PassedOver, "on" | "records" | "why"> {
  const judged = slot.alternatives.map((alternative) => ({
    alternative,
    ...(unstated(alternative, proceeding, quantity) ??
      judgeVersion(alternative.version, own, proceeding, quantity, judging)),
  }));
  const counting = judged.filter(({ out }) => out === null);
  const [first] = judged;
  const why = first?.out ?? { code: "other-days", on: { from: null, to: judging.day } };
  if (counting.length === 0)
    return {
      on: hullOf(judged.map(({ alternative }) => alternative.version.on)),
      records: idsOf(judged.map(({ alternative }) => alternative.version)),
      why,
    };
  const doubts = counting.flatMap((one) => one.doubts);
  const isDefinite = slot.sure && counting.length === judged.length && doubts.length === 0;
  const open = slot.alternatives.flatMap((alternative) => alternative.open);
  return {
    state: isDefinite ? "definite" : "possible",
    causes: isDefinite ? [] : [...doubts, ...open],
    on: hullOf(counting.map(({ alternative }) => alternative.version.on)),
    lastDay: lastDayOf(counting.map(({ alternative }) => alternative.version)),
    ...valueOf(judged, proceeding, quantity, slot.sure && doubts.length === 0),
    records: idsOf(counting.map(({ alternative }) => alternative.version)),
    implied: counting.every(({ alternative }) => alternative.implied),
    twin: slot.twin,
  };
}

/** An act that states no figure, or is not on file itself, is none of the figures stated. */
function unstated(
  alternative: Alternative,
  proceeding: Proceeding,
  quantity: Quantity,
): { readonly out: Exclusion; readonly doubts: readonly Cause[] } | null {
  if (quantity.kind !== "latest" || numbersIn(alternative, proceeding, quantity.attribute).length > 0)
    return null;
  return { out: { code: "not-stated", attribute: quantity.attribute }, doubts: NO_CAUSES };
}

/** Figures of several words speak of one stretch, or it is not known of which. */
function lastDayOf(versions: readonly Version[]): Day | null {
  const [first, ...others] = versions.map(({ lastDay }) => lastDay);
  return first !== undefined && others.every((day) => day === first) ? first : null;
}

/** What the act gives to a sum: of several ways in which it may have been one holds, so the least of them is sure if the act is. */
function valueOf(
  judged: readonly { readonly alternative: Alternative; readonly out: Exclusion | null }[],
  proceeding: Proceeding,
  quantity: Quantity,
  isSure: boolean,
): Pick<Occurrence, "value" | "valueCauses"> {
  if (quantity.kind === "count") return { value: ONE, valueCauses: NO_CAUSES };
  const { attribute } = quantity;
  const causes: Cause[] = [];
  const values = judged.map(({ alternative, out }): Bounds => {
    if (out !== null) return NONE;
    const stated = numbersIn(alternative, proceeding, attribute);
    const records = idsOf([alternative.version]);
    if (stated.length === 0) causes.push({ code: "attribute-missing", records, attribute });
    if (stated.length > 1) causes.push({ code: "contradicted", records, attribute });
    return stated.length === 0
      ? quantity.kind === "latest"
        ? UNKNOWN
        : UNSTATED
      : { least: Math.min(...stated), most: Math.max(...stated) };
  });
  if (quantity.kind === "latest") return { value: figureIn(judged, values), valueCauses: causes };
  const most = values.some((value) => value.most === null)
    ? null
    : Math.max(...values.map((value) => value.most ?? 0));
  const least = isSure ? Math.min(...values.map((value) => value.least ?? 0)) : 0;
  const open = isSure && least !== most ? judged.flatMap(({ alternative }) => alternative.open) : [];
  return { value: { least, most }, valueCauses: [...causes, ...open] };
}

/** A figure is one of those stated; whether it stands is another question. */
function figureIn(judged: readonly { readonly out: Exclusion | null }[], values: readonly Bounds[]): Bounds {
  const counting = values.filter((_, index) => judged[index]?.out === null);
  const isUnknown = counting.some(({ least, most }) => least === null || most === null);
  return isUnknown
    ? UNKNOWN
    : {
        least: Math.min(...counting.map(({ least }) => least ?? 0)),
        most: Math.max(...counting.map(({ most }) => most ?? 0)),
      };
}

const NO_CAUSES: readonly Cause[] = [];
const ONE: Bounds = { least: 1, most: 1 };
const NONE: Bounds = { least: 0, most: 0 };
const UNSTATED: Bounds = { least: 0, most: null };
const UNKNOWN: Bounds = { least: null, most: null };

/** What is stated of the attribute; an act that is only implied states nothing. */
const numbersIn = (
  { version, implied }: Alternative,
  proceeding: Proceeding,
  attribute: string,
): readonly number[] =>
  implied
    ? []
    : valuesOf(version, proceeding, attribute).filter((value): value is number => typeof value === "number");

/** Whether a version counts: why not, or what is doubtful about it besides whether it is right. */
function judgeVersion(
  version: Version,
  own: Try,
  proceeding: Proceeding,
  quantity: Quantity,
  judging: Judging,
): { readonly out: Exclusion | null; readonly doubts: readonly Cause[] } {
  const { day, snapshot } = judging;
  const doubts: Cause[] = [];
  const outside = outsideDays(version, quantity, day);
  if (outside !== null && "out" in outside) return { out: outside.out, doubts };
  if (outside !== null) doubts.push(outside.doubt);
  for (const condition of quantity.where ?? []) {
    const failing = fulfils(condition, version, proceeding, snapshot.units);
    if (failing === null) continue;
    if ("out" in failing) return { out: failing.out, doubts };
    doubts.push(failing.doubt);
  }
  if (quantity.valid !== true) return { out: null, doubts };
  // An end grants nothing that could be valid.
  if (!proceeding.ranks.has(stageOf(quantity.stage)))
    return { out: { code: "not-valid", ended: version.on }, doubts };
  const isAllOnFile = isClosed({ stage: quantity.stage }, day, judging.closure.closed(quantity));
  const { valid, ends } = validityOf(version.on, stageOf(quantity.stage), own, proceeding, {
    day,
    isClosed: isAllOnFile,
  });
  if (valid === "no") return { out: { code: "not-valid", ended: ends }, doubts };
  if (valid === "maybe")
    doubts.push({ code: "validity-unknown", subject: { id: proceeding.id, name: proceeding.name }, ends });
  return { out: null, doubts };
}

function outsideDays(
  { on, dayDisputed, records, lastDay }: Version,
  quantity: Quantity,
  day: Day,
): { readonly out: Exclusion } | { readonly doubt: Cause } | null {
  const { from: first, to: last } = ownDays(quantity);
  // A figure speaks for the stretch of days it names and counts from the last of them.
  const span = quantity.kind === "latest" && lastDay !== null ? { from: lastDay, to: lastDay } : on;
  if (span.from !== null && span.from > day) return { out: { code: "later", on: span } };
  if ((first !== null && span.to < first) || (last !== null && span.from !== null && span.from > last))
    return { out: { code: "other-days", on: span } };
  const end = last !== null && last < day ? last : day;
  if ((first === null || (span.from !== null && span.from >= first)) && span.to <= end) return null;
  const ids = records.map(({ id }) => id);
  return {
    doubt: dayDisputed
      ? { code: "contradicted", records: ids, attribute: null }
      : { code: "date-too-coarse", records: ids, on: span },
  };
}
