import type { LawListWords } from "../../../locale/words/law-list-words.js";
import type { Language } from "../../call/options.js";

/** Only the language in use is loaded. */
export async function lawListWords(language: Language): Promise<LawListWords> {
  switch (language) {
    case "vi":
      return (await import("../../../locale/vi/law-list.js")).lawList;
    case "en":
      return (await import("../../../locale/en/law-list.js")).lawList;
  }
}
