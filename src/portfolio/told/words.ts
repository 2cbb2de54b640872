import { portfolio as en } from "../../locale/en/portfolio/words.js";
import { portfolio as vi } from "../../locale/vi/portfolio/words.js";

/**
 * The words of many plans (lời văn về nhiều kế hoạch), by language. No other entry carries them.
 *
 * @example
 * const sections = acrossSections(across, { ...vi, portfolio: portfolioWords.vi });
 */
export const portfolioWords = { vi, en } as const;
