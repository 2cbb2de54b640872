import type { Explanation, MeasuredExplanation, Tally } from "../../assessment/explanation.js";
import { isLower } from "../../requirement/compare.js";
import type { OpenLocation } from "../open-location.js";
import type { OpenFact } from "../open-fact.js";
import { lackingOf } from "./lacking-of.js";
import { doubtsIn } from "./on-causes.js";
import { attestFact } from "./on-people.js";
import { isShare, sharesLacking } from "./on-shares.js";
import { closingOf } from "./silence.js";
import { baseOf, limitOf, limitsBeside, limitsOfBase } from "./targets.js";

/** What is open about a requirement that has no parts. */
export function inLeaf(
  leaf: Exclude<Explanation, { readonly parts: readonly Explanation[] }>,
  location: OpenLocation,
): readonly OpenFact[] {
  switch (leaf.kind) {
    case "count":
    case "sum":
    case "latest":
      return inMeasured(leaf, location);
    case "attested":
      return attestFact(leaf, location);
  }
}

/** Doubts on file, silence, and what is lacking: of a part, its whole first. */
function inMeasured(node: MeasuredExplanation, location: OpenLocation): readonly OpenFact[] {
  const { tally } = node;
  const base = baseOf(node);
  const isUpper = !isLower(node.comparison);
  const own = doubtsIn(tally, location, limitsBeside(node, limitOf(node), tally.least ?? 0)).map((fact) =>
    isUpper === (fact.asks.code === "same") || fact.replies[0]?.code === "covers"
      ? fact
      : { ...fact, reversed: true },
  );
  const ofBase = base === null ? [] : doubtsIn(base, location, limitsOfBase(node, base, base.least ?? 0));
  return [...ofBase, ...own, ...closingOf(talliesOf(node), location), ...lacksIn(node, location)];
}

/** What more acts would turn, to the good or to the bad. */
export const lacksIn = (node: MeasuredExplanation, location: OpenLocation): readonly OpenFact[] =>
  isShare(node) ? sharesLacking(node, location) : lackingOf(node, location);

/** The base first, for without it nothing can be said. */
const talliesOf = (node: MeasuredExplanation): readonly Tally[] => {
  const base = baseOf(node);
  return base === null ? [node.tally] : [base, node.tally];
};
