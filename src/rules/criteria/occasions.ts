import type { Occasion } from "../../model/criterion-test.js";
import { PartialDate, span, type Span } from "../../model/date.js";
import type { Fact } from "../fact.js";
import { doubtsOf, isFirst, recordsOf, valuesIn, type Bench, type Judged } from "./act.js";
import { unusable } from "./attributes.js";
import type { LawCause } from "./cause.js";
import type { Found } from "./outcome.js";
import type { RecordId } from "../names.js";

/** The days on one of which something happened, and why that is not sure; `null` where it surely did not. */
export interface Seen {
  readonly on: Span | null;
  readonly doubts: readonly LawCause[];
  readonly records: readonly RecordId[];
  readonly found: readonly Found[];
}

/** Look up a day; a cause where it is not known whether there is one. */
export function see(occasion: Occasion, judged: Judged, bench: Bench): Seen | LawCause {
  if ("attribute" in occasion) return writtenDay(occasion.attribute, judged);
  if (occasion.of === undefined) return dayOf(occasion.stage, judged.course.id, bench);
  const { values, records } = valuesIn(judged, occasion.of);
  const [subject, ...others] = values;
  if (subject === undefined) return { code: "attribute-missing", records, attribute: occasion.of };
  if (others.length > 0) return { code: "contradicted", records, attribute: occasion.of };
  if (typeof subject !== "string" || bench.world.register.subjects[subject] === undefined)
    return unusable(occasion.of, subject, "subject", judged);
  return dayOf(occasion.stage, subject, bench);
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
  const [procedure = "", stage = ""] = ref.split(".");
  const course = bench.courseOf(subject, procedure);
  const facts =
    course === undefined ? [] : [...course.line, ...course.ends].filter((fact) => fact.stage === stage);
  const [fact] = facts.filter(isFirst).toSorted(byDay);
  const title = titleOf(ref, bench);
  if (fact === undefined)
    return bench.isClosed(subject, procedure)
      ? { on: null, doubts: [], records: [], found: [] }
      : { code: "act-missing", stage: ref, title };
  return {
    on: fact.on,
    doubts: doubtsOf(fact),
    records: recordsOf([fact]),
    found: [{ stage: title, on: fact.on }],
  };
}

const byDay = (a: Fact, b: Fact) => (a.on.to < b.on.to ? -1 : 1);

export const titleOf = (ref: string, { world }: Bench) => {
  const [procedure = "", stage = ""] = ref.split(".");
  const known = world.plan.procedures[procedure];
  return (known?.stages[stage] ?? known?.ends[stage])?.title ?? { vi: ref, en: ref };
};

export const isSeen = (seen: Seen | LawCause): seen is Seen => "doubts" in seen;
