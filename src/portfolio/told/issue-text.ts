import { say, type ByCode } from "../../locale/say/by-code.js";
import type { PortfolioLocale } from "../../locale/words/portfolio/words.js";
import type { PortfolioFault, PortfolioIssue } from "../rows.js";

/** What is wrong at one place of a portfolio, in a sentence. */
export function portfolioIssueText(
  { fault }: Pick<PortfolioIssue, "fault">,
  { portfolio }: Pick<PortfolioLocale, "portfolio">,
): string {
  const words: ByCode<PortfolioFault> = portfolio.fault;
  return say(words, fault.code, fault);
}
