import type { Day } from "../../../model/values/date.js";
import { questionParts } from "../../../locale/say/questions.js";
import { papers } from "../../../locale/say/asked-text.js";
import type { Asks } from "../../../rules/questions/asks.js";
import type { Question } from "../../../rules/questions/question.js";
import { toJson } from "../../cells/json.js";
import type { Lists } from "../../book/dropdowns.js";
import type { Cell, ColumnLook, Look, Sheet } from "../../book/sheet.js";
import type { AskedIn } from "./asked-in.js";
import { howAnswered, type HowAnswered } from "./how-answered.js";
import { recordLabels } from "./record-labels.js";
import type { AskedElsewhere, Choice, SentQuestion } from "./sent-question.js";
import { sentRegister } from "./sent-register.js";

/** The hidden sheet that keeps what the answers need. */
export const SENT = "_questions";
/** Title, explanation, a blank row. */
const HEAD = 3;
const ANSWER = 3;
const KIND = 5;

/** The questions to a unit: the sheet with room for answers, what is kept with it, and its lists of answers. */
export interface QuestionSheets {
  readonly sheet: Sheet;
  readonly kept: Sheet;
  readonly lists: readonly (readonly string[])[];
}

interface Asked {
  readonly question: Question;
  readonly text: string;
  readonly how: HowAnswered;
}

/** *Câu hỏi cần trả lời*: each open question to the unit, with its answer in a cell or the place where it belongs; null where there is none. */
export function questionSheets(
  questions: readonly Question[],
  asOf: Day,
  { lists, ...asked }: AskedIn & { readonly lists: Lists },
): QuestionSheets | null {
  if (questions.length === 0) return null;
  const { terms } = asked;
  const words = terms.words.form.questions;
  const all = questions.map((question): Asked => ({
    question,
    text: textOf(question, asked),
    how: howAnswered(question, asked),
  }));
  const sent = all.flatMap((one) => sentOf(one, asked));
  const listed = all.filter(({ how }) => choicesOf(how).length > 0);
  const sheet: Sheet = {
    name: words.sheet,
    rows: [
      [words.sheet.toUpperCase()],
      [words.about],
      [],
      [...Object.values(words.heads), "id"],
      ...all.map((one, index) => rowOf(one, index + 1, asked)),
    ],
    look: { ...lookOf(lists), ...answerCells(all, listed, lists) },
  };
  const kept = [
    ["asOf", asOf],
    ["register", ...pieces(toJson(sentRegister(asked.register, sent)))],
    ...sent.map((question) => ["question", ...pieces(toJson(question))]),
    ...all
      .filter(({ how }) => how.kind === "elsewhere")
      .map((one) => ["elsewhere", ...pieces(toJson(namedOf(one, asked)))]),
  ];
  return {
    sheet,
    kept: { name: SENT, hidden: true, rows: kept },
    lists: listed.map(({ how }) => choicesOf(how).map(({ label }) => label)),
  };
}

/** The cells in which answers stand, and the list of each that has choices, behind the lists that are there already. */
function answerCells(
  all: readonly Asked[],
  listed: readonly Asked[],
  lists: Lists,
): Pick<Look, "inputs" | "lists"> {
  const width = lists.sheet.rows[0]?.length ?? 0;
  return {
    inputs: all.flatMap(({ how }, index) =>
      how.kind === "elsewhere" ? [] : [{ row: HEAD + 1 + index, column: ANSWER }],
    ),
    lists: listed.map((one, index) => ({
      row: HEAD + 1 + all.indexOf(one),
      column: ANSWER,
      list: { column: width + index, count: choicesOf(one.how).length },
    })),
  };
}

const choicesOf = (how: HowAnswered): readonly Choice[] => (how.kind === "elsewhere" ? [] : how.choices);

/** The question in an official's words; a record is called by what it says. */
function textOf(question: Question, asked: AskedIn): string {
  const names = recordLabels(question.records, asked);
  const called = (id: string) => names.get(id) ?? id;
  const asks: Asks =
    "records" in question.asks
      ? { ...question.asks, records: question.asks.records.map(called) }
      : question.asks;
  const { asks: words, matters } = questionParts({ ...question, asks }, asked.locale);
  return [words, ...matters.map((matter) => `– ${matter}`)].join("\n");
}

const sentOf = (one: Asked, asked: AskedIn): readonly SentQuestion[] => {
  const { question, how } = one;
  return how.kind === "elsewhere"
    ? []
    : [{ ...namedOf(one, asked), asks: how.asks, choices: how.choices, proof: question.proof }];
};

/** By what its row is known again, and for the report on which promise an explanation is meant. */
const namedOf = (one: Asked, asked: AskedIn): AskedElsewhere => {
  const { id, bears } = one.question;
  const about = bears[0]?.commitment;
  return { id, text: one.text, how: hintOf(one, asked), ...(about !== undefined && { about }) };
};

/** How a question is answered, in words. */
function hintOf({ question, how }: Asked, { terms, locale }: AskedIn): string {
  const words = terms.words.form.questions;
  const proof = question.proof.length === 0 ? [] : [words.withPaper(papers(question.proof, locale))];
  const hint =
    how.kind === "elsewhere"
      ? [how.where]
      : [how.kind === "value" ? how.hint : words.oneOf(how.choices.map(({ label }) => label)), ...proof];
  return hint.join("\n");
}

function rowOf(one: Asked, number: number, asked: AskedIn): readonly Cell[] {
  const cells: readonly Cell[] = [number, one.text, hintOf(one, asked)];
  return [...cells, null, null, null, null, null, null, one.question.id];
}

const WIDTHS = [5, 52, 30, 20, 12, 13, 15, 12, 18, 10] as const;

function lookOf(lists: Lists): Look {
  const kinds = lists.listFor({ key: "kind", kind: "choice", width: 0, choices: "document" }, "");
  return {
    columns: WIDTHS.map((width, column): ColumnLook => ({
      width,
      ...(column === 0 && { format: "order" as const }),
      ...(column === WIDTHS.length - 1 && { hidden: true as const }),
      ...(column === KIND && kinds !== undefined && { list: kinds }),
    })),
    head: HEAD,
    titles: [0],
    prose: [1],
  };
}

/** A cell holds no more than 32,767 units; letters of two stay whole. */
const pieces = (text: string): readonly string[] => text.match(/.{1,15000}/gsu) ?? [];
