import type { Issue, Warning } from "../../../model/issue/issue.js";
import { snapshotAt } from "../../../rules/evaluate.js";
import { additionsOf } from "../../../rules/questions/simulate/on-file.js";
import type { DraftRow } from "../../read/draft.js";
import { shownDay } from "../../write/shown-day.js";
import { meaningIn, type ToldIn } from "./answer-meaning.js";
import { entriesOf, noteOf } from "./answer-rows.js";
import { asOne, eachOnce, eachRecordOnce } from "./each-once.js";
import { ownWord } from "./own-word.js";
import type { AnswerRead, ExplanationRead } from "./answer-in.js";

/** Answers as entries of a register, each with the cell in which it stands. */
export interface AnswersTold {
  readonly rows: readonly DraftRow[];
  readonly issues: readonly Issue[];
  readonly warnings: readonly Warning[];
}

const NOTHING: AnswersTold = { rows: [], issues: [], warnings: [] };

/**
 * What answers come to (nội dung trả lời): statements, decisions, papers, and tellings against the records that were sent out
 * with the questions. They follow from the workbook alone, so the order of merging does not show.
 */
export function answersTold(
  all: readonly AnswerRead[],
  explained: readonly ExplanationRead[],
  given: ToldIn,
): AnswersTold {
  const { recorded } = given.returned;
  const { answers, issues: twice } = eachOnce(all);
  const replied = answers.filter(({ reply }) => reply !== null);
  const notes = [...all, ...explained].flatMap((one) => noteOf(one, given));
  if (recorded === undefined)
    return replied.length === 0
      ? { ...NOTHING, rows: notes }
      : { ...NOTHING, issues: [{ code: "undated-return", path: [], cell: given.returned.cells.recorded }] };
  const scene = {
    snapshot: snapshotAt(given.plan, given.kept.register, { asOf: given.kept.asOf }),
    today: recorded,
  };
  const entered = additionsOf(scene);
  const own = ownWord(given);
  const said = replied.map((answer) => ({ answer, meant: meaningIn(answer, scene, given) }));
  const told = said.map(({ answer, meant }): AnswersTold => {
    if (meant === null) return { ...NOTHING, issues: [paperMissing(answer)] };
    const { changed: _changed, ...others } = meant;
    return { ...NOTHING, ...entriesOf(entered([others]), answer, { given, own }) };
  });
  const { changes, issues } = eachRecordOnce(
    said.map(({ answer, meant }) => ({ answer, changed: own.saidOnce(meant?.changed ?? []) })),
  );
  const corrections = changes.map(({ answer, changed }) => ({
    ...NOTHING,
    ...entriesOf(entered([{ changed }]), answer, { given, own, says: asOne(changed) }),
  }));
  const whole = together([
    ...told,
    ...corrections,
    { ...NOTHING, rows: notes, issues: [...twice, ...issues] },
  ]);
  return withoutUnused(whole, replied);
}

const paperMissing = ({ at }: AnswerRead): Issue => ({
  code: "missing-beside",
  path: [],
  cell: at("number"),
  what: "paper",
});

const together = (all: readonly AnswersTold[]): AnswersTold => ({
  rows: all.flatMap(({ rows }) => rows),
  issues: all.flatMap(({ issues }) => issues),
  warnings: all.flatMap(({ warnings }) => warnings),
});

/** A paper that proves nothing is not put on file, and that is told; one that names who follows a unit stays by itself. */
function withoutUnused(told: AnswersTold, answers: readonly AnswerRead[]): AnswersTold {
  const used = new Set(
    told.rows.flatMap(({ fields: { evidence } }) => (Array.isArray(evidence) ? evidence : [])),
  );
  const proving = answers.filter(({ question }) => question.asks.code !== "succeed");
  const isUnused = ({ form, fields: { id }, place }: DraftRow) =>
    form === "documents" && !used.has(id) && proving.some(({ row }) => row === place.row);
  const passed = proving.filter(({ row }) => told.rows.some((one) => one.place.row === row && isUnused(one)));
  const warnings = passed.flatMap(({ papers, at }) =>
    papers.map(({ number, date = "" }): Warning => ({
      code: "not-used",
      path: [],
      cell: at(number === undefined ? "date" : "number"),
      why: "no-use",
      found: number ?? shownDay(date),
    })),
  );
  return {
    ...told,
    rows: told.rows.filter((row) => !isUnused(row)),
    warnings: [...told.warnings, ...warnings],
  };
}
