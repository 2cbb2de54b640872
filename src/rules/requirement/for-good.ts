import { isBy, type Day } from "../../model/values/date.js";
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

/** Whether a requirement is met, and no later day can undo that; groups by the parts that decide. */
export function isWon(requirement: Requirement, found: Explanation, judging: Judging): boolean {
  if (found.verdict !== "met") return false;
  switch (requirement.kind) {
    // What does not apply yet may apply later.
    case "allOf":
      return partsOf(requirement, found).every(([part, own]) => isWon(part, own, judging));
    case "anyOf":
      return partsOf(requirement, found).some(([part, own]) => isWon(part, own, judging));
    case "count":
    case "sum":
    case "latest":
      return isKindForGood(requirement, "met", judging.day) && isLeftInPlace(requirement, "met", judging);
    case "attested":
      return false;
  }
}

/** Whether no later day can bring what is not there; null where that is not known, for what is open of these parts. */
export interface Loss {
  readonly isLost: boolean | null;
  readonly open: readonly Explanation[];
}

const LOST: Loss = { isLost: true, open: [] };
const IN_TIME: Loss = { isLost: false, open: [] };

/** Whether a requirement is lost for good before its due day; groups by the parts that decide. */
export function lossOf(requirement: Requirement, found: Explanation, judging: Judging): Loss {
  if (found.verdict !== "unmet" && found.verdict !== "unknown") return IN_TIME;
  switch (requirement.kind) {
    case "allOf":
    case "anyOf": {
      const parts = partsOf(requirement, found).map(([part, own]) => lossOf(part, own, judging));
      const isAll = requirement.kind === "allOf";
      if (parts.some(({ isLost }) => isLost === isAll)) return isAll ? LOST : IN_TIME;
      const open = parts.filter(({ isLost }) => isLost === null).flatMap((part) => part.open);
      return open.length > 0 ? { isLost: null, open } : isAll ? IN_TIME : LOST;
    }
    case "count":
    case "sum":
    case "latest":
      if (!isKindForGood(requirement, "unmet", judging.day)) return IN_TIME;
      if (found.verdict === "unknown") return { isLost: null, open: [found] };
      return isLeftInPlace(requirement, "unmet", judging) ? LOST : IN_TIME;
    case "attested":
      return IN_TIME;
  }
}

/** A group that is not met so far and may be lost is not known, for what is open of it. */
export function asOpen(found: Explanation, open: readonly Explanation[]): Explanation {
  if (!("parts" in found) || found.verdict !== "unmet" || !holds(found, open)) return found;
  const parts = found.parts.map((part) => asOpen(part, open));
  const causes = parts.filter((part) => part.verdict === "unknown").flatMap((part) => part.causes);
  return { ...found, verdict: "unknown", causes, parts };
}

const holds = (found: Explanation, open: readonly Explanation[]): boolean =>
  open.includes(found) || ("parts" in found && found.parts.some((part) => holds(part, open)));

const partsOf = (
  { of }: Extract<Requirement, { kind: "allOf" | "anyOf" }>,
  found: Explanation,
): readonly (readonly [Requirement, Explanation])[] => {
  const parts = "parts" in found ? found.parts : [];
  return of.flatMap((part, index) => {
    const own = parts[index];
    return own === undefined ? [] : [[part, own] as const];
  });
};

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
  return quantity.valid !== true && isBy(to, day);
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
