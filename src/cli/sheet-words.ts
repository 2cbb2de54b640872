import type { SheetWords } from "../sheets/words.js";
import type { Language } from "./request.js";

/** The words of workbooks in one language. */
export async function sheetWordsOf(language: Language): Promise<SheetWords> {
  switch (language) {
    case "vi":
      return (await import("../locale/vi/sheets.js")).sheets;
    case "en":
      return (await import("../locale/en/sheets.js")).sheets;
  }
}
