import type { AcrossPlans, PortfolioReviewLine, SharedPaper } from "../../../portfolio/index.js";
import type { Session } from "../../session.js";
import type { TerminalColumn } from "../../terminal/table.js";
import { documentText } from "../evidence.js";
import { issueText } from "./issue-text.js";

/** A table of the report, in words. */
export interface AcrossSection {
  readonly title: string;
  readonly columns: readonly TerminalColumn[];
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
  readonly note: string | null;
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
  const section = (name: TableName, rows: AcrossSection["rows"], note: string | null = null) => {
    const { title, heads, none } = words.tables[name];
    const columns = heads.map((head, index) => ({ title: head, width: WIDTHS[name][index] ?? 10 }));
    return { title, columns, rows, none, note };
  };
  const { reviews, issues, papersUnknown } = across;
  const titles = new Map(reviews.map(({ plan, planTitle }) => [plan, planTitle]));
  return [
    section(
      "reviews",
      reviews.toSorted(worstFirst).map((review) => reviewRow(review, session)),
    ),
    section("promises", promiseRows(across, session)),
    section("waits", waitRows(across, session)),
    section(
      "papers",
      across.papers.map((paper) => paperRow(paper, titles, session)),
      papersUnknown === 0 ? null : words.papersUnknown(papersUnknown),
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

const worstFirst = ({ byStatus: a }: PortfolioReviewLine, { byStatus: b }: PortfolioReviewLine) =>
  b.failed - a.failed || b["over-term"] - a["over-term"];

function reviewRow(review: PortfolioReviewLine, { words, locale }: Session): readonly string[] {
  const { planTitle, registerTitle, findings, notApplicable, metFrom, metTo, byStatus } = review;
  const met =
    metFrom === metTo ? locale.number(metFrom) : `${locale.number(metFrom)}–${locale.number(metTo)}`;
  return [
    planTitle,
    registerTitle ?? words.portfolio.noRegister,
    locale.number(findings - notApplicable),
    met,
    ...[byStatus.failed, byStatus["over-term"], byStatus.undetermined + byStatus["successor-needed"]].map(
      locale.number,
    ),
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
