import type { QuestionLocale } from "../../../locale/words/question-words.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Register } from "../../../model/register/register.js";
import type { CellVocabulary } from "../../book/vocabulary.js";

/** In which setting a question is asked. */
export interface AskedIn {
  readonly plan: Plan;
  readonly register: Register;
  readonly terms: CellVocabulary;
  readonly locale: QuestionLocale;
  readonly unit: string;
}
