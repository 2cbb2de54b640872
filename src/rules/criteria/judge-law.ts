import { stageOf } from "../../model/plan/stage-ref.js";
import type { Criterion, LawName, LawSet } from "../../model/law/criterion.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { ActSpan } from "../snapshot/act.js";
import { coursesOf, type Course, type LawAct } from "./course.js";
import { snapshotAt, type Moment } from "../evaluate.js";
import { workDays } from "../time/days.js";
import type { Bench, Judged } from "./act.js";
import { closedSubjects } from "./closed.js";
import { rule } from "./in-force.js";
import { titleOf } from "./occasions.js";
import { unknown } from "./outcome.js";
import type { LegalRemark } from "./remark.js";

/** The day of the review, and what is known of holidays; where nothing is, terms end between two days. */
export type LawQuestion = Omit<Moment, "law">;

/** What a law set says of the acts on record. */
export interface LawReview {
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
  const courses = new Map(
    Object.keys(snapshot.plan.procedures).map((id) => [id, coursesOf(id, snapshot)] as const),
  );
  const bench: Bench = {
    snapshot,
    law,
    days: workDays(law.holidays, question.calendar ?? null),
    courseOf: byId(courses),
    isClosed: closedSubjects(snapshot),
  };
  const criteria = Object.entries(law.criteria).flatMap(([id, criterion]) =>
    (courses.get(criterion.procedure) ?? []).flatMap((course) => remarksOn(id, criterion, course, bench)),
  );
  const { id, version } = law;
  return { law: { id, version }, criteria };
}

function byId(courses: ReadonlyMap<string, readonly Course[]>): Bench["courseOf"] {
  const known = new Map<string, ReadonlyMap<string, Course>>();
  return (subject, procedure) => {
    const ids = known.get(procedure) ?? new Map(courses.get(procedure)?.map((course) => [course.id, course]));
    known.set(procedure, ids);
    return ids.get(subject);
  };
}

function remarksOn(id: string, criterion: Criterion, course: Course, bench: Bench): readonly LegalRemark[] {
  const { procedure, at } = criterion;
  const remark = (one: Judged): LegalRemark => ({
    ...about(id, criterion, { ...course, act: one.act }, bench),
    ...rule(id, criterion, one, bench),
  });
  const today = { from: bench.snapshot.asOf, to: bench.snapshot.asOf };
  if (at === undefined) return hasCome(criterion, course) ? [remark(wholeOf(procedure, course, today))] : [];
  const judged = actsAt(at, criterion, course, today);
  if (judged.length > 0) return judged.map(remark);
  // Nothing is later than an end.
  const rank = course.ranks.get(stageOf(at)) ?? Infinity;
  if (!course.line.some((fact) => fact.rank > rank) || bench.isClosed(course.id, procedure)) return [];
  // A later act is on record, so this one took place; but nobody has said when or how.
  const missing = unknown({ code: "act-missing", stage: at, title: titleOf(at, bench) });
  return [
    { ...about(id, criterion, { ...course, act: null }, bench), ...missing, versions: [], likely: null },
  ];
}

/** Whether the act that selects the law took place, itself on file or implied by a later one. */
function hasCome({ selectedBy }: Criterion, { line, ranks }: Course): boolean {
  const rank = selectedBy === undefined ? 0 : (ranks.get(stageOf(selectedBy)) ?? 0);
  return selectedBy === undefined || line.some((act) => act.rank >= rank);
}

function wholeOf(procedure: string, course: Course, today: ActSpan): Judged {
  const acts = course.line.filter(({ replaced }) => !replaced).toReversed();
  return { procedure, course, act: null, acts, on: today };
}

/** The acts that a criterion speaks of. */
const actsAt = (
  at: string,
  { procedure, on }: Criterion,
  course: Course,
  today: ActSpan,
): readonly Judged[] =>
  [...course.line, ...course.ends]
    .filter(({ stage, replaced }) => stage === stageOf(at) && !(replaced && on === "review"))
    .map((act) => ({ procedure, course, act, acts: [act], on: on === "review" ? today : act.on }));

const about = (
  criterion: string,
  { statement, procedure, at, advice }: Criterion,
  { id, subject, act }: Course & { readonly act: LawAct | null },
  bench: Bench,
) => ({
  criterion,
  statement,
  advice: advice === true,
  subject: { id, name: subject.name },
  procedure,
  act: at === undefined ? null : { stage: titleOf(at, bench), on: act?.on ?? null },
});
