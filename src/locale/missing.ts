import type { Explanation, Tally } from "../rules/explanation.js";
import type { Finding } from "../rules/finding.js";
import { doubtNeeds, few, need } from "./causes.js";
import { isExempt } from "./explain.js";
import { fact, fullName, isLeaf, shortName, type Leaf } from "./facts.js";
import type { Locale } from "./locale.js";
import { unnamed } from "./phrases.js";
import { capital, unique } from "./values.js";

const SHOWN = 3;

/** What would settle it, in one line for a cell of a table; empty where nothing is missing. */
export function missing(finding: Finding, locale: Locale): string {
  const { verdict, status, responsible, causes, explanation } = finding;
  if (verdict === "met" || verdict === "not-applicable") return "";
  const successor = status === "successor-needed" ? unnamed(responsible, locale) : [];
  const needs = isExempt(finding) ? causes.map((cause) => need(cause, locale)) : needsOf(explanation, locale);
  return capital(few(unique([...successor, ...needs]), SHOWN, locale));
}

/** What is open in a part that matters, in the order of the requirement. */
function needsOf(node: Explanation, locale: Locale): readonly string[] {
  if (isLeaf(node)) return leafNeeds(node, locale);
  const open = node.parts
    .filter(({ verdict }) => verdict === "unknown" || verdict === "unmet")
    .map((part) => needsOf(part, locale));
  return node.kind === "allOf"
    ? open.flat()
    : [unique(open.map((needs) => unique(needs).join(", "))).join(`; ${locale.requirements.or} `)];
}

function leafNeeds(leaf: Leaf, locale: Locale): readonly string[] {
  const doubts = doubtNeeds(leaf, locale);
  switch (leaf.kind) {
    case "count":
      return [...shortOf(leaf.need, leaf.tally, locale), ...doubts];
    case "share":
      if (leaf.verdict === "unmet") return [fact(leaf, shortName, locale)];
      return [...doubts, ...unrecorded([leaf.part, leaf.whole], locale)];
    case "money":
      if (leaf.verdict === "unmet") return [shortSum(leaf, locale)];
      return [...doubts, ...unrecorded([leaf.sum.tally, leaf.covers.tally], locale)];
    case "attested":
      return [locale.requirements.attested(leaf.byName[locale.language]), ...doubts];
  }
}

/** Subjects still lacking even if every possible one counts; or the word that there are no more. */
function shortOf(needed: number, tally: Tally, locale: Locale): readonly string[] {
  const { requirements, number } = locale;
  const short = needed - (tally.possible ?? tally.subjects.length);
  if (short <= 0) return [];
  const more = requirements.more(number(short), fullName(tally, locale));
  return [tally.possible === null ? `${more}, ${requirements.or} ${complete(locale)}` : more];
}

const shortSum = ({ sum, covers }: Extract<Leaf, { kind: "money" }>, locale: Locale) =>
  locale.requirements.moreMoney(locale.money(covers.least - (sum.most ?? 0)), fullName(sum.tally, locale));

/** Of two measures that are compared: records of the one that has none, and the word that there are no more. */
const unrecorded = (tallies: readonly Tally[], locale: Locale): readonly string[] => {
  const open = tallies.filter(({ possible }) => possible === null);
  const empty = open.filter(({ subjects }) => subjects.length === 0);
  return [
    ...empty.map((tally) => locale.requirements.records(fullName(tally, locale))),
    ...open.map(() => complete(locale)),
  ];
};

const complete = (locale: Locale) => need({ code: "not-declared-complete" }, locale);
