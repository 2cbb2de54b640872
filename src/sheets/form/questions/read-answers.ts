import type { Issue, Warning } from "../../../model/issue/issue.js";
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type EvidenceDocument,
} from "../../../model/register/document.js";
import { fold } from "../../../model/values/wording.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Reply } from "../../../rules/questions/asks.js";
import type { Column } from "../../book/column.js";
import { type Book, type Cell, cellName, isBlank, type Sheet } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { shownDay } from "../../write/shown-day.js";
import { cleanLine } from "../../cells/clean-text.js";
import { text } from "../../cells/fields.js";
import { readCell } from "../../cells/read-cell.js";
import type { KeptQuestions } from "./kept-questions.js";
import type { AskedSheetWords } from "../../../locale/words/asked-sheet-words.js";
import { impliedBy, replyIn } from "./read-reply.js";
import type { SentQuestion } from "./sent-question.js";

/** An answer as it was read: what was asked, what was said, and where it stands. */
export interface AnswerRead {
  readonly question: SentQuestion;
  /** Null where only an explanation was given. */
  readonly reply: Reply | null;
  readonly names?: readonly string[];
  readonly on?: string;
  readonly paper?: EvidenceDocument;
  readonly note: string;
  readonly row: number;
  /** `file!sheet!cell` of a column of its row. */
  readonly at: (head: Head) => string;
}

type Head = keyof AskedSheetWords["heads"];

export interface AnswersRead {
  readonly answers: readonly AnswerRead[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

export interface ReadIn {
  readonly book: Book;
  readonly plan: Plan;
  readonly terms: CellVocabulary;
  readonly kept: KeptQuestions | undefined;
}

/** Where the heads of the sheet of questions stand, wherever columns were moved to. */
interface Found {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: ReadonlyMap<Head | "id", number>;
}

/** The sheet of questions in a returned workbook, under whatever name. */
export function isQuestionSheet(sheet: Sheet, { form }: CellVocabulary["words"]): boolean {
  return found(sheet, form.questions) !== undefined;
}

function found(sheet: Sheet, { heads }: AskedSheetWords): Found | undefined {
  const wanted: readonly (readonly [Head | "id", string])[] = [...entriesOf(heads), ["id", "id"]];
  for (const [row, cells] of sheet.rows.slice(0, 20).entries()) {
    const said = cells.map((cell) => (typeof cell === "string" ? cell.trim().toLowerCase() : ""));
    if (!said.includes(heads.asked.toLowerCase()) || !said.includes(heads.answer.toLowerCase())) continue;
    const columns = new Map(
      wanted.flatMap(([key, head]) => {
        const index = said.indexOf(head.toLowerCase());
        return index < 0 ? [] : [[key, index] as const];
      }),
    );
    return { sheet, row, columns };
  }
  return undefined;
}

const HEADS = ["no", "asked", "how", "answer", "on", "kind", "number", "date", "note"] as const;
const entriesOf = (heads: AskedSheetWords["heads"]) => HEADS.map((key) => [key, heads[key]] as const);

/** Every answer on the sheet of questions; what cannot be understood is an issue with its cell. */
export function readAnswers(given: ReadIn): AnswersRead {
  const { book, terms } = given;
  const read = book.sheets.flatMap((sheet) => {
    const place = found(sheet, terms.words.form.questions);
    return place === undefined ? [] : [sheetAnswers(place, given)];
  });
  return {
    answers: read.flatMap(({ answers }) => answers),
    issues: read.flatMap(({ issues }) => issues),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

function sheetAnswers(place: Found, given: ReadIn): AnswersRead {
  const answers: AnswerRead[] = [];
  const issues: Issue[] = [];
  const warnings: Warning[] = [];
  const { sheet } = place;
  for (let row = place.row + 1; row < sheet.rows.length; row++) {
    const cellOf = (head: Head | "id") => sheet.rows[row]?.[place.columns.get(head) ?? -1] ?? null;
    const at = (head: Head) =>
      `${given.book.file}!${sheet.name}!${cellName(row, place.columns.get(head) ?? 0)}`;
    const filled = (["answer", "on", "kind", "number", "date", "note"] as const).filter(
      (head) => !isBlank(cellOf(head)),
    );
    const [first] = filled;
    if (first === undefined) continue;
    if (filled.some((head) => sheet.struck?.has(`${row},${place.columns.get(head) ?? -1}`))) {
      warnings.push({ ...notUsed(cellOf(first), at(first)), why: "struck" });
      continue;
    }
    const question = questionOf(cellOf("id"), cellOf("asked"), given.kept);
    if (question !== undefined) {
      const read = answerIn({ question, cellOf, row, at }, given);
      issues.push(...read.issues);
      if (read.answer !== undefined) answers.push(read.answer);
    } else if (given.kept === undefined) issues.push({ code: "answers-lost", path: [], cell: at(first) });
    else warnings.push({ ...notUsed(cellOf(first), at(first)), why: "answered-elsewhere" });
  }
  return { answers, issues, warnings };
}

const notUsed = (cell: Cell, at: string) => ({
  code: "not-used" as const,
  path: [],
  cell: at,
  found: shownCell(cell),
});

const shownCell = (cell: Cell): string => {
  if (typeof cell !== "object" || cell === null) return cleanLine(String(cell ?? ""));
  return "day" in cell ? shownDay(cell.day) : cell.error;
};

/** By the hidden id; where that is gone, by the words of the question. */
function questionOf(id: Cell, asked: Cell, kept: KeptQuestions | undefined): SentQuestion | undefined {
  const byId = kept?.questions.find((one) => one.id === text(id));
  return byId ?? kept?.questions.find((one) => fold(cleanLine(one.text)) === fold(cleanLine(text(asked))));
}

interface Row {
  readonly question: SentQuestion;
  readonly row: number;
  readonly cellOf: (head: Head) => Cell;
  readonly at: (head: Head) => string;
}

/** One row: the reply, its day, its paper and what is said besides. */
function answerIn(
  { question, cellOf, row, at }: Row,
  given: ReadIn,
): { readonly answer?: AnswerRead; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = (head: Head, kind: Column["kind"], choices?: string): string => {
    const column = { key: head, kind, width: 0, ...(choices !== undefined && { choices }) };
    const cell = readCell(cellOf(head), column, given.terms);
    if (!cell.ok) issues.push(...cell.faults.map((fault): Issue => ({ ...fault, path: [], cell: at(head) })));
    return cell.ok ? text(cell.value) : "";
  };
  const [number, kind, date] = [
    read("number", "line"),
    read("kind", "choice", "document"),
    read("date", "date"),
  ];
  const [on, note] = [read("on", "day"), read("note", "line")];
  const said = isBlank(cellOf("answer"))
    ? impliedBy(question, number)
    : replyIn(cellOf("answer"), question, given);
  if ("faults" in said)
    issues.push(...said.faults.map((fault): Issue => ({ ...fault, path: [], cell: at("answer") })));
  else if (said.reply === null && [number, kind, date, on].some((part) => part !== ""))
    issues.push({ code: "missing-beside", path: [], cell: at("answer"), what: "answer" });
  if ("faults" in said || issues.length > 0) return { issues };
  const paper: EvidenceDocument | undefined =
    number === "" && date === ""
      ? undefined
      : { ...kindOf(kind), ...(number !== "" && { number }), ...(date !== "" && { date }) };
  return {
    issues,
    answer: { question, ...said, ...(on !== "" && { on }), ...(paper && { paper }), note, row, at },
  };
}

const kindOf = (kind: string): { readonly kind?: DocumentKind } => {
  const told = DOCUMENT_KINDS.find((one) => one === kind);
  return told === undefined ? {} : { kind: told };
};
