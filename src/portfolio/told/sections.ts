import type { AcrossTableName, PortfolioLocale } from "../../locale/words/portfolio/words.js";
import { paperText } from "../../report/facts/paper-text.js";
import type { Status } from "../../rules/assessment/finding.js";
import type { AcrossPlans } from "../cross/across.js";
import type { LikePromises } from "../cross/promises.js";
import type { PortfolioReviewLine } from "../cross/reviews.js";
import type { SharedPaper } from "../cross/shared-papers.js";
import { portfolioIssueText } from "./issue-text.js";

/** A table across plans, in words. */
export interface AcrossSection {
  /** Which table it is. */
  readonly name: AcrossTableName;
  /** What it is called. */
  readonly title: string;
  /** The heads of its columns. */
  readonly heads: readonly string[];
  /** Its rows, cell by cell. */
  readonly rows: readonly (readonly string[])[];
  /** What is said where it has no row. */
  readonly none: string;
  /** What is to be known beside it; null where there is nothing. */
  readonly note: string | null;
  /** What a picture shows beside each row, where there is one. */
  readonly pictures: readonly RowPicture[];
}

/** How many promises of a row stand where, and whether they are invented. */
export interface RowPicture {
  /** How many promises have which status. */
  readonly counts: Partial<Readonly<Record<Status, number>>>;
  /** Whether the register is invented. */
  readonly isIllustrative: boolean;
}

/**
 * Every table across plans, in words: plan by plan, like promises, who waits for whom, papers of several plans. What needs a
 * person stands first. Issues have a table only where there are any.
 */
export function acrossSections(across: AcrossPlans, locale: PortfolioLocale): readonly AcrossSection[] {
  const { portfolio: words } = locale;
  const section = (
    name: AcrossTableName,
    rows: AcrossSection["rows"],
    more: Partial<Pick<AcrossSection, "note" | "pictures">> = {},
  ): AcrossSection => {
    return { name, ...words.tables[name], rows, note: null, pictures: [], ...more };
  };
  const { reviews, issues, papersUnknown } = across;
  const titles = new Map(reviews.map(({ plan, planTitle }) => [plan, planTitle]));
  const byNeed = reviews.toSorted(worstFirst);
  return [
    section(
      "reviews",
      byNeed.map((review) => reviewRow(review, locale)),
      { pictures: byNeed.map(reviewPicture) },
    ),
    section("promises", promiseRows(across, locale), { pictures: across.promises.map(promisePicture) }),
    section("waits", waitRows(across, locale)),
    section(
      "papers",
      across.papers.map((paper) => paperRow(paper, titles, locale)),
      { note: papersUnknown === 0 ? null : words.papersUnknown(papersUnknown) },
    ),
    ...(issues.length === 0
      ? []
      : [
          section(
            "issues",
            issues.map((issue) => [issue.place, portfolioIssueText(issue, locale)]),
          ),
        ]),
  ];
}

/** What needs a person: broken, over its term, not concluded. */
const needsOf = ({ byStatus }: PortfolioReviewLine) =>
  [byStatus.failed, byStatus["over-term"], byStatus.undetermined + byStatus["successor-needed"]] as const;

const worstFirst = (one: PortfolioReviewLine, other: PortfolioReviewLine) => {
  const [a, b] = [needsOf(one), needsOf(other)];
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
};

const reviewPicture = ({ byStatus, nature }: PortfolioReviewLine): RowPicture => ({
  counts: byStatus,
  isIllustrative: nature === "illustrative",
});

const promisePicture = ({ kept, broken, open }: LikePromises): RowPicture => ({
  counts: { met: kept, failed: broken, undetermined: open },
  isIllustrative: false,
});

function reviewRow(
  review: PortfolioReviewLine,
  { portfolio: words, number }: PortfolioLocale,
): readonly string[] {
  const { planTitle, registerTitle, findings, notApplicable, metFrom, metTo } = review;
  const met = metFrom === metTo ? number(metFrom) : `${number(metFrom)}–${number(metTo)}`;
  return [
    planTitle,
    registerTitle ?? words.noRegister,
    number(findings - notApplicable),
    met,
    ...needsOf(review).map(number),
  ];
}

const promiseRows = ({ promises }: AcrossPlans, { portfolio: words, number }: PortfolioLocale) =>
  promises.map(({ title, plans, kept, broken, open, brokenEverywhere }) => [
    title,
    ...[plans, kept, broken, open].map(number),
    words.everywhere[brokenEverywhere],
  ]);

const waitRows = ({ waits }: AcrossPlans, { portfolio: words, number }: PortfolioLocale) =>
  waits.map(({ waiting, awaited, promises, plans }) => [
    ...[waiting, awaited].map((name) => name ?? words.nobody),
    ...[promises, plans].map(number),
  ]);

function paperRow(
  { kind, number, symbol, date, issuer, title, plans, promises }: SharedPaper,
  titles: ReadonlyMap<string, string>,
  locale: PortfolioLocale,
): readonly string[] {
  const { portfolio: words, number: counted } = locale;
  const paper = {
    ...(kind !== null && { kind }),
    ...(number !== null && { number }),
    ...(symbol !== null && { symbol }),
    ...(date !== null && { date }),
    ...(issuer !== null && { issuer }),
    ...(title !== null && { title }),
  };
  return [
    paperText(paper, words.numbered, locale),
    plans.map((plan) => titles.get(plan) ?? words.nobody).join("; "),
    counted(promises),
  ];
}
