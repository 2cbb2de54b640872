import { contentId } from "../../../model/values/content-id.js";
import type { Issue } from "../../../model/issue/issue.js";
import { isFact } from "../../../model/register/record.js";
import { snapshotAt } from "../../../rules/evaluate.js";
import type { RecordChange } from "../../../rules/questions/simulate/hypothesis.js";
import { additionsOf, type Additions } from "../../../rules/questions/simulate/on-file.js";
import type { EntryForm } from "../../../locale/words/entry-form.js";
import { isFields, type Fields } from "../../../model/values/fields.js";
import type { DraftRow } from "../../read/draft.js";
import { meaningIn, type ToldIn } from "./answer-meaning.js";
import type { AnswerRead } from "./read-answers.js";

/** Answers as entries of a register, each with the cell in which it stands. */
export interface AnswersTold {
  readonly rows: readonly DraftRow[];
  readonly issues: readonly Issue[];
}

/**
 * What answers come to (nội dung trả lời): statements, decisions, papers, and tellings against the records that were sent out
 * with the questions. They follow from the workbook alone, so the order of merging does not show.
 */
export function answersTold(answers: readonly AnswerRead[], given: ToldIn): AnswersTold {
  const { recorded } = given.returned;
  const replied = answers.filter(({ reply }) => reply !== null);
  const notes = answers.flatMap((one) => noteOf(one, given));
  const [first] = replied;
  if (recorded === undefined)
    return first === undefined
      ? { rows: notes, issues: [] }
      : { rows: [], issues: [{ code: "missing", path: [], cell: given.returned.cells.recorded }] };
  const scene = {
    snapshot: snapshotAt(given.plan, given.kept.register, { asOf: given.kept.asOf }),
    today: recorded,
  };
  const entered = additionsOf(scene);
  const issues: Issue[] = [];
  const changes = new Map<string, { readonly answer: AnswerRead; readonly made: RecordChange[] }>();
  const rows = replied.flatMap((answer): readonly DraftRow[] => {
    const meant = meaningIn(answer, scene, given);
    if (meant === null) {
      issues.push({ code: "missing-beside", path: [], cell: answer.at("number"), what: "paper" });
      return [];
    }
    for (const change of meant.changed ?? []) {
      const known = changes.get(change.record);
      if (known === undefined) changes.set(change.record, { answer, made: [change] });
      else known.made.push(change);
    }
    const { changed: _changed, ...others } = meant;
    return rowsOf(entered([others]), answer, given);
  });
  const corrections = [...changes.values()].flatMap(({ answer, made }) =>
    rowsOf(entered([{ changed: made }]), answer, given),
  );
  return { rows: [...rows, ...corrections, ...notes], issues };
}

/** Entries as rows of the sheet of questions. */
function rowsOf(entered: Additions, answer: AnswerRead, given: ToldIn): readonly DraftRow[] {
  const listed = (form: EntryForm, entries: Readonly<Record<string, object>>) =>
    Object.entries(entries).map(([id, entry]) => rowWith(form, { ...entry, id }, answer, given));
  return [
    ...listed("units", entered.units),
    ...listed("subjects", entered.subjects),
    ...listed("documents", entered.documents),
    ...entered.statements.map((entry) => rowWith("statements", { ...entry }, answer, given)),
    ...entered.decisions.map((entry) => rowWith("decisions", { ...entry }, answer, given)),
    ...entered.records.map((record) => {
      const { id: _id, corrects, ...said } = record;
      const row = {
        issue: given.issue,
        id: answer.question.id,
        ...(corrects !== undefined && { sent: { entry: corrects, values: {} } }),
      };
      const { unit } = given.returned;
      const by = unit === undefined ? {} : { by: unit };
      // What only withdraws must name what it withdraws.
      const told = { ...said, ...by, row, ...(!isFact(record) && { corrects }) };
      const id = contentId(isFact(record) ? "act" : "withdrawal", told);
      return rowWith("records", { ...told, cell: cellOf(answer, given), id }, answer, given);
    }),
  ];
}

const rowWith = (form: EntryForm, fields: Fields, { row, at }: AnswerRead, { file }: ToldIn): DraftRow => {
  const [sheet = ""] = at("answer")
    .slice(file.length + 1)
    .split("!");
  return {
    form,
    sheet: form,
    fields,
    place: { file, sheet, row, columns: new Map([["answer", columnIn(at("answer"))]]) },
  };
};

/** Where it stood: by unit and day of return, for a file may bear any name. */
const cellOf = ({ at }: AnswerRead, { returned: { unit, recorded }, file }: ToldIn): string =>
  `${[unit, recorded].filter((part) => part !== undefined).join(" ")}${at("answer").slice(file.length)}`;

/** `D7` stands in column 3. */
const columnIn = (cell: string): number =>
  Array.from(/([A-Z]+)\d+$/.exec(cell)?.[1] ?? "A").reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1;

/** What is said besides the answer goes into the report. */
function noteOf(answer: AnswerRead, given: ToldIn): readonly DraftRow[] {
  const { question, note } = answer;
  const { unit, recorded } = given.returned;
  if (note === "") return [];
  const fields = {
    kind: "progress",
    by: unit,
    ...(question.about !== undefined && { about: question.about }),
    text: note,
    recorded,
    row: { issue: given.issue, id: question.id },
  };
  return isFields(fields)
    ? [rowWith("notes", { ...fields, id: contentId("note", fields) }, answer, given)]
    : [];
}
