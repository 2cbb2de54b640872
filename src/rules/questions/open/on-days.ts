import { addDays, sooner, type Day } from "../../../model/values/date.js";
import type { FactRecord } from "../../../model/register/record.js";
import type { Measure } from "../../../model/requirement/measure.js";
import type { Cause } from "../../assessment/cause.js";
import { ownDays } from "../../requirement/closure.js";
import type { ActSpan } from "../../snapshot/act.js";
import { actSpan } from "../../snapshot/version.js";
import type { Reply } from "../reply.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import { proofOf } from "../stage-rules.js";
import { factsIn } from "../meaning/of-records.js";
import { about, measuresOf } from "./about.js";

type Of<C extends Cause["code"]> = Extract<Cause, { readonly code: C }>;

/** On which day was it? As fine as the plan's own days ask for. */
export function dateFact(
  { records, on }: Pick<Of<"date-too-coarse">, "records" | "on">,
  measure: Measure,
  location: OpenLocation,
): readonly OpenFact[] {
  const days = { from: on.from, to: on.to ?? location.day };
  return about(records, location, (act, first) => ({
    asks: { code: "date", ...act, on },
    proof: proofOf(first.stage, location.snapshot),
    replies: segments(days, first, location)
      .toSorted((a, b) => Number(isWithin(b, measure, location)) - Number(isWithin(a, measure, location)))
      .map((span): Reply => ({ code: "on", on: span })),
  }));
}

/** Which of two acts held on the day: the later one may lack an exact day. That it lacks a paper is a cause of its own. */
export function replacementFacts(
  { records }: Of<"replacement-open">,
  measure: Measure,
  location: OpenLocation,
): readonly OpenFact[] {
  return factsIn(records, location).flatMap((record) => {
    const on = actSpan(record);
    return on.to > location.day ? dateFact({ records: [record.id], on }, measure, location) : [];
  });
}

/** The days of an act, cut where the answer matters: at the plan's own days, at due days, and at the day of the review. */
function segments({ from, to }: ActSpan, record: FactRecord, location: OpenLocation): readonly ActSpan[] {
  const first = from ?? "";
  const { asOf, plan } = location.snapshot;
  const due = location.commitment.due ?? plan.period.to;
  const starts = measuresOf(record, location).flatMap((measure) => {
    const days = ownDays(measure);
    return [...(days.from === null ? [] : [days.from]), ...(days.to === null ? [] : [addDays(days.to, 1)])];
  });
  const cuts = [...new Set([...starts, addDays(asOf, 1), addDays(sooner(due, asOf), 1)])]
    .filter((day) => day > first && day <= to)
    .toSorted();
  const begins: readonly (Day | null)[] = [from, ...cuts];
  return begins.map((begin, index) => {
    const next = cuts[index];
    return { from: begin, to: next === undefined ? to : addDays(next, -1) };
  });
}

function isWithin({ from, to }: ActSpan, measure: Measure, { day }: OpenLocation): boolean {
  const days = ownDays(measure);
  return to <= sooner(days.to ?? day, day) && (from ?? "") >= (days.from ?? "");
}
