import { addDays, addMonths, later, sooner, type Day } from "../../model/values/date.js";
import { stageOf } from "../../model/plan/stage-ref.js";
import type { FactRecord } from "../../model/register/record.js";
import type { ActSpan } from "./act.js";
import { isProvedAct, type TryContext } from "./tries.js";
import type { TryPart } from "./try-parts.js";
import { hullOf, isSurelyBefore } from "./version.js";

/**
 * The days on one of which a term may have run out, after all of one try and by all of the next; null where none can have.
 * It is asked of what is told twice: where each stage is told once, it is taken to have been one try.
 */
export function runOutBetween(
  before: readonly TryPart[],
  after: readonly TryPart[],
  way: TryContext,
): ActSpan | null {
  const last = before.filter((one) => rankOf(one, way) >= 0);
  if (!last.some((one) => after.some((other) => isToldAgain(one, other, way)))) return null;
  const from = last.map(({ on }) => on.from ?? "").reduce(later);
  const to = after.map(({ on }) => on.to).reduce(sooner);
  const stages = [...Object.entries(way.procedure.stages).entries()];
  const over = stages.flatMap(([granted, [stage, { stands }]]): readonly ActSpan[] => {
    if (stands === undefined || !last.some((one) => rankOf(one, way) >= granted)) return [];
    const start = startOf(way.ranks.get(stands.from) ?? Infinity, last, way);
    if (start === null) return [];
    const added = yearsAdded(stage, last, way);
    const end = sooner(to, overOn(start.to, stands.years + added.most));
    const least = start.from === null ? from : overOn(start.from, stands.years + added.least);
    return from < end && least <= end ? [{ from: later(from, least) || null, to: end }] : [];
  });
  return over.length === 0 ? null : hullOf(over);
}

/** The first day after a term. */
const overOn = (start: Day, years: number): Day => addDays(addMonths(start, 12 * years), 1);

/** A stage that is entered once in a try is told twice. */
export function isToldTwice(records: readonly FactRecord[], way: TryContext): boolean {
  return records.some(
    ({ stage }, index) =>
      records.findIndex((other) => other.stage === stage) < index && isEnteredOnce(stage, way),
  );
}

const isEnteredOnce = (stage: string, { procedure: { stages } }: TryContext): boolean =>
  stages[stageOf(stage)]?.repeats === undefined && Object.hasOwn(stages, stageOf(stage));

const isToldAgain = ({ records: [one] }: TryPart, { records: [other] }: TryPart, way: TryContext): boolean =>
  one !== undefined && one.stage === other?.stage && isEnteredOnce(one.stage, way);

const rankOf = ({ records: [record] }: TryPart, { ranks }: TryContext): number =>
  record === undefined ? -1 : (ranks.get(stageOf(record.stage)) ?? -1);

/** The days on one of which a term may have begun: as papers say, or any day up to what implies it. */
function startOf(rank: number, parts: readonly TryPart[], way: TryContext): ActSpan | null {
  const bearing = parts.filter((one) => rankOf(one, way) >= rank);
  if (bearing.length === 0) return null;
  const proved = bearing.filter(({ records }) => records.some((record) => isProvedAct(record, way)));
  const onFile = proved.filter((one) => rankOf(one, way) === rank);
  // What is not proved is how it was, where nothing later implies it.
  const own = onFile.length === 0 && bearing.every((one) => rankOf(one, way) === rank) ? bearing : onFile;
  if (own.length > 0) return hullOf(own.map(({ on }) => on));
  const days = (proved.length > 0 ? proved : bearing).map(({ on }) => on.to);
  return { from: null, to: days.reduce(proved.length > 0 ? sooner : later) };
}

/** The years by which acts of the try lengthened the term: at least those that papers prove, each surely after the one before. */
function yearsAdded(
  stage: string,
  parts: readonly TryPart[],
  way: TryContext,
): Record<"least" | "most", number> {
  const years = { least: 0, most: 0 };
  let before: ActSpan | null = null;
  for (const { records, on } of parts.toSorted((a, b) => (a.on.to < b.on.to ? -1 : 1))) {
    const renews = records[0] && way.procedure.stages[stageOf(records[0].stage)]?.renews;
    if (renews?.stage !== stage) continue;
    years.most += renews.years;
    if (!records.some((record) => isProvedAct(record, way)) || (before && !isSurelyBefore(before, on)))
      continue;
    years.least += renews.years;
    before = on;
  }
  return years;
}
