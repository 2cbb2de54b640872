import { closureOf } from "../requirement/closure.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/**
 * Whether what is recorded of a subject in a procedure is declared complete up to the day of the review: by those who owe
 * a promise that it is put forward for, or by a focal unit or head of either side.
 */
export function closedSubjects(snapshot: Snapshot): (subject: string, procedure: string) => boolean {
  const known = new Map<string, boolean>();
  const isClosed = (subject: string, procedure: string) => {
    const places = snapshot.register.subjects[subject]?.for ?? [];
    const wider = places.flatMap((place) => snapshot.places.within(place));
    const concerned = snapshot.plan.commitments.filter(({ id, about }) =>
      wider.some((place) => place === id || place === about),
    );
    const measure = { stage: `${procedure}.`, ...(places.length > 0 && { for: places }) };
    return [...concerned, ANYBODY].some(
      (promise) => (closureOf(promise, snapshot).closed(measure).upTo ?? "") >= snapshot.asOf,
    );
  };
  return (subject, procedure) => {
    const key = `${subject} ${procedure}`;
    const closed = known.get(key) ?? isClosed(subject, procedure);
    known.set(key, closed);
    return closed;
  };
}

/** Of what nobody owes, the focal units and heads may speak. */
const ANYBODY = { id: "", responsible: [] };
