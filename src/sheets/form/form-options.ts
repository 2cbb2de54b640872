import type { QuestionLocale } from "../../locale/words/question-words.js";
import type { Day } from "../../model/values/date.js";
import type { Register } from "../../model/register/register.js";
import type { Question } from "../../rules/questions/question.js";

/** For whom a workbook is made, and with what on file. */
export interface FormOptions {
  /** Id of the unit. */
  readonly unit: string;
  /** What is on file: the rows of the unit are sent out with it. */
  readonly register?: Register;
  /** The day on which it is sent out. */
  readonly asOf?: Day;
  /** What is open on that day, of all units, and the language in which it is asked. */
  readonly asked?: {
    /** The questions, of all units. */
    readonly questions: readonly Question[];
    /** The words in which they are asked. */
    readonly locale: QuestionLocale;
  };
}
