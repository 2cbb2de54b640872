import { addMonths, type Day } from "../../model/values/date.js";
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
interface Way {
  readonly procedure: Procedure;
  readonly ranks: ReadonlyMap<string, number>;
  readonly grouping: RecordContext;
}

/**
 * A subject's way, parted by its ends and by the ends of terms: acts surely after one of them are the next try's, each try
 * settled alone.
 */
export function triesOf(records: readonly FactRecord[], way: Way): readonly Try[] {
  const { procedure, ranks, grouping } = way;
  const byEnds = parted(records, endsIn(records, way), grouping);
  const tries = hasTerms(procedure) ? byEnds.flatMap((own) => byTerms(own, way)) : byEnds;
  return actsOf(tries, procedure, ranks, grouping).map((acts): Try => {
    const line = acts.filter(({ rank }) => rank >= 0).toSorted((a, b) => a.rank - b.rank);
    return { line, ends: acts.filter(({ rank }) => rank < 0) };
  });
}

/** Records by how many of the days lie surely before them, or before that which they replace: they came no earlier. */
function parted(
  records: readonly FactRecord[],
  days: readonly ActSpan[],
  { heirOf }: RecordContext,
): readonly (readonly FactRecord[])[] {
  if (days.length === 0) return [records];
  const tries = new Map<number, FactRecord[]>();
  const countBefore = (record: FactRecord): number => {
    const own = days.filter((day) => isSurelyBefore(day, actSpan(record))).length;
    const heir = record.replaces === undefined ? undefined : heirOf(record.replaces);
    const replaced = records.find(({ id }) => id === heir);
    return replaced === undefined || replaced === record ? own : Math.max(own, countBefore(replaced));
  };
  for (const record of records) {
    const index = countBefore(record);
    tries.set(index, [...(tries.get(index) ?? []), record]);
  }
  return [...tries.keys()].toSorted((a, b) => a - b).map((index) => tries.get(index) ?? []);
}

/** The days of proved ends. Two tellings of one end that no act parts are one, whatever their days. */
function endsIn(records: readonly FactRecord[], { procedure, grouping }: Way): readonly ActSpan[] {
  const ends = records.filter((record) => Object.hasOwn(procedure.ends, stageOf(record.stage)));
  if (ends.length === 0) return ends.map(actSpan);
  const proved = ends
    .filter((record) => isProvedEnd(record, procedure, grouping))
    .toSorted((a, b) => order(actSpan(a).to, actSpan(b).to));
  const onLine = records.filter((record) => !ends.includes(record)).map(actSpan);
  const found: { stage: string; on: ActSpan }[] = [];
  for (const record of proved) {
    const [stage, on] = [record.stage, actSpan(record)];
    const before = found.findLast((end) => end.stage === stage);
    const isApart =
      before === undefined || onLine.some((act) => isSurelyBefore(before.on, act) && isSurelyBefore(act, on));
    if (isApart) found.push({ stage, on });
    else before.on = hullOf([before.on, on]);
  }
  return found.map(({ on }) => on);
}

const isProvedEnd = (
  { id, stage, evidence }: FactRecord,
  { ends }: Procedure,
  { documents, disputed }: RecordContext,
) => !disputed.has(id) && isProved(evidence, ends[stageOf(stage)]?.proof ?? [], documents);

const order = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);

/** Where a term has surely run out, what comes after it is a try of its own; acts that lengthen the term are of the same. */
function byTerms(records: readonly FactRecord[], way: Way): readonly (readonly FactRecord[])[] {
  const over = records.length < 2 ? null : termsOver(records, way);
  if (over === null) return [records];
  const isAfter = (record: FactRecord) =>
    isSurelyBefore(over, actSpan(record)) &&
    way.procedure.stages[stageOf(record.stage)]?.renews === undefined;
  const after = records.filter(isAfter);
  if (after.length === 0 || after.length === records.length) return [records];
  return [records.filter((record) => !isAfter(record)), ...byTerms(after, way)];
}

/** The first term of a try to run out: the days on one of which it did. */
function termsOver(records: readonly FactRecord[], way: Way): ActSpan | null {
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
function startOf(
  stage: string,
  records: readonly FactRecord[],
  { procedure, ranks, grouping }: Way,
): ActSpan | null {
  const rank = ranks.get(stage) ?? Infinity;
  const proved = records
    .filter((record) => {
      const own = stageOf(record.stage);
      const proof = procedure.stages[own]?.proof ?? [];
      return (
        (ranks.get(own) ?? -1) >= rank &&
        !grouping.disputed.has(record.id) &&
        isProved(record.evidence, proof, grouping.documents)
      );
    })
    .toSorted((a, b) => order(actSpan(a).to, actSpan(b).to));
  const [first] = proved;
  if (first === undefined) return null;
  const own = proved.find((record) => stageOf(record.stage) === stage);
  return own === undefined ? { from: null, to: actSpan(first).to } : actSpan(own);
}

/** Every act on file that may lengthen the term, proved or not. */
const yearsAdded = (stage: string, acts: readonly Act[], stages: Procedure["stages"]) =>
  acts.reduce((sum, act) => {
    const renews = stages[act.stage]?.renews;
    return renews?.stage === stage ? sum + renews.years : sum;
  }, 0);

const hasTerms = ({ stages }: Procedure) => Object.values(stages).some(({ stands }) => stands !== undefined);
