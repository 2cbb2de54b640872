import { later, sooner, span } from "../model/date.js";
import type { EvidenceDocument } from "../model/document.js";
import type { Stage } from "../model/procedure.js";
import type { FactRecord } from "../model/record.js";
import type { ActSpan, Fact } from "./fact.js";
import { flaw, grade } from "./proof.js";

type Documents = Readonly<Record<string, EvidenceDocument>>;

/** The days on which a recorded act may have taken place. */
export function actSpan({ on, recorded }: FactRecord): ActSpan {
  if (on === undefined) return { from: null, to: recorded };
  const { from, to } = span(on);
  // Written down before the first day that it names: nothing bounds it but the end of the calendar.
  if ((from ?? "") > recorded) return { from, to: to ?? "9999-12-31" };
  return { from, to: sooner(to ?? recorded, recorded) };
}

/** Make one fact of the records of one act: better proof outweighs worse, equal proof that differs leaves each value open. */
export function merge(
  records: readonly FactRecord[],
  place: { readonly stage: string; readonly rank: number; readonly replaced: boolean },
  stage: Stage,
  documents: Documents,
): Fact {
  const grades = records.map(({ evidence }) => grade(evidence, stage.proof, documents));
  const best = grades.includes(2) ? 2 : grades.includes(1) ? 1 : 0;
  const winners = records.length === 1 ? records : records.filter((_, index) => grades[index] === best);
  // What perhaps came in place of an act does not make the day of that act doubtful.
  const first = winners.filter(({ replaces }) => !winners.some(({ id }) => id === replaces));
  const days = agree(first.map(actSpan));
  return {
    stage: place.stage,
    rank: place.rank,
    on: days.on,
    flaw: flaw(best, winners, stage.proof, documents),
    dayDisputed: days.dayDisputed,
    replaced: place.replaced,
    records: winners,
  };
}

/** Days that fit all records; where none does, all days that some record gives. */
function agree(spans: readonly ActSpan[]): { on: ActSpan; dayDisputed: boolean } {
  const meet = spans.reduce((a, b) => ({
    from: later(a.from ?? "", b.from ?? "") || null,
    to: sooner(a.to, b.to),
  }));
  if (meet.from === null || meet.from <= meet.to) return { on: meet, dayDisputed: false };
  const hull = spans.reduce((a, b) => ({
    from: sooner(a.from ?? "", b.from ?? "") || null,
    to: later(a.to, b.to),
  }));
  return { on: hull, dayDisputed: true };
}
