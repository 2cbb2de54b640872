import type { DateRef } from "../../model/law/date-ref.js";
import { daysBetween, PartialDate, sooner, span, type Day, type Span } from "../../model/values/date.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import type { LawAct } from "./law-proceeding.js";
import { doubtsOf, isFirst, recordsOf, valuesIn, type LawContext, type JudgedAct } from "./act.js";
import { unusable } from "./legal-tests/attributes.js";
import type { LawCause } from "./cause.js";
import { unique, type TestedFact } from "./outcome.js";
import type { RecordId } from "../names.js";

/** The days on one of which something happened, and why that is not sure; `null` where it surely did not. */
export interface ResolvedDate {
  readonly on: Span | null;
  readonly doubts: readonly LawCause[];
  readonly records: readonly RecordId[];
  readonly found: readonly TestedFact[];
}

/** What surely took place. */
export type Dated = ResolvedDate & { readonly on: Span };

/** Look up a day; a cause where it is not known whether there is one. */
export function resolveDate(
  dateRef: DateRef,
  judged: JudgedAct,
  context: LawContext,
): ResolvedDate | LawCause {
  if ("day" in dateRef)
    return { on: { from: dateRef.day, to: dateRef.day }, doubts: [], records: [], found: [] };
  if ("attribute" in dateRef) return writtenDay(dateRef.attribute, judged);
  if (dateRef.of === undefined) return dayOf(dateRef.stage, judged.proceeding.id, judged, context);
  const { values, records } = valuesIn(judged, dateRef.of);
  const [subject, ...others] = values;
  if (subject === undefined) return { code: "attribute-missing", records, attribute: dateRef.of };
  if (others.length > 0) return { code: "contradicted", records, attribute: dateRef.of };
  const id = String(subject);
  if (!Object.hasOwn(context.snapshot.register.subjects, id))
    return unusable(dateRef.of, subject, "subject", judged);
  return dayOf(dateRef.stage, id, judged, context);
}

function writtenDay(attribute: string, judged: JudgedAct): ResolvedDate | LawCause {
  const { values, records, doubts } = valuesIn(judged, attribute);
  const [value, ...others] = values;
  if (value === undefined) return { code: "attribute-missing", records, attribute };
  if (others.length > 0) return { code: "contradicted", records, attribute };
  const date = PartialDate.safeParse(String(value));
  if (!date.success) return unusable(attribute, value, "day", judged);
  return { on: span(date.data), doubts, records, found: [{ attribute, values }] };
}

/** The day of an act that is itself on record; the first of several, and of the try of the act that is judged. */
function dayOf(
  ref: string,
  subject: string,
  judged: JudgedAct,
  context: LawContext,
): ResolvedDate | LawCause {
  const [procedure, stage] = [procedureOf(ref), stageOf(ref)];
  const proceeding = context.proceedingOf(subject, procedure);
  const facts =
    proceeding === undefined
      ? []
      : [...proceeding.line, ...proceeding.ends].filter(
          (fact) => fact.stage === stage && (proceeding !== judged.proceeding || isOfItsTry(fact, judged)),
        );
  const title = titleOf(ref, context);
  const first = firstOf(facts.filter(isFirst).map((fact) => resolvedFrom(fact, title)));
  if (first !== null) return first;
  return context.isClosed(subject, procedure)
    ? { on: null, doubts: [], records: [], found: [] }
    : { code: "act-missing", stage: ref, title };
}

/** Where the whole proceeding is judged, so are all its tries. */
export const isOfItsTry = (fact: LawAct, { act }: JudgedAct): boolean => act === null || fact.try === act.try;

export const resolvedFrom = (fact: LawAct, stage: Wording): Dated => ({
  on: fact.on,
  doubts: doubtsOf(fact),
  records: recordsOf([fact]),
  found: [{ stage, on: fact.on }],
});

/** The attribute that tells the day; undefined where an act does. */
export const toldBy = ({ found: [first] }: Pick<ResolvedDate, "found">): string | undefined =>
  first !== undefined && "attribute" in first ? first.attribute : undefined;

/** The first of what took place: at the latest the one that surely did first, at the earliest any that may have been before it. */
export function firstOf(seen: readonly ResolvedDate[]): Dated | null {
  const dated = seen.flatMap(({ on, ...rest }) => (on === null ? [] : [{ ...rest, on }])).toSorted(byLastDay);
  const [first] = dated;
  if (first === undefined) return null;
  const rivals = dated.filter(({ on }) => on.from === null || on.from <= lastOf(first));
  const starts = rivals.map(({ on }) => on.from);
  return {
    on: {
      from: starts.reduce((a, b) => (a === null || b === null ? null : sooner(a, b))),
      to: first.on.to,
    },
    doubts: first.doubts,
    records: unique(rivals.flatMap(({ records }) => records)),
    found: unique(rivals.flatMap(({ found }) => found)),
  };
}

/** By the last day on which it may have been; of equals the surest first. */
const byLastDay = (a: Dated, b: Dated): number =>
  daysBetween(lastOf(b), lastOf(a)) || a.doubts.length - b.doubts.length;

/** After any other day: a side on which nothing is bounded. */
const ALWAYS = "9999-12-31";
const lastOf = ({ on }: Dated): Day => on.to ?? ALWAYS;

export const titleOf = (ref: string, { snapshot }: LawContext) => {
  const known = snapshot.plan.procedures[procedureOf(ref)];
  const stage = stageOf(ref);
  return (known?.stages[stage] ?? known?.ends[stage])?.title ?? { vi: ref, en: ref };
};

export const isResolved = (seen: ResolvedDate | LawCause): seen is ResolvedDate => "doubts" in seen;
