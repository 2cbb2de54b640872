import type { Issue, Warning } from "../../../model/issue/issue.js";
import type { NotUsed } from "../../../model/issue/sheet-issue.js";
import { type Cell, cellName, isBlank, type Sheet } from "../../book/sheet.js";
import type { CellVocabulary } from "../../book/vocabulary.js";
import { cleanLine } from "../../cells/clean-text.js";
import { text } from "../../cells/fields.js";
import { shownCell } from "../../cells/shown-cell.js";
import type { AskedSheetWords } from "../../../locale/words/asked-sheet-words.js";
import { withDitto } from "../read/ditto.js";
import { answerIn, type AnswerRead, type ExplanationRead, type AskedHead, type ReadIn } from "./answer-in.js";
import { questionOf, typedOver } from "./question-in-row.js";

export interface AnswersRead {
  readonly answers: readonly AnswerRead[];
  /** Explanations beside questions that are answered elsewhere. */
  readonly explained: readonly ExplanationRead[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

/** Where the heads of the sheet of questions stand, wherever columns were moved to. */
interface Found {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: ReadonlyMap<AskedHead | "id", number>;
}

/** The sheet of questions in a returned workbook, under whatever name. */
export function isQuestionSheet(sheet: Sheet, { form }: CellVocabulary["words"]): boolean {
  return found(sheet, form.questions) !== undefined;
}

function found(sheet: Sheet, { heads }: AskedSheetWords): Found | undefined {
  const wanted: readonly (readonly [AskedHead | "id", string])[] = [...entriesOf(heads), ["id", "id"]];
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
    explained: read.flatMap(({ explained }) => explained),
    issues: read.flatMap(({ issues }) => issues),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

const ANSWERED = ["answer", "on", "kind", "number", "date", "note"] as const;

function sheetAnswers(place: Found, given: ReadIn): AnswersRead {
  const read: AnswersRead[] = [];
  const { sheet } = place;
  let above: readonly Cell[] = [];
  for (let row = place.row + 1; row < sheet.rows.length; row++) {
    const told: Passed = {
      at: (column) => `${given.book.file}!${sheet.name}!${cellName(row, column)}`,
      warnings: [],
    };
    const whole = resolvedRow(place, { row, above, told }, given);
    above = whole;
    read.push(rowAnswers(place, { row, cells: standing(place, { row, whole, told }), told }, given));
  }
  return {
    answers: read.flatMap(({ answers }) => answers),
    explained: read.flatMap(({ explained }) => explained),
    issues: read.flatMap(({ issues }) => issues),
    warnings: read.flatMap(({ warnings }) => warnings),
  };
}

/** What is told of the cells of one row that are not used, or not as they stand. */
interface Passed {
  readonly at: (column: number) => string;
  readonly warnings: Warning[];
}

const pass = ({ at, warnings }: Passed, column: number, why: NotUsed, cell: Cell | undefined): void => {
  warnings.push({ code: "not-used", path: [], cell: at(column), why, found: shownCell(cell ?? null) });
};

const readIn = ({ columns }: Found) => new Set(ANSWERED.flatMap((one) => columns.get(one) ?? []));

/** The row with *nt* read as the cell above. */
function resolvedRow(
  place: Found,
  { row, above, told }: { readonly row: number; readonly above: readonly Cell[]; readonly told: Passed },
  { terms }: ReadIn,
): readonly Cell[] {
  const written = place.sheet.rows[row] ?? [];
  const { cells, dittos } = withDitto(written, above, { read: readIn(place), terms });
  for (const { column, meant } of dittos) {
    const found = shownCell(written[column] ?? null);
    told.warnings.push({
      code: "read-as",
      path: [],
      cell: told.at(column),
      found,
      meant: shownCell(meant),
    });
  }
  return cells;
}

/** The cells that stand: not those struck through, nor those under no head. */
function standing(
  place: Found,
  { row, whole, told }: { readonly row: number; readonly whole: readonly Cell[]; readonly told: Passed },
): readonly Cell[] {
  const read = readIn(place);
  const known = new Set(place.columns.values());
  return whole.map((cell, column) => {
    if (isBlank(cell)) return cell;
    const isStruck = read.has(column) && place.sheet.struck?.has(`${row},${column}`) === true;
    if (isStruck) pass(told, column, "struck", cell);
    else if (!known.has(column)) pass(told, column, "no-head", cell);
    return isStruck || !known.has(column) ? null : cell;
  });
}

interface Standing {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly told: Passed;
}

/** One row: an answer, an explanation, or why it is neither. */
function rowAnswers({ columns }: Found, { row, cells, told }: Standing, given: ReadIn): AnswersRead {
  const { kept } = given;
  const nothing = { answers: [], explained: [], issues: [], warnings: told.warnings };
  const indexOf = (one: AskedHead | "id") => columns.get(one) ?? -1;
  const cellOf = (one: AskedHead | "id") => cells[indexOf(one)] ?? null;
  const at = (one: AskedHead) => told.at(Math.max(0, indexOf(one)));
  const passed = (one: AskedHead, why: NotUsed) => pass(told, indexOf(one), why, cellOf(one));
  const filled = ANSWERED.filter((one) => !isBlank(cellOf(one)));
  const named = { id: cellOf("id"), asked: cellOf("asked") };
  const question = questionOf(named, kept?.questions);
  const elsewhere = questionOf(named, kept?.elsewhere);
  for (const one of typedOver(question ?? elsewhere, cellOf)) passed(one, "printed");
  const [first] = filled;
  if (first === undefined) {
    // A row of ours has its id, or its question; what else stands there was added.
    const stray = cells.findIndex((cell) => !isBlank(cell));
    if (stray >= 0 && isBlank(named.id) && question === undefined && elsewhere === undefined)
      pass(told, stray, "no-question", cells[stray]);
    return nothing;
  }
  if (question !== undefined) {
    const use = { question, cellOf, row, at, pass: (one: AskedHead) => passed(one, "no-use") };
    const { answer, issues } = answerIn(use, given);
    return { ...nothing, issues, answers: answer === undefined ? [] : [answer] };
  }
  if (kept === undefined)
    return { ...nothing, issues: [{ code: "answers-lost", path: [], cell: at(first) }] };
  const note = elsewhere === undefined ? "" : cleanLine(text(cellOf("note")));
  for (const one of filled)
    if (elsewhere === undefined || one !== "note")
      passed(one, elsewhere === undefined ? "no-question" : "answered-elsewhere");
  return {
    ...nothing,
    explained: elsewhere === undefined || note === "" ? [] : [{ question: elsewhere, note, row, at }],
  };
}
