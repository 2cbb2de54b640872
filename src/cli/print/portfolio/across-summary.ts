import { statusText } from "../../../locale/say/phrases.js";
import { totalsText } from "../../../locale/say/totals.js";
import type { AcrossPlans, PortfolioTotals } from "../../../portfolio/index.js";
import { STATUSES, type Status } from "../../../rules/assessment/finding.js";
import type { Session } from "../../session.js";
import { momentText } from "../../terminal/title.js";

/** What stands above the tables of many plans. */
export interface AcrossSummary {
  readonly title: string;
  /** Said before all else: rows are missing, results are invented. */
  readonly warnings: readonly string[];
  /** How many promises are done, at least and at most; null where the last row is missing. */
  readonly sum: string | null;
  /** The statuses that occur, each with how often. */
  readonly statuses: readonly { readonly status: Status; readonly text: string }[];
}

export function acrossSummary({ totals, isWhole, reviews }: AcrossPlans, session: Session): AcrossSummary {
  const { words } = session;
  const plans = new Set(reviews.map(({ plan }) => plan)).size;
  const day = totals === null ? words.portfolio.nobody : momentText(totals, session);
  const natures = reviews.flatMap(({ nature }) => nature ?? []);
  const invented = natures.filter((nature) => nature === "illustrative").length;
  return {
    title: words.portfolio.title(plans, day),
    warnings: [
      ...(isWhole ? [] : [words.portfolio.partial]),
      ...(invented === 0 ? [] : [words.portfolio.illustrative(invented, natures.length)]),
    ],
    sum: totals === null ? null : sumText(totals, session),
    statuses: totals === null ? [] : statusesOf(totals, session),
  };
}

function sumText({ findings, notApplicable, metFrom, metTo, byStatus }: PortfolioTotals, session: Session) {
  const met = { from: metFrom, to: metTo };
  return totalsText(
    { commitments: findings, notApplicable, met, metInAnyReading: met, byStatus },
    session.locale,
  );
}

const statusesOf = ({ byStatus }: PortfolioTotals, { locale }: Session) =>
  STATUSES.filter((status) => byStatus[status] > 0).map((status) => ({
    status,
    text: `${statusText(status, locale)}: ${locale.number(byStatus[status])}`,
  }));
