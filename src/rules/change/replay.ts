import { oldestFirst } from "../../model/plan/amendment.js";
import { sooner } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Entry } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import { judgeOnly } from "../commitment/judge.js";
import type { Finding } from "../assessment/finding.js";
import { planAt } from "../plan-at.js";
import { snapshotOf } from "../snapshot/snapshot.js";
import { amendmentsStill, inForce, known, newAmendments, unitsTold, type Difference } from "./difference.js";
import type { Review } from "./review.js";

/** What is found of a commitment in the earlier review with some of what has changed since, and nothing else. */
export function replay(
  before: Review,
  after: Review,
  differences: readonly Difference[],
  commitment: string,
): Finding | undefined {
  const asOf = has(differences, "time") ? after.asOf : before.asOf;
  const plan = planOf(before, after, differences, asOf);
  return judgeOnly(commitment, snapshotOf(plan, registerOf(before, after, differences), { asOf }));
}

const has = (differences: readonly Difference[], kind: Difference["kind"]) =>
  differences.some((difference) => difference.kind === kind);

const idsIn = (
  differences: readonly Difference[],
  ...kinds: readonly Difference["kind"][]
): ReadonlySet<string> =>
  new Set(
    differences.flatMap((difference) =>
      "id" in difference && kinds.includes(difference.kind) ? [difference.id] : [],
    ),
  );

/** What was promised before, with the amendments that are asked for as if they were in force by the day. */
function planOf(before: Review, after: Review, differences: readonly Difference[], asOf: string): Plan {
  const isLater = has(differences, "plan");
  const old = isLater ? amendmentsStill(before, after) : inForce(before);
  const base = isLater ? after.plan : before.plan;
  const added = idsIn(differences, "amendment");
  const folded = new Set(base.amended.map(({ id }) => id));
  const made = newAmendments(before, after).filter(({ id }) => added.has(id) && !folded.has(id));
  const early = oldestFirst([...old, ...made]).map((amendment) => ({
    ...amendment,
    on: sooner(amendment.on, asOf),
  }));
  return early.length + base.amendments.length === 0 ? base : planAt({ ...base, amendments: early }, asOf);
}

/** What was known before, and of what is known since that which is asked for. */
function registerOf(before: Review, after: Review, differences: readonly Difference[]): Register {
  const altered = has(differences, "register");
  const ids = idsIn(differences, "record", "correction", "statement", "decision", "reading");
  const [first, second] = altered ? [before.register, after.register] : [after.register, before.register];
  const pick = <E extends Entry>(of: (register: Register) => readonly E[]): readonly E[] => {
    const old = known(before, of);
    const wasKnown = new Set(old.map(({ id }) => id));
    const later = known(after, of);
    const kept = altered ? later.filter(({ id }) => wasKnown.has(id)) : old;
    return [...kept, ...later.filter(({ id }) => ids.has(id) && !wasKnown.has(id))];
  };
  return {
    ...after.register,
    units: unitsOf(before, after, { told: idsIn(differences, "unit"), altered }),
    subjects: { ...first.subjects, ...second.subjects },
    documents: { ...first.documents, ...second.documents },
    records: pick(({ records }) => records),
    statements: pick(({ statements }) => statements),
    decisions: pick(({ decisions }) => decisions),
  };
}

/** Units as they were told of before, and those that are asked for as they are told of since. */
function unitsOf(
  before: Review,
  after: Review,
  { told, altered }: { readonly told: ReadonlySet<string>; readonly altered: boolean },
): Register["units"] {
  const [old, now] = [before.register.units, after.register.units];
  const left = new Set(unitsTold(before, after).filter((id) => !told.has(id)));
  return Object.fromEntries([
    ...Object.entries(old).filter(([id]) => !altered || id in now),
    ...Object.entries(now).filter(([id]) => !left.has(id)),
  ]);
}
