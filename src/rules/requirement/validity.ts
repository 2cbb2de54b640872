import { addMonths, type Day, type Span } from "../model/date.js";
import type { ActSpan, Course } from "./fact.js";

/** Whether what a stage granted still stands on a day; `ends` are the days on one of which it ended, where they are known. */
export interface Standing {
  readonly stands: "yes" | "no" | "maybe";
  readonly ends: Span | null;
}

const YES: Standing = { stands: "yes", ends: null };

/** What was granted stands until an end is recorded or its term is over. */
export function standing(course: Course, stage: string, asOf: Day): Standing {
  const all = [byEnds(course, asOf), byTerm(course, stage, asOf)];
  return all.find(({ stands }) => stands === "no") ?? all.find(({ stands }) => stands === "maybe") ?? YES;
}

function byEnds({ ends }: Course, asOf: Day): Standing {
  const sure = ends.find(({ flaw, on }) => flaw === null && on.to <= asOf);
  if (sure) return { stands: "no", ends: sure.on };
  const perhaps = ends.find(({ on }) => on.from === null || on.from <= asOf);
  return perhaps ? { stands: "maybe", ends: perhaps.on } : YES;
}

function byTerm(course: Course, stage: string, asOf: Day): Standing {
  const term = course.procedure.stages[stage]?.stands;
  if (term === undefined) return YES;
  const start = dayOf(course, term.from);
  if (start === null) return { stands: "maybe", ends: null };
  const { sure, possible } = renewals(course, stage, asOf);
  const first = start.from === null ? null : addMonths(start.from, 12 * (term.years + sure));
  const last = addMonths(start.to, 12 * (term.years + possible));
  if ((first ?? "") > asOf) return YES;
  return { stands: last <= asOf ? "no" : "maybe", ends: { from: first, to: last } };
}

/** Years by which renewals lengthen the term, at least and at most. */
function renewals({ line, procedure }: Course, stage: string, asOf: Day): { sure: number; possible: number } {
  let sure = 0;
  let possible = 0;
  for (const fact of line) {
    const renews = procedure.stages[fact.stage]?.renews;
    if (renews?.stage !== stage || fact.replaced) continue;
    possible += renews.years;
    if (fact.flaw === null && fact.on.to <= asOf) sure += renews.years;
  }
  return { sure, possible };
}

/** The day of a stage: as recorded, or no later than the next stage that is. */
function dayOf({ line, ranks }: Course, stage: string): ActSpan | null {
  const rank = ranks.get(stage) ?? Infinity;
  const first = line.find((fact) => fact.rank >= rank && fact.flaw === null && !fact.replaced);
  if (first === undefined) return null;
  return first.rank === rank ? first.on : { from: null, to: first.on.to };
}
