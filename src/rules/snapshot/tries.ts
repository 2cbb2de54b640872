import { addMonths, type Day } from "../../model/values/date.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import { stageOf } from "../../model/plan/stage-ref.js";
import type { Act, ActSpan } from "./act.js";
import { actsOf, type Grouping } from "./acts-of.js";
import type { Try } from "./proceeding.js";
import { isProved } from "./proof.js";
import { actSpan, hullOf, isSurelyBefore } from "./version.js";

/** What the tries of one subject are made of. */
interface Way {
  readonly procedure: Procedure;
  readonly ranks: ReadonlyMap<string, number>;
  readonly grouping: Grouping;
}

/**
 * A subject's way, parted by its ends and by the ends of terms: acts surely after one of them are the next try's, each try
 * settled alone.
 */
export function triesOf(records: readonly FactRecord[], way: Way): readonly Try[] {
  const byEnds = parted(records, endsIn(records, way));
  return hasTerms(way.procedure)
    ? byEnds.flatMap((own) => byTerms(own, way))
    : byEnds.map((own) => asTry(own, way));
}

function asTry(records: readonly FactRecord[], { procedure, ranks, grouping }: Way): Try {
  const acts = actsOf(records, procedure, ranks, grouping);
  const line = acts.filter(({ rank }) => rank >= 0).toSorted((a, b) => a.rank - b.rank);
  return { line, ends: acts.filter(({ rank }) => rank < 0) };
}

/** Records by how many of the days lie surely before them. */
function parted(
  records: readonly FactRecord[],
  days: readonly ActSpan[],
): readonly (readonly FactRecord[])[] {
  if (days.length === 0) return [records];
  const tries = new Map<number, FactRecord[]>();
  for (const record of records) {
    const index = days.filter((day) => isSurelyBefore(day, actSpan(record))).length;
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
  { documents, disputed }: Grouping,
) => !disputed.has(id) && isProved(evidence, ends[stageOf(stage)]?.proof ?? [], documents);

const order = (a: Day, b: Day) => (a < b ? -1 : a > b ? 1 : 0);

/** Where a term has surely run out, what comes after it is a try of its own; acts that lengthen the term are of the same. */
function byTerms(records: readonly FactRecord[], way: Way): readonly Try[] {
  const own = asTry(records, way);
  const over = termsOver(records, own, way);
  if (over === null) return [own];
  const isAfter = (record: FactRecord) =>
    isSurelyBefore(over, actSpan(record)) &&
    way.procedure.stages[stageOf(record.stage)]?.renews === undefined;
  const after = records.filter(isAfter);
  if (after.length === 0 || after.length === records.length) return [own];
  return [
    asTry(
      records.filter((record) => !isAfter(record)),
      way,
    ),
    ...byTerms(after, way),
  ];
}

/** The first term of a try to run out: the days on one of which it did. */
function termsOver(records: readonly FactRecord[], { line }: Try, way: Way): ActSpan | null {
  const { stages } = way.procedure;
  const over = Object.entries(stages).flatMap(([stage, { stands }]): readonly ActSpan[] => {
    const start = stands && startOf(stands.from, records, way);
    if (stands === undefined || start === null || start === undefined) return [];
    const months = 12 * (stands.years + yearsAdded(stage, line, stages));
    return [{ from: start.from && addMonths(start.from, months), to: addMonths(start.to, months) }];
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
const yearsAdded = (stage: string, line: readonly Act[], stages: Procedure["stages"]) =>
  line.reduce((sum, act) => {
    const renews = stages[act.stage]?.renews;
    return renews?.stage === stage ? sum + renews.years : sum;
  }, 0);

const hasTerms = ({ stages }: Procedure) => Object.values(stages).some(({ stands }) => stands !== undefined);
