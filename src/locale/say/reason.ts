import { talliesIn } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { few, why, whys } from "./causes.js";
import { isExempt } from "./explain.js";
import { fact, type LeafExplanation } from "./requirement/facts.js";
import type { Locale } from "../words/locale.js";
import { exclusionTexts } from "./passed-over.js";
import { unnamed } from "./phrases.js";
import { shortName } from "./requirement/quantity-name.js";
import { deciding } from "./silence.js";
import { capital, list, unique } from "./values.js";

const LEAVES = 2;
const CAUSES = 1;

/** Why, in one line for a cell of a table. */
export function reasonText(finding: Finding, locale: Locale): string {
  const { status, responsible, causes, explanation } = finding;
  const successor = status === "successor-needed" ? unnamed(responsible, locale) : [];
  const reasons = isExempt(finding)
    ? causes.map((cause) => why(cause, locale))
    : deciding(explanation).map((leaf) => leafReason(leaf, locale));
  return capital([...successor, few(unique(reasons), LEAVES, locale)].join("; "));
}

/** Where nothing is certain yet, what is in the way says more than the numbers. */
function leafReason(leaf: LeafExplanation, locale: Locale): string {
  const causes = few(whys(leaf, locale), CAUSES, locale);
  const tallies = talliesIn(leaf);
  const aside =
    leaf.verdict === "met"
      ? ""
      : few(
          tallies.flatMap((tally) => exclusionTexts(tally, locale)),
          1,
          locale,
        );
  if (causes === "" || tallies.length === 0 || tallies.some(({ least }) => (least ?? 0) > 0))
    return [fact(leaf, shortName, locale), ...unique([causes, aside])].join("; ");
  const names = list(unique(tallies.map((tally) => shortName(tally, locale))));
  return [`${names}: ${causes}`, ...unique([aside])].join("; ");
}
