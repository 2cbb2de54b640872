import { fieldOf, setField } from "../../sheets/cells/fields.js";
import { lineOf, linesOf, namedAll, sourceOf, wordsIn } from "./fields.js";
import type { PlacedRow, PlacedRows, Reading } from "./reading.js";

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

/** Columns of *Nội dung* of which a cell is a list. */
const LISTS = ["level", "leads", "partners", "receivers", "where", "for"];

/** The same rows, with each empty cell filled in by the answer that stands beside the question about it. */
export function answered(rows: PlacedRows): PlacedRows {
  const questions = questionsIn(rows).filter(({ answer }) => answer !== "");
  const contents = rows.contents.map((row): PlacedRow => {
    const own = questions.filter((one) => lineOf(one.row, "row") === row.id && isEmpty(row, one.field));
    if (own.length === 0) return row;
    const fields: Record<string, unknown> = { ...row.fields };
    for (const { field, answer } of own) setField(fields, field, LISTS.includes(field) ? [answer] : answer);
    return { ...row, fields };
  });
  return { ...rows, contents };
}

const isEmpty = ({ fields }: PlacedRow, key: string) => {
  const value = fieldOf(fields, key);
  return value === undefined || value === "";
};

/** What was doubted, with the answer; a question that was answered in its cell is answered. */
export const readDoubts = (reading: Reading) =>
  reading.rows.doubts.map((row, index) => {
    reading.from(["emendations", index], row, "reason");
    const site = { kind: "part", labels: reading.names.parts, row, key: "concerns", reading } as const;
    const concerns = namedAll(linesOf(row, "concerns"), site);
    const restored = lineOf(row, "restored") || answerInCell(row, reading);
    const reason = wordsIn(row, "reason");
    return {
      id: row.id,
      source: sourceOf(row, reading, Object.values(reason ?? {})[0] ?? ""),
      restored: restored === "" ? null : restored,
      confidence: confidenceOf(row, restored),
      reason,
      ...(concerns.length > 0 && { concerns }),
    };
  });

function answerInCell(row: PlacedRow, { rows, words }: Reading): string {
  const about = rows.contents.find(({ id }) => id === lineOf(row, "row"));
  const key = lineOf(row, "field");
  const value = about === undefined || key === "" ? undefined : fieldOf(about.fields, key);
  if (Array.isArray(value)) return value.join("; ");
  return typeof value === "string" ? (words.choices.measure[value] ?? value) : "";
}

/** As it was written; else sure where somebody has answered, and a guess where nobody has. */
function confidenceOf(row: PlacedRow, restored: string): number {
  const written = fieldOf(row.fields, "confidence");
  if (typeof written === "number") return Number((written / 100).toPrecision(12));
  return restored === "" ? 0 : 1;
}

/** Of an empty cell about which there is a question, that is told. */
export const withQuestions =
  (fault: Reading["fault"], rows: PlacedRows): Reading["fault"] =>
  (found, row, key) => {
    const about = questionsIn(rows).find((one) => one.field === key && lineOf(one.row, "row") === row.id);
    const [question] = Object.values((about && wordsIn(about.row, "reason")) ?? {});
    const isAsked = found.code === "missing" && question !== undefined;
    fault(isAsked ? { code: "unanswered", question: question.replace(/\.$/, "") } : found, row, key);
  };
