import { stageOf } from "../../model/plan/stage-ref.js";
import type { Criterion, LawName, LawSet } from "../../model/law/criterion.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { ActSpan } from "../snapshot/act.js";
import { lawProceedingsOf, type LawProceeding, type LawAct } from "./law-proceeding.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import { workDays } from "../time/days.js";
import type { LawContext, JudgedAct } from "./act.js";
import { closedSubjects } from "./closed.js";
import { rule } from "./in-force.js";
import { titleOf } from "./resolve-date.js";
import { unknown } from "./outcome.js";
import type { LegalRemark } from "./remark.js";

/** The day of the review, and what is known of holidays; where nothing is, terms end between two days. */
export type LawQuestion = Omit<Moment, "law">;

/** What a law set says of the acts on record. */
export interface LawReview {
  /** The set by which acts were judged. */
  readonly law: LawName;
  /** In the order of the law set, then of the register. */
  readonly criteria: readonly LegalRemark[];
}

/**
 * Judge the acts of a register by the law in force on the day of each: remarks on subjects, which enter no promise's
 * verdict. A criterion says nothing of a subject that never came to the act it speaks of.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const assessment = { ...evaluate(plan, register, { asOf }), ...judgeLaw(plan, register, law, { asOf }) };
 */
export function judgeLaw(plan: Plan, register: Register, law: LawSet, question: LawQuestion): LawReview {
  const snapshot = snapshotAt(plan, register, question);
  const proceedings = new Map(
    Object.keys(snapshot.plan.procedures).map((id) => [id, lawProceedingsOf(id, snapshot)] as const),
  );
  const context: LawContext = {
    snapshot,
    law,
    days: workDays(law.holidays, question.calendar ?? null),
    proceedingOf: byId(proceedings),
    isClosed: closedSubjects(snapshot),
  };
  const criteria = Object.entries(law.criteria).flatMap(([id, criterion]) =>
    (proceedings.get(criterion.procedure) ?? []).flatMap((proceeding) =>
      remarksOn(id, criterion, proceeding, context),
    ),
  );
  const { id, version } = law;
  return { law: { id, version }, criteria };
}

function byId(proceedings: ReadonlyMap<string, readonly LawProceeding[]>): LawContext["proceedingOf"] {
  const known = new Map<string, ReadonlyMap<string, LawProceeding>>();
  return (subject, procedure) => {
    const ids =
      known.get(procedure) ??
      new Map(proceedings.get(procedure)?.map((proceeding) => [proceeding.id, proceeding]));
    known.set(procedure, ids);
    return ids.get(subject);
  };
}

function remarksOn(
  id: string,
  criterion: Criterion,
  proceeding: LawProceeding,
  context: LawContext,
): readonly LegalRemark[] {
  const { procedure, at } = criterion;
  const remark = (one: JudgedAct): LegalRemark => ({
    ...about(id, criterion, { ...proceeding, act: one.act }, context),
    ...rule(id, criterion, one, context),
  });
  const today = { from: context.snapshot.asOf, to: context.snapshot.asOf };
  if (at === undefined)
    return hasCome(criterion, proceeding) ? [remark(wholeOf(procedure, proceeding, today))] : [];
  const judged = actsAt(at, criterion, proceeding, today);
  if (judged.length > 0 || isOnFile(at, proceeding)) return judged.map(remark);
  // Nothing is later than an end.
  const rank = proceeding.ranks.get(stageOf(at)) ?? Infinity;
  if (!proceeding.line.some((fact) => fact.rank > rank) || context.isClosed(proceeding.id, procedure))
    return [];
  // A later act is on record, so this one took place; but nobody has said when or how.
  const missing = unknown({ code: "act-missing", stage: at, title: titleOf(at, context) });
  return [
    {
      ...about(id, criterion, { ...proceeding, act: null }, context),
      ...missing,
      versions: [],
      likely: null,
    },
  ];
}

const isOnFile = (at: string, { line, ends }: LawProceeding): boolean =>
  [...line, ...ends].some(({ stage }) => stage === stageOf(at));

/** Whether the act that selects the law took place, itself on file or implied by a later one. */
function hasCome({ selectedBy }: Criterion, { line, ranks }: LawProceeding): boolean {
  const rank = selectedBy === undefined ? 0 : (ranks.get(stageOf(selectedBy)) ?? 0);
  return selectedBy === undefined || line.some((act) => act.rank >= rank);
}

function wholeOf(procedure: string, proceeding: LawProceeding, today: ActSpan): JudgedAct {
  const acts = proceeding.line.filter(({ replaced }) => !replaced).toReversed();
  return { procedure, proceeding, act: null, acts, on: today };
}

/** The acts that a criterion speaks of: on the day of the review what still holds of them. */
const actsAt = (
  at: string,
  { procedure, on }: Criterion,
  proceeding: LawProceeding,
  today: ActSpan,
): readonly JudgedAct[] =>
  [...proceeding.line, ...proceeding.ends]
    .filter(
      ({ stage, replaced, ended }) => stage === stageOf(at) && !((replaced || ended) && on === "review"),
    )
    .map((act) => ({ procedure, proceeding, act, acts: [act], on: on === "review" ? today : act.on }));

const about = (
  criterion: string,
  { statement, procedure, at, advice }: Criterion,
  { id, subject, act }: LawProceeding & { readonly act: LawAct | null },
  context: LawContext,
) => ({
  criterion,
  statement,
  advice: advice === true,
  subject: { id, name: subject.name },
  procedure,
  act: at === undefined ? null : { stage: titleOf(at, context), on: act?.on ?? null },
});
