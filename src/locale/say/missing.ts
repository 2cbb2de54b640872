import { inLanguage } from "../../model/values/wording.js";
import type { Explanation, MeasuredExplanation, Tally } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { doubtNeeds, few, need } from "./causes.js";
import { isExempt } from "./explain.js";
import { isLeaf, type LeafExplanation } from "./requirement/facts.js";
import { figure } from "./requirement/figures.js";
import { isEmpty, isOpen, isUpper, lackingOf } from "./requirement/lacking.js";
import type { Locale } from "../words/locale.js";
import { unnamed } from "./phrases.js";
import { fullName, shortName } from "./requirement/quantity-name.js";
import { toldOf } from "./requirement/requirement-sentence.js";
import { capital, unique } from "./values.js";

const SHOWN = 3;

/** What would settle it, in one line for a cell of a table; empty where nothing is missing. */
export function missingText(finding: Finding, locale: Locale): string {
  const { verdict, status, responsible, causes, explanation } = finding;
  if (status === "met-undated") return capital(undated(finding, locale));
  if (verdict === "met" || verdict === "not-applicable") return "";
  const successor = status === "successor-needed" ? unnamed(responsible, locale) : [];
  const needs = isExempt(finding) ? causes.map((cause) => need(cause, locale)) : needsOf(explanation, locale);
  return capital(few(unique([...successor, ...needs]), SHOWN, locale));
}

/** Whether it was in time: where it surely came after the due day, something told by nobody may have come before. */
function undated({ timing, due }: Finding, { findings, dates }: Locale): string {
  const isAfter = "on" in timing && timing.on.from !== null && timing.on.from > due;
  return findings.undated[isAfter ? "declared" : "day"](dates.day(due));
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

function leafNeeds(leaf: LeafExplanation, locale: Locale): readonly string[] {
  const doubts = doubtNeeds(leaf, locale);
  switch (leaf.kind) {
    case "count":
    case "sum":
      return [...shortOf(leaf, locale), ...doubts, ...unrecorded(leaf, locale)];
    case "latest":
      return [...newFigure(leaf, locale), ...doubts, ...unrecorded(leaf, locale)];
    case "attested":
      return [locale.requirements.attested(inLanguage(leaf.byName, locale.language)), ...doubts];
  }
}

/** So much more; or, where there may be more, the word that there is not. */
function shortOf(leaf: MeasuredExplanation, locale: Locale): readonly string[] {
  const lacking = lackingOf(leaf);
  if (lacking === null) return [];
  const { requirements } = locale;
  const more = requirements[leaf.kind === "count" ? "more" : "moreIn"](
    figure(lacking, toldOf(leaf.tally), locale),
    fullName(leaf.tally, locale),
  );
  return [isOpen(leaf.tally) ? `${more}, ${requirements.or} ${complete(locale)}` : more];
}

/** What falls short now may be otherwise in the figure to come. */
function newFigure(leaf: MeasuredExplanation, locale: Locale): readonly string[] {
  const { verdict, comparison, need: asked, tally } = leaf;
  const goal = isUpper(leaf) ? asked.most : asked.least;
  if (verdict !== "unmet" || goal === null) return [];
  const { requirements } = locale;
  return [
    requirements.within(
      shortName(tally, locale),
      requirements.asked.compare[comparison],
      figure(goal, toldOf(tally), locale),
    ),
  ];
}

/** Where it is unknown: entries on what has none, and the word that there are no more. */
function unrecorded(leaf: MeasuredExplanation, locale: Locale): readonly string[] {
  if (leaf.verdict === "unmet") return [];
  const { tally, base } = leaf;
  const isSaid = lackingOf(leaf) !== null;
  const others: readonly Tally[] = base === null || typeof base === "number" ? [] : [base];
  const asked = [...(isSaid ? [] : [tally]), ...others];
  return [
    ...asked.filter(isUnstated).map((one) => locale.requirements.records(fullName(one, locale))),
    ...asked.filter(isCounted).flatMap((one) => (isOpen(one) ? [complete(locale)] : [])),
  ];
}

/** A figure is stated or not; only of what adds up can it be said that there is no more. */
const isCounted = ({ quantity }: Tally): boolean => quantity.kind !== "latest";

/** Nothing is on file of it, or no figure. */
const isUnstated = (tally: Tally): boolean =>
  isCounted(tally) ? isOpen(tally) && isEmpty(tally) : tally.least === null;

const complete = (locale: Locale) => need({ code: "not-declared-complete" }, locale);
