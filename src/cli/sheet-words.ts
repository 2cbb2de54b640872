import type { SheetLocale } from "../locale/words/sheet-words.js";
import type { Language } from "./call/options.js";

/** The words of workbooks in one language. */
export async function sheetWordsOf(language: Language): Promise<SheetLocale> {
  switch (language) {
    case "vi":
      return await import("../locale/vi/sheets/words.js");
    case "en":
      return await import("../locale/en/sheets/words.js");
  }
}
