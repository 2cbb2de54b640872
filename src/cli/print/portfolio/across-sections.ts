import type {
  AcrossPlans,
  LikePromises,
  PortfolioReviewLine,
  SharedPaper,
} from "../../../portfolio/index.js";
import type { Status } from "../../../rules/assessment/finding.js";
import type { Session } from "../../session.js";
import type { TerminalColumn } from "../../terminal/table.js";
import { documentText } from "../evidence.js";
import { issueText } from "./issue-text.js";

/** A table of the report, in words. */
export interface AcrossSection {
  readonly name: TableName;
  readonly title: string;
  readonly columns: readonly TerminalColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
  readonly note: string | null;
  /** What a picture shows beside each row, where there is one. */
  readonly pictures: readonly RowPicture[];
}

/** How many promises of a row stand where, and whether they are invented. */
export interface RowPicture {
  readonly counts: Partial<Readonly<Record<Status, number>>>;
  readonly isIllustrative: boolean;
}

type TableName = keyof Session["words"]["portfolio"]["tables"];

/** How wide each column is, in the order of its heads. */
const WIDTHS: Readonly<Record<TableName, readonly number[]>> = {
  reviews: [28, 22, 10, 10, 10, 10, 10],
  promises: [44, 9, 7, 10, 8, 14],
  waits: [34, 34, 9, 9],
  papers: [44, 36, 9],
  issues: [34, 60],
};

/** Every table of the report; issues only where there are any. */
export function acrossSections(across: AcrossPlans, session: Session): readonly AcrossSection[] {
  const { portfolio: words } = session.words;
  const section = (
    name: TableName,
    rows: AcrossSection["rows"],
    more: Partial<Pick<AcrossSection, "note" | "pictures">> = {},
  ): AcrossSection => {
    const { title, heads, none } = words.tables[name];
    const columns = heads.map((head, index) => ({ title: head, width: WIDTHS[name][index] ?? 10 }));
    return { name, title, columns, rows, none, note: null, pictures: [], ...more };
  };
  const { reviews, issues, papersUnknown } = across;
  const titles = new Map(reviews.map(({ plan, planTitle }) => [plan, planTitle]));
  const byNeed = reviews.toSorted(worstFirst);
  return [
    section(
      "reviews",
      byNeed.map((review) => reviewRow(review, session)),
      { pictures: byNeed.map(reviewPicture) },
    ),
    section("promises", promiseRows(across, session), { pictures: across.promises.map(promisePicture) }),
    section("waits", waitRows(across, session)),
    section(
      "papers",
      across.papers.map((paper) => paperRow(paper, titles, session)),
      { note: papersUnknown === 0 ? null : words.papersUnknown(papersUnknown) },
    ),
    ...(issues.length === 0
      ? []
      : [
          section(
            "issues",
            issues.map((issue) => [issue.place, issueText(issue, session)]),
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

function reviewRow(review: PortfolioReviewLine, { words, locale }: Session): readonly string[] {
  const { planTitle, registerTitle, findings, notApplicable, metFrom, metTo } = review;
  const met =
    metFrom === metTo ? locale.number(metFrom) : `${locale.number(metFrom)}–${locale.number(metTo)}`;
  return [
    planTitle,
    registerTitle ?? words.portfolio.noRegister,
    locale.number(findings - notApplicable),
    met,
    ...needsOf(review).map(locale.number),
  ];
}

const promiseRows = ({ promises }: AcrossPlans, { words, locale }: Session) =>
  promises.map(({ title, plans, kept, broken, open, brokenEverywhere }) => [
    title,
    ...[plans, kept, broken, open].map(locale.number),
    words.portfolio.everywhere[brokenEverywhere],
  ]);

const waitRows = ({ waits }: AcrossPlans, { words, locale }: Session) =>
  waits.map(({ waiting, awaited, promises, plans }) => [
    ...[waiting, awaited].map((name) => name ?? words.portfolio.nobody),
    ...[promises, plans].map(locale.number),
  ]);

function paperRow(
  { kind, number, symbol, date, issuer, title, plans, promises }: SharedPaper,
  titles: ReadonlyMap<string, string>,
  session: Session,
): readonly string[] {
  const paper = {
    ...(kind !== null && { kind }),
    ...(number !== null && { number }),
    ...(symbol !== null && { symbol }),
    ...(date !== null && { date }),
    ...(issuer !== null && { issuer }),
    ...(title !== null && { title }),
  };
  return [
    documentText(paper, session),
    plans.map((plan) => titles.get(plan) ?? session.words.portfolio.nobody).join("; "),
    session.locale.number(promises),
  ];
}
