import { portfolioWords, type PortfolioLocale } from "phoihop/portfolio";
import { speechOf, wordsOf, type Language, type Speech } from "./language.ts";
import type { Setting } from "./setting.ts";
import type { AcrossWords } from "./words/across-words.ts";
import { across as en } from "./words/en-across.ts";
import { across as vi } from "./words/vi-across.ts";

/** How the notebook of many plans speaks; no other notebook carries these words. */
export interface AcrossSetting extends Setting {
  readonly speech: Speech & PortfolioLocale;
  readonly across: AcrossWords;
}

export const acrossSetting = (language: Language): AcrossSetting => ({
  language,
  words: wordsOf(language),
  speech: { ...speechOf(language), portfolio: portfolioWords[language] },
  across: language === "en" ? en : vi,
});
