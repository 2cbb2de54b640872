import type { InspectionWords, Labels, Locale } from "../locale/words/locale.js";
import type { QuestionWords } from "../locale/words/question-words.js";
import type { Language } from "./call/options.js";
import type { Words } from "./words/words.js";

/** All words about plans and findings that the command needs. */
export interface Speech extends Locale {
  readonly labels: Labels;
  readonly inspection: InspectionWords;
  readonly questions: QuestionWords;
}

/** The words of the command itself; only the language in use is loaded. */
export async function wordsOf(language: Language): Promise<Words> {
  switch (language) {
    case "vi":
      return (await import("./words/vi.js")).vi;
    case "en":
      return (await import("./words/en.js")).en;
  }
}

/** The words about plans and findings. */
export async function speechOf(language: Language): Promise<Speech> {
  switch (language) {
    case "vi": {
      const { vi, labels, inspection, questions } = await import("../locale/vi/index.js");
      return { ...vi, labels, inspection, questions };
    }
    case "en": {
      const { en, labels, inspection, questions } = await import("../locale/en/index.js");
      return { ...en, labels, inspection, questions };
    }
  }
}
