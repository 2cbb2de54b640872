import type { Warning } from "../../model/issue/issue.js";
import { cellAt } from "../../sheets/read/draft.js";
import { isSameValue } from "../../model/values/same-value.js";
import type { Column } from "../../sheets/book/column.js";
import type { CellVocabulary } from "../../sheets/book/vocabulary.js";
import { fieldOf, setField } from "../../sheets/cells/fields.js";
import { readCell } from "../../sheets/cells/read-cell.js";
import { PARTIES } from "./answer-parties.js";
import { lineOf, linesOf, namedAll, sourceOf, wordsIn } from "./fields.js";
import { partyRows } from "./parts-of-rows.js";
import type { Ledger, PlacedRow, PlacedRows, PlanReading } from "./reading.js";

/** A question of *Chỗ nghi ngờ* about one cell of *Nội dung*: answered there, or beside the question. */
interface Question {
  readonly row: PlacedRow;
  readonly field: string;
  readonly answer: string;
}

const questionsIn = ({ doubts }: PlacedRows): readonly Question[] =>
  doubts.flatMap((row) => {
    const field = lineOf(row, "field");
    return field === "" ? [] : [{ row, field, answer: lineOf(row, "restored") }];
  });

/** How cells are read, and where faults go. */
interface AnswerSite {
  readonly columns: readonly Column[];
  readonly terms: CellVocabulary;
  readonly told: Pick<Ledger, "fault" | "about">;
}

/** The same rows, with each empty cell filled in by the answer that stands beside the question about it, read as its cell is. */
export function answered(rows: PlacedRows, site: AnswerSite): PlacedRows {
  const questions = questionsIn(rows).filter(({ answer }) => answer !== "");
  const contents = rows.contents.map((row): PlacedRow => {
    const own = questions.filter((one) => lineOf(one.row, "row") === row.id);
    if (own.length === 0) return row;
    const fields: Record<string, unknown> = { ...row.fields };
    for (const question of own) {
      const value = answerOf(question, site);
      if (value === undefined) site.told.about(row);
      const stands = fieldOf(row.fields, question.field);
      if (isEmpty(row, question.field)) setField(fields, question.field, value);
      else if (value !== undefined && !isSameValue(value, stands))
        site.told.fault(
          { code: "answer-differs", other: cellAt(row.place, question.field) },
          question.row,
          "restored",
        );
    }
    return { ...row, fields };
  });
  return { ...rows, contents };
}

/** What an answer means in its column; undefined where it cannot be read, which is told. */
function answerOf({ row, field, answer }: Question, { columns, terms, told }: AnswerSite): unknown {
  const column = columns.find(({ key }) => key === field);
  if (column === undefined) return answer;
  const lines = column.kind === "whole-lines" ? answer.replace(/;\s*/g, "\n") : answer;
  const read = readCell(lines, column, terms);
  if (read.ok) return read.value;
  for (const fault of read.faults) told.fault(fault, row, "restored");
  return undefined;
}

const isEmpty = ({ fields }: PlacedRow, key: string) => {
  const value = fieldOf(fields, key);
  return value === undefined || value === "";
};

/** What is doubted of the print. A question to the person who makes the plan is none: it has no certainty of its own. */
export const readDoubts = (reading: PlanReading) =>
  reading.rows.doubts
    .filter((row) => certaintyOf(row) !== undefined)
    .map((row, index) => {
      reading.from(["emendations", index], row, "reason");
      const site = { kind: "part", labels: reading.names.parts, row, key: "concerns", reading } as const;
      const concerns = namedAll(linesOf(row, "concerns"), site);
      const restored = lineOf(row, "restored");
      const reason = wordsIn(row, "reason");
      return {
        id: row.id,
        source: sourceOf(row, reading, Object.values(reason ?? {})[0] ?? ""),
        restored: restored === "" ? null : restored,
        confidence: certaintyOf(row),
        reason,
        ...(concerns.length > 0 && { concerns }),
      };
    });

/** From 0 to 1; undefined where none is written. */
function certaintyOf(row: PlacedRow): number | undefined {
  const written = fieldOf(row.fields, "confidence");
  return typeof written === "number" ? Number((written / 100).toPrecision(12)) : undefined;
}

/** Questions that nobody has answered, neither beside them nor in their cells. */
export const openQuestions = (rows: PlacedRows): readonly Warning[] =>
  rows.doubts.flatMap((row) => {
    const [question] = Object.values(wordsIn(row, "reason") ?? {});
    const about = rows.contents.find(({ id }) => id === lineOf(row, "row"));
    const isAnswered =
      lineOf(row, "restored") !== "" ||
      (lineOf(row, "field") === PARTIES && partyRows(rows).length > 0) ||
      (about !== undefined && !isEmpty(about, lineOf(row, "field")));
    return question === undefined || isAnswered || certaintyOf(row) !== undefined
      ? []
      : [
          {
            code: "question-open",
            path: [],
            cell: cellAt(row.place, "restored"),
            question: question.replace(/\.$/, ""),
          },
        ];
  });

/** Of an empty cell about which there is a question, that is told; of an answer beside it, where the answer stands. */
export const withQuestions =
  (
    { fault, about: remember }: Pick<Ledger, "fault" | "about">,
    rows: PlacedRows,
    written: PlacedRows,
  ): PlanReading["fault"] =>
  (found, row, key) => {
    remember(row);
    const about = questionsIn(rows).find((one) => one.field === key && lineOf(one.row, "row") === row.id);
    const cell = written.contents.find(({ id }) => id === row.id);
    if (about !== undefined && about.answer !== "" && cell !== undefined && isEmpty(cell, key))
      // An answer that could not be read was told already.
      return isEmpty(row, key) ? undefined : fault(found, about.row, "restored");
    const [question] = Object.values((about && wordsIn(about.row, "reason")) ?? {});
    const isAsked = found.code === "missing" && question !== undefined;
    fault(isAsked ? { code: "unanswered", question: question.replace(/\.$/, "") } : found, row, key);
  };
