import { statusText } from "../../locale/say/phrases.js";
import { totalsText } from "../../locale/say/totals.js";
import type { PortfolioLocale } from "../../locale/words/portfolio/words.js";
import { STATUSES, type Status } from "../../rules/assessment/finding.js";
import type { AcrossPlans } from "../cross/across.js";
import type { PortfolioTotals } from "../rows.js";

/** What stands above the tables of many plans. */
export interface AcrossSummary {
  /** How many plans, on which day, by what was known. */
  readonly title: string;
  /** Said before all else: rows are missing, results are invented. */
  readonly warnings: readonly string[];
  /** How many promises are done, at least and at most; null where the last row is missing. */
  readonly sum: string | null;
  /** The statuses that occur, each with how often. */
  readonly statuses: readonly {
    /** The status itself. */
    readonly status: Status;
    /** The word for it, and how often it occurs. */
    readonly text: string;
  }[];
  /** What the sum does not say. */
  readonly notes: readonly string[];
}

/** What stands above the tables of many plans: which they are, what is to be known before all else, and the sums. */
export function acrossSummary(
  { totals, isWhole, reviews }: AcrossPlans,
  locale: PortfolioLocale,
): AcrossSummary {
  const { dates, portfolio: words } = locale;
  const plans = new Set(reviews.map(({ plan }) => plan)).size;
  const day = (each: string | null | undefined) =>
    each === null || each === undefined ? null : dates.day(each);
  const natures = reviews.flatMap(({ nature }) => nature ?? []);
  const invented = natures.filter((nature) => nature === "illustrative").length;
  return {
    title: words.title(plans, day(totals?.asOf), day(totals?.knownBy)),
    warnings: [
      ...(isWhole ? [] : [words.partial]),
      ...(invented === 0 ? [] : [words.illustrative(invented, natures.length)]),
    ],
    sum: totals === null ? null : sumText(totals, locale),
    statuses: totals === null ? [] : statusesOf(totals, locale),
    notes: totals === null ? [] : notesOf(totals, locale),
  };
}

function sumText(
  { findings, notApplicable, metFrom, metTo, byStatus }: PortfolioTotals,
  locale: PortfolioLocale,
): string {
  const met = { from: metFrom, to: metTo };
  return totalsText({ commitments: findings, notApplicable, met, metInAnyReading: met, byStatus }, locale);
}

const statusesOf = ({ byStatus }: PortfolioTotals, locale: PortfolioLocale) =>
  STATUSES.filter((status) => byStatus[status] > 0).map((status) => ({
    status,
    text: `${statusText(status, locale)}: ${locale.number(byStatus[status])}`,
  }));

const notesOf = (
  { byStatus, plans, reviews }: PortfolioTotals,
  { portfolio: words }: PortfolioLocale,
): readonly string[] => [
  ...(byStatus.undetermined > 0 ? [words.notProven] : []),
  ...(reviews > plans ? [words.pairs(reviews, plans)] : []),
];
