import type { Locale } from "../locale/locale.js";
import type { PaperWords } from "../locale/report-paper-words.js";

/** The words of one language that a paper needs around its text. */
export type PaperLocale = Pick<Locale, "language" | "dates" | "number"> & {
  readonly report: { readonly paper: PaperWords };
};
