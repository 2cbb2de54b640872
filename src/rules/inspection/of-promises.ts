import { askedQuantities } from "../../model/plan/asked-quantities.js";
import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { leavesOf, type Leaf } from "../../model/requirement/requirement.js";
import { comparisonOf } from "../../model/requirement/threshold.js";
import { groupBy } from "../group-by.js";
import { ownDays } from "../requirement/closure.js";
import { beyondIn } from "./beyond.js";
import type { PlanRemark } from "./remark.js";
import { isSaidOf, numbersAsked, numbersIn } from "./stated-numbers.js";

/** What the promises leave open, or say so that it cannot be judged. */
export function onPromises(plan: Plan): readonly PlanRemark[] {
  const { commitments } = plan;
  const isOwn = isOwnWord(plan);
  return [
    ...byClause(commitments, isUndated, "review-undated"),
    ...byClause(commitments, hasNoAmount, "amount-missing"),
    ...byClause(commitments, isOwn, "own-word-only"),
    ...byClause(commitments, (one) => isAttestedAlone(one) && !isTarget(one) && !isOwn(one), "no-measure"),
    ...byClause(
      commitments,
      (one) => isAttestedAlone(one) && isTarget(one) && !isOwn(one),
      "target-unmeasured",
    ),
    ...commitments.flatMap((commitment) => onOne(commitment, plan)),
  ];
}

const isUndated = ({ kind, due }: Commitment) => kind === "review" && due === undefined;
const isTarget = ({ kind }: Commitment) => kind === "indicator";

const defaultLeaves = ({ readings: [first] }: Commitment): readonly Leaf[] => leavesOf(first.requirement);

/** No sum of money is stated: only lines are counted, or one amount is held against another. */
const hasNoAmount = (commitment: Commitment) =>
  commitment.kind === "funding" &&
  !defaultLeaves(commitment).some((leaf) => {
    if (leaf.kind !== "sum" && leaf.kind !== "latest") return false;
    const { threshold } = comparisonOf(leaf);
    return typeof threshold === "number" || typeof threshold.of === "number";
  });

const isAttestedAlone = (commitment: Commitment) =>
  defaultLeaves(commitment).every(({ kind }) => kind === "attested");

/** Nobody measures it, and those who are to say that it was kept owe it themselves. */
const isOwnWord =
  ({ units }: Plan) =>
  (commitment: Commitment): boolean => {
    const owing = new Set(commitment.responsible.map(({ unit }) => units[unit]?.party));
    return defaultLeaves(commitment).every((leaf) => leaf.kind === "attested" && owing.has(leaf.by));
  };

/** One remark a clause, however many commitments it expands to. */
function byClause(
  commitments: readonly Commitment[],
  concerns: (commitment: Commitment) => boolean,
  code: "review-undated" | "amount-missing" | "no-measure" | "own-word-only" | "target-unmeasured",
): readonly PlanRemark[] {
  const groups = groupBy(commitments.filter(concerns), ({ source }) => source.clause);
  return [...groups.values()].map((group) => ({
    code,
    commitments: group.map(({ id }) => id),
    source: group[0].source,
  }));
}

function onOne(commitment: Commitment, plan: Plan): readonly PlanRemark[] {
  const { id, readings, source } = commitment;
  const here = { commitments: [id], source };
  const beyond = beyondIn(commitment);
  const ids = readings.map((reading) => reading.id);
  const names = readings.flatMap(({ title }) => (title === undefined ? [] : [title]));
  return [
    ...onDays(commitment, plan),
    ...onTarget(commitment, plan),
    ...(beyond === null ? [] : [{ code: "cannot-say" as const, ...here, what: beyond }]),
    ...(ids.length < 2 ? [] : [{ code: "several-readings" as const, ...here, readings: ids, names }]),
  ];
}

/** A due day outside the period, and days asked for that lie after it. */
function onDays(commitment: Commitment, { period }: Plan): readonly PlanRemark[] {
  const { id, source, due = period.to } = commitment;
  const here = { commitments: [id], source, due };
  const late = askedQuantities(commitment)
    .map(ownDays)
    .find(({ from, to }) => (to !== null && to > due) || (from !== null && from > due));
  return [
    ...(due < period.from || due > period.to
      ? [{ code: "due-outside-period" as const, ...here, period }]
      : []),
    ...(late === undefined ? [] : [{ code: "days-after-due" as const, ...here, days: late }]),
  ];
}

/** The text states numbers, and none of them is what the requirement asks for. */
function onTarget(commitment: Commitment, { language }: Plan): readonly PlanRemark[] {
  const { id, source, title, kind } = commitment;
  const quoted = numbersIn(source.quote, language);
  const stated = quoted.length > 0 ? quoted : numbersIn(title[language] ?? "", language);
  const asked = numbersAsked(commitment);
  const agrees = stated.some((one) => asked.some((other) => isSaidOf(one, other)));
  if (kind !== "indicator" || stated.length === 0 || asked.length === 0 || agrees) return [];
  return [{ code: "target-differs", commitments: [id], stated, asked, source }];
}
