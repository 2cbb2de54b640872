import type { LawSet } from "../../model/law/criterion.js";
import type { Day } from "../../model/values/date.js";
import type { AttributeValue as Attribute } from "../../model/requirement/condition.js";
import type { Cause } from "../assessment/cause.js";
import type { ActSpan } from "../snapshot/act.js";
import { valueOf, type LawProceeding, type LawAct } from "./law-proceeding.js";
import type { RecordId } from "../names.js";
import type { WorkDays } from "../time/days.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** What stands before the law: one act of a subject, or its whole proceeding on the day of the review. */
export interface JudgedAct {
  readonly procedure: string;
  readonly proceeding: LawProceeding;
  /** The act; null where the whole proceeding is judged. */
  readonly act: LawAct | null;
  /** Where attributes are looked up, first to last. */
  readonly acts: readonly LawAct[];
  /** The day by whose law it is judged. */
  readonly on: ActSpan;
}

/** What every test may look up besides. */
export interface LawContext {
  readonly snapshot: Snapshot;
  readonly law: LawSet;
  readonly days: WorkDays;
  proceedingOf(subject: string, procedure: string): LawProceeding | undefined;
  /** Whether silence about the subject in a procedure means that there is no more. */
  isClosed(subject: string, procedure: string): boolean;
}

/** Values of an attribute, and the records of the act that gives them; of the first judged act if only the subject does. */
export interface Values {
  readonly values: readonly Attribute[];
  readonly records: readonly RecordId[];
  /** Why that act is not sure. */
  readonly doubts: readonly Cause[];
}

/** The values that the judged acts, or else their subject, give an attribute; several that disagree, or none. */
export function valuesIn({ proceeding, acts }: JudgedAct, attribute: string): Values {
  for (const fact of acts) {
    const values = new Set(fact.records.flatMap(({ attributes }) => valueOf(attributes, attribute)));
    if (values.size > 0) return { values: [...values], records: recordsOf([fact]), doubts: doubtsOf(fact) };
  }
  const { attributes, unit } = proceeding.subject;
  const fixed = valueOf(attributes, attribute);
  const values = fixed.length === 0 && attribute === "unit" && unit !== undefined ? [unit] : fixed;
  return { values, records: recordsOf(acts.slice(0, 1)), doubts: [] };
}

/** What holds on the first of the days as on the last; null where the two differ. */
export function steady<T>({ from, to }: ActSpan, ask: (day: Day) => T): T | null {
  const last = ask(to);
  return ask(from ?? "") === last ? last : null;
}

/** Why an act is not sure: its papers. */
export const doubtsOf = ({ proofProblem }: LawAct): readonly Cause[] =>
  proofProblem === null ? [] : [proofProblem];

export const recordsOf = (facts: readonly LawAct[]): readonly RecordId[] =>
  facts.flatMap(({ records }) => records.map(({ id }) => id));

/** The act that first took place, not one that took its place later; what only perhaps did stands beside it. */
export const isFirst = ({ records }: LawAct): boolean =>
  records.every(({ replaces }) => replaces === undefined || records.some(({ id }) => id === replaces));
