import type { PortfolioLocale } from "../../../locale/words/portfolio/words.js";
import type { Session } from "../../session.js";

/** The words in which many plans are told. */
export const acrossLocale = ({ locale, words: { portfolio } }: Session): PortfolioLocale => ({
  ...locale,
  portfolio,
});
