import { inLanguage } from "../../model/values/wording.js";
import { say } from "../../locale/say/by-code.js";
import { causesIn, isSilence } from "../../locale/say/causes.js";
import { isExempt } from "../../locale/say/explain.js";
import { verdictWord } from "../../locale/say/requirement/explain-requirement.js";
import { isLeaf, type LeafExplanation } from "../../locale/say/requirement/facts.js";
import { foundOf } from "../../locale/say/requirement/found.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { deciding } from "../../locale/say/silence.js";
import { marked, unique } from "../../locale/say/values.js";
import type { Cause } from "../../rules/assessment/cause.js";
import { talliesIn, type Explanation, type MeasuredExplanation } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { isQuantity, measuredText, type Within } from "./measured-text.js";

/** What stands of a promise, in half a sentence without ids: *mới có 01/02 doanh nghiệp …*. */
export function standingText(finding: Finding, locale: ReportLocale): string {
  const { override } = finding;
  const dissent =
    override === undefined
      ? []
      : [
          locale.report.standing.dissent(
            inLanguage(override.byName, locale.language),
            verdictWord(override.verdict, finding, locale),
          ),
        ];
  return [...judgedText(finding, locale), ...dissent].join("; ");
}

const MOST = 2;

function judgedText(finding: Finding, locale: ReportLocale): readonly string[] {
  const { causes, explanation, verdict } = finding;
  if (verdict === "met") return metText(finding, locale);
  if (isExempt(finding) || verdict === "not-applicable") return doubtTexts(causes, locale);
  const within = { alike: alikeIn(explanation), over: finding.timing.code === "over" };
  const said = unique(deciding(explanation).map((leaf) => leafText(leaf, within, locale)));
  return [...said.slice(0, MOST), ...underWay(finding, locale)];
}

/** When it was done, and, of a figure, what was reached. */
function metText({ timing, due, explanation }: Finding, locale: ReportLocale): readonly string[] {
  const { standing } = locale.report;
  if (timing.code !== "in-time" && timing.code !== "late" && timing.code !== "too-coarse")
    return isLeaf(explanation) && explanation.kind !== "attested" ? [countedText(explanation, locale)] : [];
  if (explanation.kind === "attested")
    return [standing.attested(inLanguage(explanation.byName, locale.language))];
  const on = locale.when(timing.on);
  const reached =
    isLeaf(explanation) && isQuantity(explanation) ? standing.with(countedText(explanation, locale)) : "";
  return [`${standing.met(on, timing.code, locale.dates.day(due))}${reached}`];
}

/** What was found; an exact number with what it counts: *có 02 vụ cháy rừng*. */
function countedText(leaf: MeasuredExplanation, locale: ReportLocale): string {
  const { tally, base, kind } = leaf;
  const text = foundOf(leaf, locale);
  const isCount = kind === "count" && base === null && tally.least === tally.most;
  return isCount ? locale.report.standing.counted(text, inLanguage(tally.counts, locale.language)) : text;
}

/** What else is in the way; silence is said only where nothing else is. */
function doubtTexts(causes: readonly Cause[], { report }: ReportLocale): readonly string[] {
  const doubts = causes.filter((cause) => !isSilence(cause));
  return unique(
    (doubts.length > 0 ? doubts : causes).map((cause) => say(report.standing.doubt, cause.code, cause)),
  ).slice(0, MOST);
}

const leavesIn = (node: Explanation): readonly LeafExplanation[] =>
  isLeaf(node) ? [node] : node.parts.flatMap(leavesIn);

/** Names of stages that several leaves ask for: there, what sets one apart must be said. */
function alikeIn(node: Explanation): ReadonlySet<string> {
  const stages = leavesIn(node).flatMap((leaf) => (leaf.kind === "count" ? [leaf.tally.quantity.stage] : []));
  return new Set(stages.filter((stage, index) => stages.indexOf(stage) !== index));
}

/** Nothing at all is on file, and nobody has said that there is nothing. */
export const isSilent = (finding: Finding): boolean =>
  finding.verdict === "unknown" &&
  finding.override === undefined &&
  !isExempt(finding) &&
  deciding(finding.explanation).every(
    (leaf) => leaf.causes.every(({ code }) => code === "nothing-recorded") && leaf.kind !== "attested",
  );

/** How far the foremost subject has come, where that is short of what is asked. */
function underWay(
  { verdict, explanation, outlook: { reached } }: Finding,
  { report, language }: ReportLocale,
): readonly string[] {
  if (reached === null || verdict !== "unmet" || !deciding(explanation).every(isPlaced)) return [];
  const stage = inLanguage(reached.stage, language);
  const asked = leavesIn(explanation).some(
    (leaf) => leaf.kind === "count" && inLanguage(leaf.tally.stage, language) === stage,
  );
  return asked ? [] : [report.standing.reached(marked(reached.subject.name), stage)];
}

/** Where any subject would do, the foremost may belong to another promise. */
const isPlaced = (leaf: LeafExplanation): boolean =>
  leaf.kind === "count" && leaf.tally.quantity.for !== undefined;

function leafText(leaf: LeafExplanation, within: Within, locale: ReportLocale): string {
  const { standing } = locale.report;
  const own = causesIn(leaf, locale);
  const doubts = own.some((cause) => !isSilence(cause)) ? doubtTexts(own, locale) : [];
  const found = foundText(leaf, within, locale);
  const aside = talliesIn(leaf).flatMap(({ passedOver }) => passedOver).length;
  const passed = aside > 0 ? [standing.passedOver(aside)] : [];
  if (leaf.verdict === "unmet") return [found, ...passed].join("; ");
  if (leaf.kind === "sum" && (leaf.tally.least ?? 0) > 0)
    return [found, ...doubts.slice(0, 1), ...passed].join("; ");
  return [...(doubts.length > 0 ? doubts : [found]), ...passed].join("; ");
}

/** What was found of what is asked. */
function foundText(leaf: LeafExplanation, within: Within, locale: ReportLocale): string {
  const { standing } = locale.report;
  if (leaf.kind !== "attested") return measuredText(leaf, within, locale);
  const by = inLanguage(leaf.byName, locale.language);
  return leaf.verdict === "unmet" ? standing.denied(by) : standing.unattested(by);
}
