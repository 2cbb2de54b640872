import { sooner } from "../model/date.js";
import type { ActSpan, Course, Fact } from "./fact.js";

/** An act from which it follows that a stage was reached, and when. */
interface Sign {
  readonly fact: Fact;
  readonly on: ActSpan;
}

/** What tells that a subject reached a stage. */
export interface Signs {
  /** Acts of the stage itself. */
  readonly own: readonly Sign[];
  /** Acts of later stages on the main line, which imply it. */
  readonly later: readonly Sign[];
  /** An act of the stage is on file and proved, so that the later ones add nothing. */
  readonly told: boolean;
}

/** A later stage implies the earlier ones, on an unrecorded day no later; so it narrows a coarse day that is recorded. */
export function signsOf({ line, ends, procedure, ranks }: Course, stage: string): Signs {
  const rank = ranks.get(stage);
  if (rank === undefined)
    return { own: ends.filter((fact) => fact.stage === stage).map(asRecorded), later: [], told: true };
  const later = line.filter((fact) => fact.rank > rank);
  const last = later.reduce((day, { flaw, on }) => (flaw === null ? sooner(day, on.to) : day), "9999-12-31");
  const repeats = procedure.stages[stage]?.repeats;
  const own = line
    .filter((fact) => fact.rank === rank)
    .map((fact) => (repeats ? asRecorded(fact) : notAfter(last, fact)));
  const proved = own.filter(({ fact }) => fact.flaw === null);
  const told = repeats ? proved.some(({ on }) => on.to <= last) : proved.length > 0;
  const known = repeats ? undefined : proved[0]?.on;
  return { own, later: later.map((fact) => ({ fact, on: known ?? impliedBy(fact, last) })), told };
}

const asRecorded = (fact: Fact): Sign => ({ fact, on: fact.on });

const notAfter = (day: string, fact: Fact): Sign => {
  const { from, to } = fact.on;
  return { fact, on: { from, to: (from ?? "") <= day ? sooner(day, to) : to } };
};

const impliedBy = ({ on }: Fact, last: string): ActSpan => ({ from: null, to: sooner(on.to, last) });
