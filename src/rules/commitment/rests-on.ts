import { changedBy } from "../../model/plan/amendment.js";
import type { Decision } from "../../model/register/decision.js";
import { isFact } from "../../model/register/record.js";
import type { Cause } from "../assessment/cause.js";
import { talliesIn, type Explanation } from "../assessment/explanation.js";
import type { Amended, Decided, Declared, Evidence } from "../assessment/rests-on.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import { nameOf } from "./responsible.js";

/** The records that a verdict rests on, each once. */
export function evidenceOf(explanation: Explanation, { records }: Snapshot): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { subjects } of talliesIn(explanation))
    for (const subject of subjects)
      for (const id of subject.records) {
        const record = found.has(id) ? undefined : records.get(id);
        if (record === undefined || !isFact(record)) continue;
        const { evidence = [], cell } = record;
        found.set(id, { record: id, documents: evidence, ...(cell !== undefined && { cell }) });
      }
  return [...found.values()];
}

/** The completeness statements that close what is judged: who declared, when, up to when, by which paper. */
export function declaredIn(explanation: Explanation, { statements, units }: Snapshot): readonly Declared[] {
  const ids = new Set(talliesIn(explanation).flatMap(({ closedBy }) => closedBy));
  return statements
    .filter(({ id }) => ids.has(id))
    .map(({ id, by, upTo, recorded, evidence = [] }) => ({
      statement: id,
      by,
      byName: nameOf(by, units),
      upTo,
      recorded,
      documents: evidence,
    }));
}

/** The decisions that a verdict rests on: words of the other side, waivers, readings, what a subject is. */
export function decidedIn(
  explanation: Explanation,
  causes: readonly Cause[],
  snapshot: Snapshot,
  others: readonly Decision[],
): readonly Decided[] {
  const ids = new Set([
    ...wordsIn(explanation),
    ...causes.flatMap((cause) => ("decision" in cause ? [cause.decision] : [])),
    ...others.map(({ id }) => id),
  ]);
  const subjects = new Set(
    talliesIn(explanation).flatMap((tally) => [...tally.subjects, ...tally.passedOver].map(({ id }) => id)),
  );
  const { places } = snapshot;
  const isNear = (place: string) =>
    wantedIn(explanation).some(
      (one) => places.within(one).includes(place) || places.within(place).includes(one),
    );
  const bears = (decision: Decision) =>
    ids.has(decision.id) ||
    (decision.kind === "equivalence" && subjects.has(decision.subject) && isNear(decision.for)) ||
    (decision.kind === "same" && decision.what === "subjects" && decision.ids.some((id) => subjects.has(id)));
  return snapshot.decisions.filter(bears).map(({ id, kind, by, on, evidence = [] }) => ({
    decision: id,
    kind,
    by,
    byName: nameOf(by, snapshot.units),
    on,
    documents: evidence,
  }));
}

const wordsIn = (explanation: Explanation): readonly string[] => {
  switch (explanation.kind) {
    case "allOf":
    case "anyOf":
      return explanation.parts.flatMap(wordsIn);
    case "count":
    case "sum":
    case "latest":
      return [];
    case "attested":
      return explanation.decisions;
  }
};

const wantedIn = (explanation: Explanation): readonly string[] =>
  talliesIn(explanation).flatMap(({ quantity }) => quantity.for ?? []);

/** The amendments in force that speak of a promise. */
export const amendedIn = (id: string, { plan, asOf }: Snapshot): readonly Amended[] =>
  [...plan.amended, ...plan.amendments]
    .filter(({ on, changes }) => on <= asOf && changes.some((change) => changedBy(change) === id))
    .map((amendment) => ({ amendment: amendment.id, number: amendment.number, on: amendment.on }));
