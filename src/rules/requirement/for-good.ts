import type { Day } from "../../model/values/date.js";
import { quantitiesOf, type Measured, type Requirement } from "../../model/requirement/requirement.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { comparisonOf } from "../../model/requirement/threshold.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Explanation } from "../assessment/explanation.js";
import type { Verdict } from "../verdict.js";
import { breakpointsOf } from "./breakpoints.js";
import { check } from "./check.js";
import { ownDays } from "./closure.js";
import { isLower } from "./compare.js";
import type { Judging } from "./judging.js";

/** Whether no later day can undo what is said of a requirement before its due day; groups by the parts that decide. */
export function isForGood(
  requirement: Requirement,
  { verdict, ...found }: Explanation,
  judging: Judging,
): boolean {
  if (verdict !== "met" && verdict !== "unmet") return false;
  switch (requirement.kind) {
    case "allOf":
    case "anyOf": {
      const parts = "parts" in found ? found.parts : [];
      const isDone = (part: Requirement, index: number) => {
        const own = parts[index];
        return own?.verdict === verdict && isForGood(part, own, judging);
      };
      const decidesAlone = (requirement.kind === "allOf") === (verdict === "unmet");
      // What does not apply yet may apply later.
      return decidesAlone ? requirement.of.some(isDone) : requirement.of.every(isDone);
    }
    case "count":
    case "sum":
    case "latest":
      return isKindForGood(requirement, verdict, judging.day) && isLeftInPlace(requirement, verdict, judging);
    case "attested":
      return false;
  }
}

/** Whether new acts can undo it: not where they only add to what decides, nor where its own days are over. */
function isKindForGood(leaf: Measured, verdict: Verdict, day: Day): boolean {
  const { comparison } = comparisonOf(leaf);
  const [, ...bases] = quantitiesOf(leaf);
  if (!bases.every((base) => isOver(base, day)) || leaf.valid === true) return false;
  if (isOver(leaf, day)) return true;
  return leaf.kind !== "latest" && isLower(comparison) === (verdict === "met");
}

/** Its own days are over, so nothing of them can still come. */
function isOver(quantity: Quantity, day: Day): boolean {
  const { to } = ownDays(quantity);
  return quantity.valid !== true && to !== null && to <= day;
}

/**
 * Whether what decides stays in its place: an act on file may give way to another on a day to come. What is met must hold up
 * to the due day; what is not must not be made good after it either.
 */
function isLeftInPlace(leaf: Measured, verdict: Verdict, judging: Judging): boolean {
  const { day, due } = judging;
  if (!quantitiesOf(leaf).some((quantity) => mayGiveWay(quantity, judging))) return true;
  return breakpointsOf(leaf, judging)
    .filter((next) => next > day && (verdict === "unmet" || next <= due))
    .every((next) => check(leaf, { ...judging, day: next }).verdict === verdict);
}

/** An act of the stage is replaced by one that may be of a later day. */
const mayGiveWay = (quantity: Quantity, { snapshot, day }: Judging): boolean =>
  snapshot
    .thingsFor(procedureOf(quantity.stage), quantity.for)
    .some(({ apart, merged }) =>
      [...apart, ...(merged === null ? [] : [merged])].some(({ tries }) =>
        tries.some(({ line, ends }) =>
          [...line, ...ends].some(
            ({ stage, replaces, on }) => replaces && on.to > day && stage === stageOf(quantity.stage),
          ),
        ),
      ),
    );

/** Whether a requirement once surely met stays so, and once surely not met was so before. */
export function isMonotone(explanation: Explanation): boolean {
  switch (explanation.kind) {
    case "allOf":
    case "anyOf":
      return explanation.parts.every(isMonotone);
    case "count":
      return (
        explanation.tally.quantity.valid !== true &&
        explanation.base === null &&
        isLower(explanation.comparison)
      );
    case "sum":
    case "latest":
    case "attested":
      return false;
  }
}
