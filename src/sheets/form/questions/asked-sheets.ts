import type { Plan } from "../../../model/plan/plan.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Question } from "../../../rules/questions/question.js";
import type { Lists } from "../../book/dropdowns.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import type { FormOptions } from "../form-options.js";
import { questionSheets, type QuestionSheets } from "./question-sheet.js";

/** What a unit is asked: the sheet, the questions, and the promises whose keeping it is asked about. */
export interface AskedSheets {
  readonly made: QuestionSheets | null;
  readonly questions: readonly Question[];
  readonly attests: ReadonlySet<string>;
}

const NOTHING: AskedSheets = { made: null, questions: [], attests: new Set() };

/** The open questions to a unit, where workbooks are made with what is on file on a day. */
export function askedSheets(
  plan: Plan,
  { unit, register, asOf, asked }: FormOptions,
  { terms, lists }: { readonly terms: CellVocabulary; readonly lists: Lists },
): AskedSheets {
  if (register === undefined || asOf === undefined || asked === undefined) return NOTHING;
  const questions = asked.questions.filter((question) => isFor(question, unit));
  const { locale } = asked;
  return {
    made: questionSheets(questions, asOf, { plan, register, terms, lists, locale, unit }),
    questions,
    attests: new Set(
      questions.flatMap(({ asks }) =>
        asks.code === "attest" ? asks.matters.map(({ commitment }) => commitment) : [],
      ),
    ),
  };
}

/**
 * Whoever is asked first; where that unit may have ended, those who are asked in its place as well. All that reported what
 * is asked about are asked, for each can only correct its own word.
 */
function isFor({ ask }: Question, unit: string): boolean {
  const sure = ask.findIndex(({ uncertain }) => uncertain === undefined);
  const last = sure < 0 ? ask.length - 1 : sure;
  return ask.some((one, index) => one.unit === unit && (index <= last || one.why === "reported"));
}

/** The procedures on whose sheets a question is answered. */
export function proceduresAsked({ asks }: Question): readonly string[] {
  if (asks.code === "record") return [procedureOf(asks.lack.quantity.stage)];
  if (asks.code === "end") return [procedureOf(asks.granted)];
  if (asks.code !== "complete") return [];
  return asks.lacks.map(({ quantity }) => procedureOf(quantity.stage));
}
