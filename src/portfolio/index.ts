// Judge many plans with the one evaluator
export { judgePortfolio, type PortfolioOptions } from "./judge/judge-portfolio.js";
export type { PortfolioEntry, Unread } from "./entry.js";
export type {
  PortfolioFault,
  PortfolioIssue,
  PortfolioPaper,
  PortfolioReview,
  PortfolioRow,
  PortfolioTotals,
} from "./rows.js";
export type { PortfolioFinding } from "./finding.js";

// In files: NDJSON, Parquet, and CSV of the findings
export { readPortfolio } from "./files/read-portfolio.js";
export { readPortfolioRows } from "./files/read-rows.js";
export { toCsvLines } from "./files/to-csv-lines.js";
export { toNdjson, type PortfolioPart } from "./files/to-ndjson.js";
export type { Pieces } from "./files/lines.js";
export { portfolioToParquet, readPortfolioParquet } from "./parquet/parts.js";
export { readRowsParquet, rowsToParquet } from "./parquet/rows.js";
export type { RandomAccess } from "./parquet/random-access.js";

// As SQL
export { executableTable } from "./sql/executable-table.js";
export { portfolioViews } from "./sql/portfolio-views.js";

// Across plans
export { acrossPlans, type AcrossPlans } from "./cross/across.js";
export type { LikePromises } from "./cross/promises.js";
export type { PortfolioReviewLine } from "./cross/reviews.js";
export type { SharedPaper } from "./cross/shared-papers.js";
export type { PortfolioWait } from "./cross/waits.js";

// In words
export { acrossSections, type AcrossSection, type RowPicture } from "./told/sections.js";
export { acrossSentence } from "./told/sentence.js";
export { acrossSummary, type AcrossSummary } from "./told/summary.js";
export { portfolioIssueText } from "./told/issue-text.js";
export { portfolioWords } from "./told/words.js";
export type {
  AcrossTableName,
  AcrossTableWords,
  PortfolioFaultSaid,
  PortfolioLocale,
  PortfolioWords,
} from "../locale/words/portfolio/words.js";
