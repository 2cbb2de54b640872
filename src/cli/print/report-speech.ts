import type { ReportLocale } from "../../locale/words/report-words.js";
import type { Session } from "../session.js";

/** The words of papers, in the language of the session; loaded only where a paper is written. */
export async function reportSpeech({ locale }: Session): Promise<ReportLocale> {
  switch (locale.language) {
    case "vi": {
      const { changes, charts, criteria, report, tables } = await import("../../locale/vi/index.js");
      return { ...locale, changes, charts, criteria, report, tables };
    }
    case "en": {
      const { changes, charts, criteria, report, tables } = await import("../../locale/en/index.js");
      return { ...locale, changes, charts, criteria, report, tables };
    }
  }
}
