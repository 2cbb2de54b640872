import { questionParts } from "../locale/say/questions.js";
import type { QuestionLocale } from "../locale/words/question-words.js";
import { list, textIn } from "../locale/say/values.js";
import type { Asks, QuestionRelevance, Question } from "../rules/questions/question.js";
import { tabulate, type Columns, type Table } from "./table.js";

/** A fact to ask for (câu hỏi cần làm rõ) in one row. */
export interface QuestionRow {
  /** Id of the question. */
  readonly question: string;
  /** Its place among all, from 1: what settles most comes first. */
  readonly rank: number;
  /** What sort of fact is asked for. */
  readonly code: Asks["code"];
  /** What to ask, in words. */
  readonly asks: string;
  /** The unit to ask first; null where nobody is left. */
  readonly addressee: string | null;
  /** Name of that unit; null where nobody is left. */
  readonly addresseeName: string | null;
  /** All who may be asked, in words. */
  readonly whom: string;
  /** Which paper proves it, in words; null where none does. */
  readonly proof: string | null;
  /** Of how many findings it settles the verdict by itself. */
  readonly settles: number;
  /** For how many it names who owes them. */
  readonly names: number;
  /** For how many it helps, with answers to other questions. */
  readonly helps: number;
  /** How many that are unmet would be met. */
  readonly turns: number;
  /** Ids of the promises it bears on, between spaces. */
  readonly commitments: string;
  /** Ids of the records it is about, between spaces; null where about none. */
  readonly records: string | null;
  /** The workbook cells from which those came; null where from none. */
  readonly cells: string | null;
}

export const QUESTION_COLUMNS: Columns<QuestionRow> = {
  question: "text",
  rank: "whole",
  code: "text",
  asks: "text",
  addressee: "text",
  addresseeName: "text",
  whom: "text",
  proof: "text",
  settles: "whole",
  names: "whole",
  helps: "whole",
  turns: "whole",
  commitments: "text",
  records: "text",
  cells: "text",
};

/** One row a question, those that settle most first. */
export function questionTable(questions: readonly Question[], locale: QuestionLocale): Table<QuestionRow> {
  return tabulate(
    QUESTION_COLUMNS,
    questions.map((question, index) => {
      const { asks, whom, proof } = questionParts(question, locale);
      const [first] = question.ask;
      return {
        question: question.id,
        rank: index + 1,
        code: question.asks.code,
        asks,
        addressee: first?.unit ?? null,
        addresseeName: textIn(first?.name, locale.language) ?? null,
        whom,
        proof: proof || null,
        ...weightsOf(question),
        commitments: question.bears.map(({ commitment }) => commitment).join(" "),
        records: question.records.join(" ") || null,
        cells: list(question.cells) || null,
      };
    }),
  );
}

function weightsOf({ bears }: Question): Readonly<Record<QuestionRelevance["how"], number>> {
  const count = (how: QuestionRelevance["how"]) => bears.filter((bearing) => bearing.how === how).length;
  return { settles: count("settles"), names: count("names"), helps: count("helps"), turns: count("turns") };
}
