import type { SheetWords } from "../sheets/book/sheet-words.js";
import type { Language } from "./call/options.js";

/** The words of workbooks in one language. */
export async function sheetWordsOf(language: Language): Promise<SheetWords> {
  switch (language) {
    case "vi":
      return (await import("../locale/vi/sheets/words.js")).sheets;
    case "en":
      return (await import("../locale/en/sheets/words.js")).sheets;
  }
}
