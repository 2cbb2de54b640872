import type { Explanation, Tally } from "../rules/explanation.js";
import type { Finding } from "../rules/finding.js";
import { few, why, whys } from "./causes.js";
import { isExempt } from "./explain.js";
import { fact, isLeaf, shortName, type Leaf } from "./facts.js";
import type { Locale } from "./locale.js";
import { unnamed } from "./phrases.js";
import { capital, list, unique } from "./values.js";

const LEAVES = 2;
const CAUSES = 1;

/** Why, in one line for a cell of a table. */
export function reason(finding: Finding, locale: Locale): string {
  const { status, responsible, causes, explanation } = finding;
  const successor = status === "successor-needed" ? unnamed(responsible, locale) : [];
  const reasons = isExempt(finding)
    ? causes.map((cause) => why(cause, locale))
    : deciding(explanation).map((leaf) => leafReason(leaf, locale));
  return capital([...successor, few(unique(reasons), LEAVES, locale)].join("; "));
}

/** The leaves that made the verdict what it is. */
const deciding = (node: Explanation): readonly Leaf[] =>
  isLeaf(node) ? [node] : node.parts.filter(({ verdict }) => verdict === node.verdict).flatMap(deciding);

/** Where nothing is certain yet, what is in the way says more than the numbers. */
function leafReason(leaf: Leaf, locale: Locale): string {
  const causes = few(whys(leaf, locale), CAUSES, locale);
  const tallies = talliesOf(leaf);
  if (causes === "" || tallies.length === 0 || tallies.some(({ definite }) => definite > 0))
    return [fact(leaf, shortName, locale), ...unique([causes])].join("; ");
  return `${list(unique(tallies.map((tally) => shortName(tally, locale))))}: ${causes}`;
}

function talliesOf(leaf: Leaf): readonly Tally[] {
  switch (leaf.kind) {
    case "count":
      return [leaf.tally];
    case "share":
      return [leaf.part, leaf.whole];
    case "money":
      return [leaf.sum.tally, leaf.covers.tally];
    case "attested":
      return [];
  }
}
