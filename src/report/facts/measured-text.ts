import { figure } from "../../locale/say/requirement/figures.js";
import { foundOf } from "../../locale/say/requirement/found.js";
import { isEmpty, isUpper, lackingOf } from "../../locale/say/requirement/lacking.js";
import { needText } from "../../locale/say/requirement/need-text.js";
import { heldName, limitsOf, shortName } from "../../locale/say/requirement/quantity-name.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { isShare, toldOf } from "../../locale/say/requirement/requirement-sentence.js";
import { inLanguage } from "../../model/values/wording.js";
import type { MeasuredExplanation, Tally } from "../../rules/assessment/explanation.js";

/** What else a sentence must know of the promise it speaks of. */
export interface Within {
  /** Stages that several leaves ask for. */
  readonly alike: ReadonlySet<string>;
  /** The term is over. */
  readonly over: boolean;
}

/** What is more than yes or no: several subjects, a sum, a figure, a percentage. */
export const isQuantity = ({ kind, percent, base, comparison, need }: MeasuredExplanation): boolean =>
  kind !== "count" || percent !== null || base !== null || comparison !== "atLeast" || need.most !== 1;

/** What was found of a quantity, against what is asked: *mới có 01/02 doanh nghiệp …*, *19/20, đạt 95% …*. */
export function measuredText(leaf: MeasuredExplanation, within: Within, locale: ReportLocale): string {
  const { kind, base, tally } = leaf;
  if (kind === "count" && base === null && !isUpper(leaf)) return countText(leaf, within, locale);
  const { standing } = locale.report;
  const name = nameOf(leaf, locale);
  const tallies = base === null || typeof base === "number" ? [tally] : [tally, base];
  if (leaf.verdict === "unknown" && tallies.every(isNothing)) return standing.nothing(name);
  const said = standing.reachedSo({
    name,
    found: foundOf(leaf, locale),
    asked: needText(isBase(leaf) ? { ...leaf, need: { least: null, most: null } } : leaf, locale),
  });
  const short = leaf.verdict === "unmet" ? lackingOf(leaf) : null;
  return short === null ? said : `${said}, ${standing.lacking(lackText(short, tally, locale))}`;
}

/** What is asked is the base itself, which was said. */
const isBase = ({ kind, base, percent }: MeasuredExplanation): boolean =>
  kind !== "count" &&
  percent === 100 &&
  base !== null &&
  typeof base !== "number" &&
  base.least === base.most;

const isNothing = (tally: Tally): boolean => isEmpty(tally) && tally.closedBy.length === 0;

/** *903 hộ*, *50 triệu đồng*. */
const lackText = (amount: number, tally: Tally, locale: ReportLocale): string => {
  const text = figure(amount, toldOf(tally), locale);
  return tally.quantity.kind === "count" ? `${text} ${inLanguage(tally.counts, locale.language)}` : text;
};

function nameOf(leaf: MeasuredExplanation, locale: ReportLocale): string {
  const { tally, base } = leaf;
  const name = shortName(tally, locale);
  if (base !== null && typeof base !== "number" && isShare(leaf))
    return locale.report.standing.share(name, shortName(base, locale));
  return tally.quantity.kind === "count" ? locale.requirements.name.number(name) : name;
}

function countText(leaf: MeasuredExplanation, { alike, over }: Within, locale: ReportLocale): string {
  const { comparison, need, tally, verdict } = leaf;
  const { report, language, requirements } = locale;
  const { within: _within, valid: _valid, ...quantity } = tally.quantity;
  const limits = alike.has(quantity.stage) ? limitsOf({ ...tally, quantity }, locale) : [];
  const found = {
    definite: tally.least ?? 0,
    need: (need.least ?? 1) + (comparison === "moreThan" ? 1 : 0),
    counts: inLanguage(tally.counts, language),
    stage: heldName(tally, locale),
    only: limits.length === 0 ? "" : requirements.name.limited("", limits),
  };
  return verdict === "unmet" ? report.standing.short(found, over) : report.standing.open(found);
}
