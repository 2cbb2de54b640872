import { addMonths, later, type Day } from "../../model/values/date.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import { stageOf } from "../../model/plan/stage-ref.js";
import type { Act, ActSpan } from "./act.js";
import { actsOf } from "./acts-of.js";
import type { RecordContext } from "./grouping.js";
import type { Try } from "./proceeding.js";
import { isProved } from "./proof.js";
import { actSpan, hullOf, isSurelyBefore } from "./version.js";

/** What the tries of one subject are made of. */
export interface TryContext {
  readonly procedure: Procedure;
  readonly ranks: ReadonlyMap<string, number>;
  readonly grouping: RecordContext;
}

/** The records of one try, and the first day on which it may have begun, as far as what parts it from the last one tells. */
export interface TryRecords {
  readonly records: readonly FactRecord[];
  readonly begun: Day | null;
}

/** A subject's records, parted into tries. */
export type Parting = readonly TryRecords[];

/**
 * A subject's way, parted by its ends and by the ends of terms: acts surely after one of them are the next try's, each try
 * settled alone.
 */
export function partedSurely(
  records: readonly FactRecord[],
  ends: readonly TryEnd[],
  way: TryContext,
): Parting {
  const days = ends.flatMap(({ sure, on }) => (sure ? [on] : []));
  const byEnds = parted(records, days, way.grouping);
  const tries = hasTerms(way.procedure) ? byEnds.flatMap((own) => byTerms(own, way)) : byEnds;
  return tries.map((own) => ({ records: own, begun: null }));
}

/** What the records of each try come to. */
export function triesOf(parting: Parting, { procedure, ranks, grouping }: TryContext): readonly Try[] {
  let after: Day = "";
  const acts = actsOf(
    parting.map(({ records }) => records),
    procedure,
    ranks,
    grouping,
  );
  return acts.map((own, index): Try => {
    after = later(after, parting[index]?.begun ?? "");
    const line = own.filter(({ rank }) => rank >= 0).toSorted((a, b) => a.rank - b.rank);
    const found = { line, ends: own.filter(({ rank }) => rank < 0), after: after || null };
    for (const { proved, on } of own) if (proved) after = later(after, on.from ?? "");
    return found;
  });
}

/** Records by how many of the days lie surely before them, or before that which they replace: they came no earlier. */
function parted(
  records: readonly FactRecord[],
  days: readonly ActSpan[],
  { replaced }: RecordContext,
): readonly (readonly FactRecord[])[] {
  if (days.length === 0) return [records];
  const tries = new Map<number, FactRecord[]>();
  const countBefore = (record: FactRecord): number => {
    const own = days.filter((day) => isSurelyBefore(day, actSpan(record))).length;
    const heirs = replaced.get(record.id);
    if (heirs === undefined) return own;
    // Of several that correct one record any may be right.
    const before = records.filter(({ id }) => heirs.includes(id)).map(countBefore);
    return before.length === 0 ? own : Math.max(own, Math.min(...before));
  };
  for (const record of records) {
    const index = countBefore(record);
    tries.set(index, [...(tries.get(index) ?? []), record]);
  }
  return [...tries.keys()].toSorted((a, b) => a - b).map((index) => tries.get(index) ?? []);
}

/** An end, and the records that tell of it; one that is not proved may not have been. */
export interface TryEnd {
  readonly stage: string;
  readonly on: ActSpan;
  readonly records: readonly FactRecord[];
  readonly sure: boolean;
}

/** The ends on file. Two proved tellings of one end that no act parts are one, whatever their days. */
export function tryEndsIn(
  records: readonly FactRecord[],
  { procedure, grouping }: TryContext,
): readonly TryEnd[] {
  const ends = records.filter((record) => Object.hasOwn(procedure.ends, stageOf(record.stage)));
  if (ends.length === 0) return NO_ENDS;
  const isSure = (record: FactRecord) => isProvedEnd(record, procedure, grouping);
  const proved = ends.filter(isSure).toSorted((a, b) => order(actSpan(a).to, actSpan(b).to));
  const onLine = records.filter((record) => !ends.includes(record)).map(actSpan);
  const found: TryEnd[] = [];
  for (const record of proved) {
    const [stage, on] = [record.stage, actSpan(record)];
    const before = found.findLast((end) => end.stage === stage);
    const isApart =
      before === undefined || onLine.some((act) => isSurelyBefore(before.on, act) && isSurelyBefore(act, on));
    if (isApart) found.push({ stage, on, records: [record], sure: true });
    else
      found[found.indexOf(before)] = {
        ...before,
        on: hullOf([before.on, on]),
        records: [...before.records, record],
      };
  }
  for (const record of ends)
    if (!isSure(record))
      found.push({ stage: record.stage, on: actSpan(record), records: [record], sure: false });
  return found;
}

const NO_ENDS: readonly TryEnd[] = [];

const isProvedEnd = (
  { id, stage, evidence }: FactRecord,
  { ends }: Procedure,
  { documents, disputed }: RecordContext,
) => !disputed.has(id) && isProved(evidence, ends[stageOf(stage)]?.proof ?? [], documents);

const order = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);

/** Where a term has surely run out, what comes after it is a try of its own; acts that lengthen the term are of the same. */
function byTerms(records: readonly FactRecord[], way: TryContext): readonly (readonly FactRecord[])[] {
  const after = surelyAfterTerm(records, way);
  if (after.length === 0) return [records];
  return [records.filter((record) => !after.includes(record)), ...byTerms(after, way)];
}

/** Of the records of one try those that are surely of the next, for its term has run out by then. */
export function surelyAfterTerm(records: readonly FactRecord[], way: TryContext): readonly FactRecord[] {
  const over = records.length < 2 ? null : termsOver(records, way);
  if (over === null) return NONE;
  const after = records.filter(
    (record) =>
      isSurelyBefore(over, actSpan(record)) &&
      way.procedure.stages[stageOf(record.stage)]?.renews === undefined,
  );
  return after.length === records.length ? NONE : after;
}

const NONE: readonly FactRecord[] = [];

/** The first term of a try to run out: the days on one of which it did. */
function termsOver(records: readonly FactRecord[], way: TryContext): ActSpan | null {
  const { procedure, ranks, grouping } = way;
  const { stages } = procedure;
  const isRenewed = records.some(({ stage }) => stages[stageOf(stage)]?.renews !== undefined);
  const acts = isRenewed ? actsOf([records], procedure, ranks, grouping).flat() : [];
  const over = Object.entries(stages).flatMap(([stage, { stands }]): readonly ActSpan[] => {
    const start = stands && startOf(stands.from, records, way);
    if (stands === undefined || start === null || start === undefined) return [];
    const months = 12 * (stands.years + yearsAdded(stage, acts, stages));
    const to = addMonths(start.to, months);
    // A term runs out of what was granted alone: surely before its last day.
    const granted = startOf(stage, records, way);
    if (granted === null || granted.to > to) return [];
    return [{ from: start.from && addMonths(start.from, months), to }];
  });
  return over.toSorted((a, b) => order(a.to, b.to))[0] ?? null;
}

/** When a stage was first entered: as its own papers say, or no later than the first act after it. */
function startOf(stage: string, records: readonly FactRecord[], way: TryContext): ActSpan | null {
  const rank = way.ranks.get(stage) ?? Infinity;
  const proved = records
    .filter((record) => (way.ranks.get(stageOf(record.stage)) ?? -1) >= rank && isProvedAct(record, way))
    .toSorted((a, b) => order(actSpan(a).to, actSpan(b).to));
  const [first] = proved;
  if (first === undefined) return null;
  const own = proved.find((record) => stageOf(record.stage) === stage);
  return own === undefined ? { from: null, to: actSpan(first).to } : actSpan(own);
}

/** Papers prove an act of the main line, and no other record stands against them. */
export const isProvedAct = (
  { id, stage, evidence }: FactRecord,
  { procedure: { stages }, grouping: { disputed, documents } }: TryContext,
): boolean => !disputed.has(id) && isProved(evidence, stages[stageOf(stage)]?.proof ?? [], documents);

/** Every act on file that may lengthen the term, proved or not. */
const yearsAdded = (stage: string, acts: readonly Act[], stages: Procedure["stages"]) =>
  acts.reduce((sum, act) => {
    const renews = stages[act.stage]?.renews;
    return renews?.stage === stage ? sum + renews.years : sum;
  }, 0);

export const hasTerms = ({ stages }: Procedure) =>
  Object.values(stages).some(({ stands }) => stands !== undefined);
