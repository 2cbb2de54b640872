import { daysBetween, type Day } from "../../model/values/date.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import type { Subject } from "../../model/register/subject.js";
import type { Cause } from "../assessment/cause.js";
import { validityOf, type Validity } from "../requirement/counting/validity.js";
import { recordsOf, type Act, type ActSpan } from "../snapshot/act.js";
import type { Proceeding, Try } from "../snapshot/proceeding.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import { isSurelyBefore } from "../snapshot/version.js";

/** An act as the law looks at it: what its best papers agree on. */
export interface LawAct {
  readonly stage: string;
  /** Place on the main line, from 0; -1 for an end. */
  readonly rank: number;
  readonly on: ActSpan;
  /** Why the papers do not prove it; null where they do. */
  readonly proofProblem: Cause | null;
  /** Right only until another act replaced it. */
  readonly replaced: boolean;
  /** Its try, counted from 0. */
  readonly try: number;
  /** What it granted was ended since: a proved end of its own try came surely after it. */
  readonly ended: boolean;
  readonly records: readonly FactRecord[];
}

/** The way of one subject through one procedure, up to the day of the review. */
export interface LawProceeding {
  readonly id: string;
  readonly subject: Subject;
  readonly procedure: Procedure;
  readonly ranks: ReadonlyMap<string, number>;
  /** Acts of the main line, in its order. */
  readonly line: readonly LawAct[];
  readonly ends: readonly LawAct[];
  /** As the snapshot has it, with all its tries. */
  readonly onFile: Proceeding;
}

/** The proceedings of a procedure, each subject for itself, with what may have taken place by the day of the review. */
export const lawProceedingsOf = (procedure: string, snapshot: Snapshot): readonly LawProceeding[] =>
  (snapshot.things.get(procedure) ?? [])
    .flatMap(({ apart }) => apart)
    .flatMap((proceeding) => lawProceedingOf(proceeding, snapshot));

function lawProceedingOf(proceeding: Proceeding, snapshot: Snapshot): readonly LawProceeding[] {
  const { asOf, register } = snapshot;
  const subject = register.subjects[proceeding.id];
  if (subject === undefined) return [];
  const { id, procedure, ranks, tries } = proceeding;
  const acts = (which: "line" | "ends") =>
    tries.flatMap((own, index) =>
      own[which]
        .filter(({ on }) => on.from === null || on.from <= asOf)
        .map((act) => lawAct(act, asOf, { own, index })),
    );
  const line = acts("line").toSorted((a, b) => a.rank - b.rank || byDay(a, b));
  const ends = acts("ends").toSorted(byDay);
  return line.length + ends.length === 0
    ? []
    : [{ id, subject, procedure, ranks, line, ends, onFile: proceeding }];
}

const byDay = (a: LawAct, b: LawAct): number => daysBetween(b.on.to, a.on.to);

function lawAct(act: Act, asOf: Day, { own, index }: { readonly own: Try; readonly index: number }): LawAct {
  const { stage, rank, on, proved, versions, replacedBy } = act;
  const hasCome = (next: Act) => next.proved && next.on.to <= asOf;
  return {
    stage,
    rank,
    on,
    proofProblem: proved ? null : versions[0].proofProblem,
    replaced: replacedBy.some(hasCome),
    try: index,
    ended: own.ends.some((end) => hasCome(end) && isSurelyBefore(on, end.on)),
    records: recordsOf(versions),
  };
}

/** Whether what a stage granted is valid on a day, in any of the tries in which it was. */
export function validityOn({ onFile }: LawProceeding, stage: string, day: Day): Validity {
  const all = onFile.tries.flatMap((own) =>
    own.line
      .filter((act) => act.stage === stage)
      .map((act) => validityOf(act.on, stage, own, { ...onFile, day, isClosed: true })),
  );
  const [first = { valid: "yes", ends: null }] = all;
  return all.find(({ valid }) => valid === "yes") ?? all.find(({ valid }) => valid === "maybe") ?? first;
}

/** The value that is written down of an attribute, if there is one. */
export function valueOf(
  attributes: Readonly<Record<string, AttributeValue>> | undefined,
  name: string,
): readonly AttributeValue[] {
  const value = attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === undefined ? [] : [value];
}

/** The values that the records of an act, or else its subject, give an attribute: none, one, or several that disagree. */
export function valuesOf(act: LawAct, subject: Subject, attribute: string): readonly AttributeValue[] {
  const stated = new Set(act.records.flatMap(({ attributes }) => valueOf(attributes, attribute)));
  return stated.size > 0 ? [...stated] : valueOf(subject.attributes, attribute);
}
