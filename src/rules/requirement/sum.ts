import { later, sooner } from "../model/date.js";
import type { Measure, Requirement } from "../model/requirement.js";
import { procedureOf } from "../model/stage-ref.js";
import type { Cause } from "./cause.js";
import { closedBy, type Scope } from "./closure.js";
import type { Counted, Explanation, Sum } from "./explanation.js";
import { valuesOf, type ActSpan, type Course } from "./fact.js";
import { actsOf, doubtsAbout, soonest, type Act } from "./reach.js";
import { openCauses, talliedOf } from "./tally.js";
import type { World } from "./world.js";

/** One payment or allocation, between two amounts; null = no upper bound. */
interface Amount {
  readonly on: ActSpan;
  readonly least: number;
  readonly most: number | null;
  /** It came in place of another amount. */
  readonly adjusted: boolean;
}

/** One sum covers another. Where there is nothing to cover it is never met. */
export function judgeMoney(
  leaf: Extract<Requirement, { kind: "money" }>,
  scope: Scope,
  world: World,
): Explanation {
  const { sum: covers, amounts: needed } = sumOf(leaf.covers, scope, world);
  const { sum, amounts } = sumOf(leaf.sum, scope, world);
  const nothing = covers.most === 0;
  const met = covers.least > 0 && covers.most !== null && sum.least >= covers.most;
  const unmet = sum.most !== null && sum.most < covers.least;
  const open = [...openCauses(covers.tally), ...openCauses(sum.tally)];
  return {
    kind: leaf.kind,
    verdict: nothing ? "not-applicable" : met ? "met" : unmet ? "unmet" : "unknown",
    since: met ? coveredOn(amounts, covers, needed) : null,
    causes: nothing ? [{ code: "nothing-to-compare" }] : met || unmet ? [] : open,
    sum,
    covers,
  };
}

function sumOf(measure: Measure, scope: Scope, world: World): { sum: Sum; amounts: readonly Amount[] } {
  const courses = world.coursesFor(procedureOf(measure.stage), measure.for);
  const { subjects, amounts } = amountsIn(courses, measure, world);
  const closed = closedBy(measure, scope, world);
  const { least, most } = boundsOf(amounts);
  return {
    sum: {
      tally: talliedOf(measure, subjects, closed, world),
      least,
      most: closed === null ? null : most,
    },
    amounts,
  };
}

/** What acts of a stage were worth, and whose acts they are. */
export function amountsIn(
  courses: readonly Course[],
  measure: Measure,
  world: World,
): { readonly subjects: readonly Counted[]; readonly amounts: readonly Amount[] } {
  const subjects: Counted[] = [];
  const amounts: Amount[] = [];
  for (const course of courses) {
    const about = doubtsAbout(course, measure, world);
    if (about === null) continue;
    const acts = actsOf(course, measure, world)
      .filter(({ implied, fact }) => !implied && !fact.replaced)
      .map((act) => ({ ...act, doubts: [...act.doubts, ...about] }));
    if (acts.length === 0) continue;
    subjects.push(countedOf(course, acts));
    amounts.push(...acts.map((act) => amountOf(act, course)));
  }
  return { subjects, amounts };
}

/** Their sum, in đồng: no upper bound (null) where one of them is not stated. */
export const boundsOf = (amounts: readonly Amount[]): Pick<Sum, "least" | "most"> => ({
  least: total(amounts.map(({ least }) => least)) ?? 0,
  most: total(amounts.map(({ most }) => most)),
});

const total = (amounts: readonly (number | null)[]) =>
  amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);

const stated = ({ fact }: Act, course: Course) =>
  valuesOf(fact, course.subject, "amount").filter((value): value is number => typeof value === "number");

function amountOf(act: Act, course: Course): Amount {
  const values = stated(act, course);
  const least = act.doubts.length > 0 || values.length === 0 ? 0 : Math.min(...values);
  const adjusted = act.fact.records.some(({ replaces }) => replaces !== undefined);
  return { on: act.on, least, most: values.length === 0 ? null : Math.max(...values), adjusted };
}

function countedOf(course: Course, acts: readonly Act[]): Counted {
  const causes = acts.flatMap((act): readonly Cause[] => {
    const values = stated(act, course);
    const records = act.fact.records.map(({ id }) => id);
    if (values.length === 0)
      return [...act.doubts, { code: "attribute-missing", records, attribute: "amount" }];
    return values.length === 1
      ? act.doubts
      : [...act.doubts, { code: "contradicted", records, attribute: "amount" }];
  });
  return {
    id: course.id,
    name: course.subject.name,
    state: causes.length === 0 ? "definite" : "possible",
    on: { from: soonest(acts), to: acts.map(({ on }) => on.to).reduce(later) },
    records: acts.flatMap(({ fact }) => fact.records.map(({ id }) => id)),
    causes,
  };
}

/**
 * The days on one of which the sum covered the other: at the earliest the least it may be, at the latest the most. An amount
 * in place of another may have covered it before already; one to be covered that was adjusted may have been too much till then.
 */
function coveredOn(amounts: readonly Amount[], covers: Sum, needed: readonly Amount[]): ActSpan {
  const byStart = amounts.toSorted((a, b) => ((a.on.from ?? "") < (b.on.from ?? "") ? -1 : 1));
  const byEnd = amounts.toSorted((a, b) => (a.on.to < b.on.to ? -1 : 1));
  const perhaps = covering(byStart, covers.least, ({ most }) => most ?? Infinity);
  const surely = covering(byEnd, covers.most ?? Infinity, ({ least }) => least);
  const adjusted = needed.filter((amount) => amount.adjusted);
  return {
    from: amounts.some((amount) => amount.adjusted) ? null : soonest(perhaps),
    to: [surely.map(({ on }) => on.to).reduce(sooner), ...adjusted.map(({ on }) => on.to)].reduce(later),
  };
}

/** The amounts with which, one after the other, what is needed is there. */
function covering(amounts: readonly Amount[], need: number, value: (amount: Amount) => number) {
  let sum = 0;
  return amounts.filter((amount) => (sum += value(amount)) >= need);
}
