import type { Issue } from "../../../model/issue/issue.js";
import {
  DOCUMENT_KINDS,
  type DocumentKind,
  type EvidenceDocument,
} from "../../../model/register/document.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Reply } from "../../../rules/questions/reply.js";
import type { AskedSheetWords } from "../../../locale/words/asked-sheet-words.js";
import type { Column } from "../../book/column.js";
import { type Book, type Cell, isBlank } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { cleanText } from "../../cells/clean-text.js";
import { text } from "../../cells/fields.js";
import { readCell } from "../../cells/read-cell.js";
import { numbersIn } from "../../cells/paper-numbers.js";
import type { KeptQuestions } from "./kept-questions.js";
import { impliedBy, replyIn } from "./read-reply.js";
import type { AskedElsewhere, SentQuestion } from "./sent-question.js";

export type AskedHead = keyof AskedSheetWords["heads"];

/** What is said beside a question, and where it stands. */
export interface ExplanationRead {
  readonly question: AskedElsewhere;
  readonly note: string;
  readonly row: number;
  /** `file!sheet!cell` of a column of its row. */
  readonly at: (head: AskedHead) => string;
}

/** An answer as it was read: what was asked, what was said, and where it stands. */
export interface AnswerRead extends ExplanationRead {
  readonly question: SentQuestion;
  /** Null where only an explanation was given. */
  readonly reply: Reply | null;
  readonly names?: readonly string[];
  readonly on?: string;
  readonly papers: readonly EvidenceDocument[];
}

export interface ReadIn {
  readonly book: Book;
  readonly plan: Plan;
  readonly terms: CellVocabulary;
  readonly kept: KeptQuestions | undefined;
}

interface Row {
  readonly question: SentQuestion;
  readonly row: number;
  readonly cellOf: (head: AskedHead) => Cell;
  readonly at: (head: AskedHead) => string;
  /** Say of a cell that this answer has no use for it. */
  readonly pass: (head: AskedHead) => void;
}

/** One row: the reply, its day, its papers and what is said besides. */
export function answerIn(
  { question, cellOf, row, at, pass }: Row,
  given: ReadIn,
): { readonly answer?: AnswerRead; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = (head: AskedHead, kind: Column["kind"], choices?: string): string => {
    const column = { key: head, kind, width: 0, ...(choices !== undefined && { choices }) };
    const cell = readCell(cellOf(head), column, given.terms);
    if (!cell.ok) issues.push(...cell.faults.map((fault): Issue => ({ ...fault, path: [], cell: at(head) })));
    return cell.ok ? text(cell.value) : "";
  };
  const lines = read("number", "line") === "" ? "" : cleanText(text(cellOf("number")));
  const [kind, date] = [read("kind", "choice", "document"), read("date", "date")];
  const [on, note] = [read("on", "day"), read("note", "line")];
  const papers = papersIn(numbersIn(lines), kind, date);
  const said = isBlank(cellOf("answer"))
    ? impliedBy(question, papers)
    : replyIn(cellOf("answer"), question, given);
  if ("faults" in said)
    issues.push(...said.faults.map((fault): Issue => ({ ...fault, path: [], cell: at("answer") })));
  else if (said.reply === null && [lines, kind, date, on].some((part) => part !== ""))
    issues.push({ code: "missing-beside", path: [], cell: at("answer"), what: "answer" });
  else if (kind !== "" && papers.length === 0)
    issues.push({ code: "missing-beside", path: [], cell: at("number"), what: "paper" });
  if ("faults" in said || issues.length > 0) return { issues };
  if (on !== "" && !usesDay(question, said.reply, on)) pass("on");
  return {
    issues,
    answer: { question, ...said, ...(on !== "" && { on }), papers, note, row, at },
  };
}

/** One paper for each number; a day alone tells of one without a number. */
function papersIn(numbers: readonly string[], kind: string, date: string): readonly EvidenceDocument[] {
  if (numbers.length === 0 && date === "") return [];
  const paper = { ...kindOf(kind), ...(date !== "" && { date }) };
  return numbers.length === 0 ? [paper] : numbers.map((number) => ({ ...paper, number }));
}

const kindOf = (kind: string): { readonly kind?: DocumentKind } => {
  const told = DOCUMENT_KINDS.find((one) => one === kind);
  return told === undefined ? {} : { kind: told };
};

/** Since when a unit follows another, or when something ended. */
const usesDay = ({ asks }: SentQuestion, reply: Reply | null, on: string): boolean =>
  asks.code === "succeed" || (asks.code === "end" && reply?.code === "no" && on <= asks.day);
