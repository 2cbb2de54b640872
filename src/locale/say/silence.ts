import { talliesIn, type Explanation, type Tally } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { isLeaf, type LeafExplanation } from "./requirement/facts.js";
import { isEmpty } from "./requirement/lacking.js";

/** The leaves that make the verdict what it is. */
export const deciding = (node: Explanation): readonly LeafExplanation[] =>
  isLeaf(node) ? [node] : node.parts.filter(({ verdict }) => verdict === node.verdict).flatMap(deciding);

/** Nobody has told anything of what is open: no act, no word, no statement. What is told of other days is none of it. */
export const hasToldNothing = ({ explanation }: Pick<Finding, "explanation">): boolean =>
  deciding(explanation).every(isSilent);

const isSilent = (leaf: LeafExplanation): boolean =>
  leaf.kind === "attested"
    ? leaf.decisions.length === 0
    : talliesIn(leaf).every(
        (tally) => isEmpty(inItsDays(tally)) && tally.closedBy.length === 0 && tally.leftOpenBy === undefined,
      );

const inItsDays = ({ subjects, passedOver }: Tally) => ({
  subjects,
  passedOver: passedOver.filter(({ why }) => why.code !== "other-days"),
});
