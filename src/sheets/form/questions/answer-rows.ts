import { contentId } from "../../../model/values/content-id.js";
import type { Warning } from "../../../model/issue/issue.js";
import { isFact, type FactRecord, type RegisterRecord } from "../../../model/register/record.js";
import type { RecordChange } from "../../../rules/questions/simulate/hypothesis.js";
import type { Additions } from "../../../rules/questions/simulate/on-file.js";
import type { EntryForm } from "../../../locale/words/entry-form.js";
import { isFields, type Fields } from "../../../model/values/fields.js";
import type { DraftRow } from "../../read/draft.js";
import type { AnswerRead, ExplanationRead } from "./answer-in.js";
import type { ToldIn } from "./answer-meaning.js";
import { toldBeside, type OwnWord } from "./own-word.js";

/** What an answer puts on file, and what it cannot. */
interface RowsTold {
  readonly rows: readonly DraftRow[];
  readonly warnings: readonly Warning[];
}

interface SaidBy {
  readonly given: ToldIn;
  readonly own: OwnWord;
  readonly says?: RecordChange | undefined;
}

/** Entries as rows of the sheet of questions; what would take back the word of another unit is said instead. */
export function entriesOf(entered: Additions, answer: AnswerRead, { given, own, says }: SaidBy): RowsTold {
  const listed = (form: EntryForm, entries: Readonly<Record<string, object>>) =>
    Object.entries(entries).map(([id, entry]) => rowWith(form, { ...entry, id }, answer, given));
  const papers = Object.keys(entered.documents);
  const isOthers = ({ corrects = "" }: RegisterRecord) => own.othersWord(corrects) !== undefined;
  const rows = [
    ...listed("units", entered.units),
    ...listed("subjects", entered.subjects),
    ...listed("documents", entered.documents),
    ...entered.statements.map((entry) => rowWith("statements", { ...entry }, answer, given)),
    ...entered.decisions.map((entry) => rowWith("decisions", { ...entry }, answer, given)),
    ...entered.records.flatMap((record) => {
      if (!isOthers(record))
        return [{ ...recordRow(record, answer, { given, papers }), ...(says && { says }) }];
      return isFact(record) ? besideRows(record, answer, given) : [];
    }),
  ];
  const others = new Set(
    entered.records.flatMap((record) => (isFact(record) ? [] : (own.othersWord(record.corrects) ?? []))),
  );
  const warnings = [...others].map((unit): Warning => ({
    code: "others-word",
    path: [],
    cell: answer.at("answer"),
    unit: given.unitName(unit),
  }));
  return { rows, warnings };
}

/** A telling against the record with which the question was sent out. */
function recordRow(
  record: RegisterRecord,
  answer: AnswerRead,
  { given, papers }: { readonly given: ToldIn; readonly papers: readonly string[] },
): DraftRow {
  const { id: _id, corrects, ...said } = record;
  const row = {
    issue: given.issue,
    id: answer.question.id,
    ...(corrects !== undefined && { sent: { entry: corrects, values: {} } }),
  };
  const { unit } = given.returned;
  const by = unit === undefined ? {} : { by: unit };
  // What only withdraws must name what it withdraws.
  const taking = { corrects, ...(papers.length > 0 && { evidence: papers }) };
  const told = { ...said, ...by, row, ...(!isFact(record) && taking) };
  const id = contentId(isFact(record) ? "act" : "withdrawal", told);
  return rowWith("records", { ...told, cell: cellOf(answer, given), id }, answer, given);
}

/** A telling beside the word of another unit, which stands. */
function besideRows(record: FactRecord, answer: AnswerRead, given: ToldIn): readonly DraftRow[] {
  const { said, sameAs } = toldBeside(record, answer.question.id, given);
  const id = contentId("act", said);
  return [
    rowWith("records", { ...said, cell: cellOf(answer, given), id }, answer, given),
    ...sameAs(id).map((decision) => rowWith("decisions", { ...decision }, answer, given)),
  ];
}

const rowWith = (
  form: EntryForm,
  fields: Fields,
  { row, at }: Pick<AnswerRead, "row" | "at">,
  { file }: ToldIn,
): DraftRow => {
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
export function noteOf(answer: ExplanationRead, given: ToldIn): readonly DraftRow[] {
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
