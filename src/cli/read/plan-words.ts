import type { Language } from "../call/options.js";
import type { PlanBookWords } from "../../plan-book/book/words.js";

/** The words of plan workbooks in one language. */
export async function planBookWordsOf(language: Language): Promise<PlanBookWords> {
  switch (language) {
    case "vi":
      return (await import("../../locale/vi/sheets/plan-book.js")).planBook;
    case "en":
      return (await import("../../locale/en/sheets/plan-book.js")).planBook;
  }
}
