import type { Issue } from "../../../model/issue/issue.js";
import { contentId } from "../../../model/values/content-id.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Book } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { isFields, type Fields } from "../../../model/values/fields.js";
import { isSame, text } from "../../cells/fields.js";
import { cellAt, type DraftRow, type Return } from "../../read/draft.js";
import { answersTold, type AnswersTold } from "./answers-told.js";
import { keptQuestions } from "./kept-questions.js";
import { readAnswers } from "./read-answers.js";

/** The answers on the sheet of questions, as entries; nothing where the workbook has no such sheet. */
export function readQuestions(
  book: Book,
  given: {
    readonly plan: Plan;
    readonly terms: CellVocabulary;
    readonly issue: string;
    readonly returned: Return;
  },
): AnswersTold {
  const { plan, terms } = given;
  const kept = keptQuestions(book, plan);
  const { answers, explained, issues, warnings } = readAnswers({ book, plan, terms, kept });
  if (kept === undefined || answers.length + explained.length === 0) return { rows: [], issues, warnings };
  const unitName = (unit: string) => terms.units.labelOf(unit);
  const told = answersTold(answers, explained, { ...given, kept, file: book.file, unitName });
  return {
    rows: told.rows,
    issues: [...issues, ...told.issues],
    warnings: [...warnings, ...told.warnings],
  };
}

/**
 * The tellings of a workbook with those of its answers. A row that was sent out with a record, and an answer about that
 * record, make one telling; where they say different things of it, that is asked.
 */
export function withAnswers(
  records: readonly DraftRow[],
  { rows }: Pick<AnswersTold, "rows">,
  issues: Issue[],
): readonly DraftRow[] {
  const answers = rows.filter(({ form }) => form === "records");
  const byEntry = new Map(answers.flatMap((row) => (sentEntry(row) === "" ? [] : [[sentEntry(row), row]])));
  const joined = new Set<DraftRow>();
  const told = records.map((row) => {
    const answer = byEntry.get(sentEntry(row));
    if (answer === undefined) return row;
    joined.add(answer);
    return together(row, answer, issues);
  });
  return [...told, ...answers.filter((row) => !joined.has(row))];
}

const sentEntry = ({ fields: { row } }: DraftRow): string => {
  const sent = isFields(row) ? row["sent"] : undefined;
  return isFields(sent) ? text(sent["entry"]) : "";
};

/** What row and answer say otherwise than it was sent out; a withdrawal on either side is the whole word. */
function together(row: DraftRow, answer: DraftRow, issues: Issue[]): DraftRow {
  if (row.fields["stage"] === undefined || answer.fields["stage"] === undefined) {
    if (row.fields["stage"] !== answer.fields["stage"]) issues.push(differing(row, answer));
    return row;
  }
  const { attributes: told, evidence, on: day, id: _id, cell, ...own } = row.fields;
  const { on, attributes: said = {}, evidence: papers } = answer.says ?? {};
  const before = sentValues(row);
  const mine = isFields(told) ? told : {};
  const attributes = Object.fromEntries(
    Object.keys({ ...mine, ...said }).map((name) => [
      name,
      either(mine[name], said[name], before(`attributes.${name}`)),
    ]),
  );
  const when = either(day, on, before("on"));
  if ([when, ...Object.values(attributes)].includes(CONTRADICTS)) {
    issues.push(differing(row, answer));
    return row;
  }
  const all = [...list(evidence), ...list(papers)];
  const fields: Fields = {
    ...own,
    ...(when !== undefined && { on: when }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(all.length > 0 && { evidence: [...new Set(all)] }),
  };
  return { ...row, fields: { ...fields, cell, id: contentId("act", fields) } };
}

const CONTRADICTS = Symbol("two words");

/** What one of the two says, where the other leaves it as it was; a mark where both say something else. */
function either(row: unknown, answer: unknown, before: unknown): unknown {
  if (answer === undefined || isSame(row, answer)) return row;
  return row === undefined || isSame(row, before) ? answer : CONTRADICTS;
}

/** What a row was sent out with: `on`, or `attributes.…`. */
function sentValues({ fields: { row } }: DraftRow): (key: string) => unknown {
  const sent = isFields(row) && isFields(row["sent"]) ? row["sent"]["values"] : {};
  const values = isFields(sent) ? Object.entries(sent) : [];
  return (key) => values.find(([name]) => name.slice(name.indexOf(".") + 1) === key)?.[1];
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const differing = (row: DraftRow, answer: DraftRow): Issue => ({
  code: "answer-differs",
  path: [],
  cell: cellAt(answer.place),
  other: cellAt(row.place),
});
