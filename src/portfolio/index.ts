// Judge many plans with the one evaluator
export { judgePortfolio, type PortfolioOptions } from "./judge/judge-portfolio.js";
export type { PortfolioEntry, Unread } from "./entry.js";
export type {
  PortfolioFault,
  PortfolioFinding,
  PortfolioIssue,
  PortfolioPaper,
  PortfolioReview,
  PortfolioRow,
  PortfolioTotals,
} from "./rows.js";
