import { say } from "../../../locale/say/by-code.js";
import type { PortfolioIssue } from "../../../portfolio/index.js";
import type { Session } from "../../session.js";

/** What is wrong at one place of a portfolio. */
export const issueText = ({ fault }: PortfolioIssue, { words }: Session): string =>
  say(words.portfolio.fault, fault.code, fault);
