import { say } from "../locale/by-code.js";
import { isExempt } from "../locale/explain.js";
import { isLeaf, shortName, type Leaf } from "../locale/facts.js";
import type { ReportLocale } from "../locale/report-words.js";
import { marked, unique } from "../locale/values.js";
import type { Cause } from "../rules/cause.js";
import type { Explanation, Tally } from "../rules/explanation.js";
import type { Finding } from "../rules/finding.js";

/** What stands of a promise, in half a sentence without ids: *mới có 01/02 doanh nghiệp …*. */
export function standingText(finding: Finding, locale: ReportLocale): string {
  const { report } = locale;
  const { timing, due, causes, explanation, verdict } = finding;
  if (verdict === "met")
    return timing.code === "in-time" || timing.code === "late" || timing.code === "too-coarse"
      ? report.standing.met(locale.when(timing.on), timing.code, locale.dates.day(due))
      : "";
  if (isExempt(finding) || verdict === "not-applicable")
    return unique(causes.map((cause) => doubtText(cause, locale))).join("; ");
  const said = unique(deciding(explanation).map((leaf) => leafText(leaf, locale)));
  return [...said.slice(0, MOST), ...underWay(finding, locale)].join("; ");
}

const MOST = 2;

/** How far the foremost subject has come; not said where nothing is on its way. */
const underWay = (
  { verdict, explanation, outlook: { reached } }: Finding,
  { report, language }: ReportLocale,
): readonly string[] =>
  reached === null || verdict !== "unmet" || !deciding(explanation).every(isPlaced)
    ? []
    : [report.standing.reached(marked(reached.subject.name), reached.stage[language])];

/** Where any subject would do, the foremost may belong to another promise. */
const isPlaced = (leaf: Leaf): boolean => leaf.kind === "count" && leaf.tally.measure.for !== undefined;

/** The leaves that make the verdict what it is. */
export const deciding = (node: Explanation): readonly Leaf[] =>
  isLeaf(node) ? [node] : node.parts.filter(({ verdict }) => verdict === node.verdict).flatMap(deciding);

const doubtText = (cause: Cause, { report }: ReportLocale): string =>
  say(report.standing.doubt, cause.code, cause);

/** Nobody has spoken yet; nothing that is on file is at fault. */
export const isSilence = ({ code }: Cause): boolean =>
  code === "nothing-recorded" || code === "not-declared-complete";

/** Nothing at all is on file, and nobody has said that there is nothing. */
export const isSilent = (finding: Finding): boolean =>
  finding.verdict === "unknown" &&
  !isExempt(finding) &&
  deciding(finding.explanation).every(
    (leaf) => leaf.causes.every(({ code }) => code === "nothing-recorded") && leaf.kind !== "attested",
  );

function leafText(leaf: Leaf, locale: ReportLocale): string {
  const doubts = unique(
    leaf.causes.filter((cause) => !isSilence(cause)).map((cause) => doubtText(cause, locale)),
  );
  const found = foundText(leaf, locale);
  if (leaf.verdict === "unmet") return found;
  if (leaf.kind === "money" && leaf.sum.least > 0) return [found, ...doubts.slice(0, 1)].join(", ");
  return doubts.length > 0 ? doubts.slice(0, MOST).join("; ") : found;
}

/** What was found of what is asked. */
function foundText(leaf: Leaf, locale: ReportLocale): string {
  const { report, language, money, number } = locale;
  const { standing } = report;
  switch (leaf.kind) {
    case "count": {
      const { need, tally } = leaf;
      const say = leaf.verdict === "unmet" ? standing.short : standing.open;
      return say(tally.definite, need, tally.counts[language], tally.stage[language]);
    }
    case "share":
      return standing.share(
        nameOf(leaf.part, locale),
        nameOf(leaf.whole, locale),
        `${number(leaf.percent)}%`,
      );
    case "money": {
      const { sum, covers } = leaf;
      const most = sum.most === null || sum.most === sum.least ? null : money(sum.most);
      const stages = [sum.tally.stage[language], covers.tally.stage[language]] as const;
      const isEmpty = sum.tally.subjects.length + covers.tally.subjects.length === 0;
      if (isEmpty) return standing.open(0, 1, sum.tally.counts[language], stages[0]);
      const paid = standing.paid(money(sum.least), stages[0], money(covers.least), stages[1], most);
      const short = covers.least - (sum.most ?? covers.least);
      return leaf.verdict === "unmet" && short > 0 ? `${paid}, ${standing.lacking(money(short))}` : paid;
    }
    case "attested":
      return leaf.verdict === "unmet"
        ? standing.denied(leaf.byName[language])
        : standing.unattested(leaf.byName[language]);
  }
}

const nameOf = (tally: Tally, locale: ReportLocale) => shortName(tally, locale);
