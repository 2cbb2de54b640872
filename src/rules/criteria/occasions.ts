import type { Occasion } from "../../model/law/occasion.js";
import { daysBetween, PartialDate, span, type Day, type Span } from "../../model/values/date.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Text } from "../../model/values/text.js";
import type { LawAct } from "./course.js";
import { doubtsOf, isFirst, recordsOf, valuesIn, type Bench, type Judged } from "./act.js";
import { unusable } from "./attributes.js";
import type { LawCause } from "./cause.js";
import { unique, type Found } from "./outcome.js";
import type { RecordId } from "../names.js";

/** The days on one of which something happened, and why that is not sure; `null` where it surely did not. */
export interface Seen {
  readonly on: Span | null;
  readonly doubts: readonly LawCause[];
  readonly records: readonly RecordId[];
  readonly found: readonly Found[];
}

/** What surely took place. */
export type Dated = Seen & { readonly on: Span };

/** Look up a day; a cause where it is not known whether there is one. */
export function see(occasion: Occasion, judged: Judged, bench: Bench): Seen | LawCause {
  if ("day" in occasion)
    return { on: { from: occasion.day, to: occasion.day }, doubts: [], records: [], found: [] };
  if ("attribute" in occasion) return writtenDay(occasion.attribute, judged);
  if (occasion.of === undefined) return dayOf(occasion.stage, judged.course.id, bench);
  const { values, records } = valuesIn(judged, occasion.of);
  const [subject, ...others] = values;
  if (subject === undefined) return { code: "attribute-missing", records, attribute: occasion.of };
  if (others.length > 0) return { code: "contradicted", records, attribute: occasion.of };
  const id = String(subject);
  if (!Object.hasOwn(bench.snapshot.register.subjects, id))
    return unusable(occasion.of, subject, "subject", judged);
  return dayOf(occasion.stage, id, bench);
}

function writtenDay(attribute: string, judged: Judged): Seen | LawCause {
  const { values, records, doubts } = valuesIn(judged, attribute);
  const [value, ...others] = values;
  if (value === undefined) return { code: "attribute-missing", records, attribute };
  if (others.length > 0) return { code: "contradicted", records, attribute };
  const date = PartialDate.safeParse(String(value));
  if (!date.success) return unusable(attribute, value, "day", judged);
  return { on: span(date.data), doubts, records, found: [{ attribute, values }] };
}

/** The day of an act that is itself on record; the first of several. */
function dayOf(ref: string, subject: string, bench: Bench): Seen | LawCause {
  const [procedure, stage] = [procedureOf(ref), stageOf(ref)];
  const course = bench.courseOf(subject, procedure);
  const facts =
    course === undefined ? [] : [...course.line, ...course.ends].filter((fact) => fact.stage === stage);
  const title = titleOf(ref, bench);
  const first = firstOf(facts.filter(isFirst).map((fact) => seenOf(fact, title)));
  if (first !== null) return first;
  return bench.isClosed(subject, procedure)
    ? { on: null, doubts: [], records: [], found: [] }
    : { code: "act-missing", stage: ref, title };
}

export const seenOf = (fact: LawAct, stage: Text): Dated => ({
  on: fact.on,
  doubts: doubtsOf(fact),
  records: recordsOf([fact]),
  found: [{ stage, on: fact.on }],
});

/** The attribute that tells the day; undefined where an act does. */
export const toldBy = ({ found: [first] }: Pick<Seen, "found">): string | undefined =>
  first !== undefined && "attribute" in first ? first.attribute : undefined;

/** The first of what took place: at the latest the one that surely did first, at the earliest any that may have been before it. */
export function firstOf(seen: readonly Seen[]): Dated | null {
  const dated = seen.flatMap(({ on, ...rest }) => (on === null ? [] : [{ ...rest, on }])).toSorted(byLastDay);
  const [first] = dated;
  if (first === undefined) return null;
  const rivals = dated.filter(({ on }) => (on.from ?? EVER) <= lastOf(first));
  const starts = rivals.map(({ on }) => on.from ?? EVER).toSorted();
  return {
    on: { from: starts[0] || null, to: first.on.to },
    doubts: first.doubts,
    records: unique(rivals.flatMap(({ records }) => records)),
    found: unique(rivals.flatMap(({ found }) => found)),
  };
}

/** By the last day on which it may have been; of equals the surest first. */
const byLastDay = (a: Dated, b: Dated): number =>
  daysBetween(lastOf(b), lastOf(a)) || a.doubts.length - b.doubts.length;

/** Before any other day and after any other: a side on which nothing is bounded. */
const [EVER, ALWAYS] = ["", "9999-12-31"] as const;
const lastOf = ({ on }: Dated): Day => on.to ?? ALWAYS;

export const titleOf = (ref: string, { snapshot }: Bench) => {
  const known = snapshot.plan.procedures[procedureOf(ref)];
  const stage = stageOf(ref);
  return (known?.stages[stage] ?? known?.ends[stage])?.title ?? { vi: ref, en: ref };
};

export const isSeen = (seen: Seen | LawCause): seen is Seen => "doubts" in seen;
