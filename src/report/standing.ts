import { say } from "../locale/by-code.js";
import { isExempt } from "../locale/explain.js";
import { verdictWord } from "../locale/explain-requirement.js";
import { fullName, isLeaf, shortName, type Leaf } from "../locale/facts.js";
import type { ReportLocale } from "../locale/report-words.js";
import { marked, unique } from "../locale/values.js";
import type { Cause } from "../rules/cause.js";
import type { Explanation, Tally } from "../rules/explanation.js";
import type { Finding } from "../rules/finding.js";

/** What stands of a promise, in half a sentence without ids: *mới có 01/02 doanh nghiệp …*. */
export function standingText(finding: Finding, locale: ReportLocale): string {
  const { override } = finding;
  const dissent =
    override === undefined
      ? []
      : [
          locale.report.standing.dissent(
            override.byName[locale.language],
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

function metText({ timing, due, explanation }: Finding, locale: ReportLocale): readonly string[] {
  const { standing } = locale.report;
  if (timing.code !== "in-time" && timing.code !== "late" && timing.code !== "too-coarse") return [];
  const on = locale.when(timing.on);
  return [
    explanation.kind === "attested"
      ? standing.attested(explanation.byName[locale.language], on)
      : standing.met(on, timing.code, locale.dates.day(due)),
  ];
}

/** What else is in the way; silence is said only where nothing else is. */
function doubtTexts(causes: readonly Cause[], { report }: ReportLocale): readonly string[] {
  const doubts = causes.filter((cause) => !isSilence(cause));
  return unique(
    (doubts.length > 0 ? doubts : causes).map((cause) => say(report.standing.doubt, cause.code, cause)),
  ).slice(0, MOST);
}

/** The leaves that make the verdict what it is. */
export const deciding = (node: Explanation): readonly Leaf[] =>
  isLeaf(node) ? [node] : node.parts.filter(({ verdict }) => verdict === node.verdict).flatMap(deciding);

const leavesIn = (node: Explanation): readonly Leaf[] =>
  isLeaf(node) ? [node] : node.parts.flatMap(leavesIn);

/** Names of stages that several leaves ask for: there, what sets one apart must be said. */
function alikeIn(node: Explanation): ReadonlySet<string> {
  const stages = leavesIn(node).flatMap((leaf) => (leaf.kind === "count" ? [leaf.tally.measure.stage] : []));
  return new Set(stages.filter((stage, index) => stages.indexOf(stage) !== index));
}

/** Nobody has spoken yet; nothing that is on file is at fault. */
export const isSilence = ({ code }: Cause): boolean =>
  code === "nothing-recorded" || code === "not-declared-complete";

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
  const asked = leavesIn(explanation).some(
    (leaf) => leaf.kind === "count" && leaf.tally.stage[language] === reached.stage[language],
  );
  return asked ? [] : [report.standing.reached(marked(reached.subject.name), reached.stage[language])];
}

/** Where any subject would do, the foremost may belong to another promise. */
const isPlaced = (leaf: Leaf): boolean => leaf.kind === "count" && leaf.tally.measure.for !== undefined;

interface Within {
  readonly alike: ReadonlySet<string>;
  readonly over: boolean;
}

function leafText(leaf: Leaf, within: Within, locale: ReportLocale): string {
  const doubts = leaf.causes.some((cause) => !isSilence(cause)) ? doubtTexts(leaf.causes, locale) : [];
  const found = foundText(leaf, within, locale);
  if (leaf.verdict === "unmet") return found;
  if (leaf.kind === "money" && leaf.sum.least > 0) return [found, ...doubts.slice(0, 1)].join(", ");
  return doubts.length > 0 ? doubts.join("; ") : found;
}

/** What was found of what is asked. */
function foundText(leaf: Leaf, { alike, over }: Within, locale: ReportLocale): string {
  const { report, language, number } = locale;
  const { standing } = report;
  switch (leaf.kind) {
    case "count": {
      const { need, tally } = leaf;
      const only = alike.has(tally.measure.stage) ? limitsText(tally, locale) : "";
      const found = {
        definite: tally.definite,
        need,
        counts: tally.counts[language],
        stage: tally.stage[language],
        only,
      };
      return leaf.verdict === "unmet" ? standing.short(found, over) : standing.open(found);
    }
    case "share":
      return standing.share(
        shortName(leaf.part, locale),
        shortName(leaf.whole, locale),
        `${number(leaf.percent)}%`,
      );
    case "money":
      return moneyText(leaf, locale);
    case "attested":
      return leaf.verdict === "unmet"
        ? standing.denied(leaf.byName[language])
        : standing.unattested(leaf.byName[language]);
  }
}

/** What of a measure sets it apart from another of the same stage. */
function limitsText(tally: Tally, locale: ReportLocale): string {
  const { within: _within, standing: _standing, ...measure } = tally.measure;
  return fullName({ ...tally, measure }, locale).slice(shortName(tally, locale).length);
}

function moneyText(
  leaf: Extract<Leaf, { kind: "money" }>,
  { report, language, money }: ReportLocale,
): string {
  const { standing } = report;
  const { sum, covers } = leaf;
  const [stage, needed] = [sum.tally.stage[language], covers.tally.stage[language]];
  if (sum.tally.subjects.length + covers.tally.subjects.length === 0)
    return standing.open({ definite: 0, need: 1, counts: sum.tally.counts[language], stage, only: "" });
  const most = sum.most === null || sum.most === sum.least ? null : money(sum.most);
  const paid = standing.paid(money(sum.least), stage, money(covers.least), needed, most);
  const short = covers.least - (sum.most ?? covers.least);
  return leaf.verdict === "unmet" && short > 0 ? `${paid}, ${standing.lacking(money(short))}` : paid;
}
