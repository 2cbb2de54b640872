import type { ReportLocale } from "../locale/words/report-words.js";

/** The words of one language that a paper needs around its text. */
export type PaperLocale = Pick<ReportLocale, "language" | "dates" | "number" | "report">;
