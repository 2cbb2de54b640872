/** What is wrong with a returned workbook so that it cannot be used. */
export type SheetIssue =
  /** A formula that failed; `found` is what it shows: `#REF!`. */
  | { readonly code: "cell-error"; readonly found: string }
  /** Text in an encoding of before Unicode; `meant` is how it would read. */
  | {
      readonly code: "legacy-text";
      /** The encoding. */
      readonly encoding: "TCVN3" | "VNI-Windows";
      /** The text as it stands. */
      readonly found: string;
      /** The text as it would read in Unicode. */
      readonly meant: string;
    }
  /** A day or number, `found`, that can be read in two ways, the `candidates`. */
  | { readonly code: "ambiguous"; readonly found: string; readonly candidates: readonly string[] }
  /** The number `found` and so many names `listed` beside it: *03 hộ:* and then two. */
  | { readonly code: "count-mismatch"; readonly found: number; readonly listed: number }
  /** One amount beside so many `names`. */
  | { readonly code: "shared-amount"; readonly names: number }
  /** No row of heads is there; `expected` is the key of one of them. */
  | { readonly code: "head-missing"; readonly expected: string }
  /** A `question` of a plan workbook, in words, that nobody has answered yet. */
  | { readonly code: "unanswered"; readonly question: string }
  /** An answer, `found`, that cannot be read, and the `question` in words. */
  | { readonly code: "answer-unclear"; readonly found: string; readonly question: string }
  /** A column, by its head `found`, that has no use for what its row is. */
  | { readonly code: "not-for-row"; readonly found: string }
  /** A level for each year, of what is not promised each year. */
  | { readonly code: "yearly-level" }
  /** More decimals than the figure has; `other` is the cell that sets how many. */
  | {
      readonly code: "decimals-set";
      /** The figure as it is written. */
      readonly found: string;
      /** How many decimals it may have. */
      readonly decimals: number;
      readonly other: string;
    }
  /** A file in which no table has the heads of an annex. */
  | { readonly code: "no-annex" }
  /** A plan workbook without the row `found`, which every plan has: its title, its days. */
  | { readonly code: "row-missing"; readonly found: string }
  /** Two rows of an annex have the number `found`. */
  | { readonly code: "same-number"; readonly found: string }
  /** Two parts of a plan have one name behind the sheets; `other` is the cell of the other. */
  | { readonly code: "same-name-twice"; readonly other: string }
  /** `what` a row needs beside what was written: a name, the stage reached, or the answer and its paper. */
  | { readonly code: "missing-beside"; readonly what: "name" | "stage" | "answer" | "paper" }
  /** An answer, and the row of the record that it is about, say different things; `other` is the cell of the row. */
  | { readonly code: "answer-differs"; readonly other: string }
  /** A row changes what is on file, and the register with that is not among the sources. */
  | { readonly code: "register-missing" }
  /** Two answers to one question, or about one thing, that say different things; `other` is the cell of the first. */
  | { readonly code: "answered-twice"; readonly other: string }
  /** The hidden sheet with the questions is gone, so nobody can tell what was answered. */
  | { readonly code: "answers-lost" }
  /** A unit of measure, `found`, that is not known, or another than `wanted`, which the figures of the column have. */
  | { readonly code: "unit-unknown"; readonly found: string; readonly wanted?: string }
  /** A formula that no program has calculated yet. */
  | { readonly code: "not-calculated" }
  /** The workbook does not say on which day it was returned, and rows of it rely on that. */
  | { readonly code: "undated-return" }
  /** The guide names the unit `found`, and the workbook was `made` for another. */
  | { readonly code: "unit-differs"; readonly found: string; readonly made: string }
  /** The workbook is of layout `found`, newer than the newest that is `known`. */
  | { readonly code: "newer-template"; readonly found: number; readonly known: number }
  /** The `file` cannot be read as a workbook; `kind` is what it is instead. */
  | { readonly code: "not-a-workbook"; readonly file: string; readonly kind: WrongFileKind }
  /** A quote at the beginning of a cell of a .csv `file`, on this `line`, is not closed at its end. */
  | { readonly code: "quote-open"; readonly file: string; readonly line: number }
  /** Parts of a register in .csv files were not written together; the `part` in this `file` is of another set. */
  | { readonly code: "mixed-set"; readonly file: string; readonly part: string }
  /** The `file` holds too much: `found` of `what`, over the `limit`. */
  | {
      readonly code: "too-much";
      readonly file: string;
      readonly what: Much;
      readonly found: number;
      readonly limit: number;
    };

/** What a file turned out to be instead of a workbook that can be read. */
export type WrongFileKind =
  | "xls"
  | "ods"
  | "password"
  | "truncated"
  | "empty"
  | "broken"
  | "macros"
  | "foreign"
  | "other";

/** What a file has too much of. */
export type Much =
  | "bytes"
  | "unpacked"
  | "entries"
  | "ratio"
  | "rows"
  | "columns"
  | "cells"
  | "letters"
  | "sheets"
  | "values"
  | "elements";

/** Why something that was read is not used. */
export type NotUsed =
  | "struck"
  | "total"
  | "below"
  | "heading"
  | "no-head"
  | "hidden"
  | "no-table"
  | "not-done"
  | "answered-elsewhere"
  | "no-question"
  | "no-use"
  | "printed"
  | "nothing-to-take-back"
  | "no-number";

/** What is odd in a returned workbook, or does not agree with another one. */
export type SheetWarning =
  /** A `question` of a plan workbook, in words, that is not answered, though the plan can do without. */
  | { readonly code: "question-open"; readonly question: string }
  /** `what`, a part of a plan, its workbook has no cells for. */
  | { readonly code: "cannot-hold"; readonly what: string }
  /** Two tell of one act, or of one thing, and differ. `other` is the other's cell, or its id and file. */
  | {
      readonly code: "contradicts";
      /** Name of the field in which they differ. */
      readonly field: string;
      /** What this one says, in words. */
      readonly found: string;
      /** What the other says, in words. */
      readonly stands: string;
      readonly other: string;
      /** Of an entry that came from no workbook. */
      readonly file?: string;
      /** Both acts stay; of a thing that is one, what was told first. */
      readonly kept: "both" | "first";
    }
  /** Two acts of one subject at a stage that repeats, on one day, of one `amount`, that share no paper; `other` is the other's cell. */
  | { readonly code: "perhaps-twice"; readonly amount: string; readonly other: string }
  /** The name `found` is spelt much like the `nearest` on file. */
  | { readonly code: "similar-name"; readonly found: string; readonly nearest: readonly string[] }
  /** A body, `found`, that is no unit of plan or register, or several, the `nearest`. The act counts as possible until somebody says which. */
  | { readonly code: "body-unknown"; readonly found: string; readonly nearest: readonly string[] }
  /** The amount `found` is far from the `usual` one of its column, as if of another unit of measure. */
  | { readonly code: "far-off"; readonly found: number; readonly usual: number }
  /** A figure, `found`, below one in a column of percentages: *0,88* for *88*? */
  | { readonly code: "perhaps-share"; readonly found: number }
  /** A new row has a name, and neither day nor paper: it is not used. */
  | { readonly code: "row-unfinished" }
  /** An answer would take back what another `unit` told, by name. That stands, and is for that unit to take back. */
  | { readonly code: "others-word"; readonly unit: string }
  /** What was `found` is not used; `why` is the reason. */
  | { readonly code: "not-used"; readonly why: NotUsed; readonly found: string }
  /** *nt*, `found`, is read as the cell above, which is `meant`. */
  | { readonly code: "read-as"; readonly found: string; readonly meant: string }
  /** Day and month of the day `found` may have changed places; `meant` is the day the other way round. */
  | { readonly code: "perhaps-swapped"; readonly found: string; readonly meant: string }
  /** The form has a column `found` that the workbook has not. */
  | { readonly code: "column-missing"; readonly found: string }
  /** Facts without a place in the plan: asked about, possible wherever they might count. */
  | { readonly code: "place-missing" }
  /** A row that is on file names the place `found`, and before named `stands`. Both are kept, for others may have told of the first. */
  | { readonly code: "place-stays"; readonly found: string; readonly stands: string }
  /** The day `found` is far from the days of the plan, `from` – `to`. */
  | { readonly code: "far-day"; readonly found: string; readonly from: string; readonly to: string }
  /** A paper of the kind `found` does not prove the stage; kinds that do are `accepted`. */
  | { readonly code: "cannot-prove"; readonly found: string; readonly accepted: readonly string[] }
  /** The head `found` is not that of the form, and is read as that of the `column`. */
  | { readonly code: "head-guessed"; readonly found: string; readonly column: string }
  /** The form has no column with the head `found`. */
  | { readonly code: "column-not-read"; readonly found: string }
  /** The form has no sheet of the name `found`. */
  | { readonly code: "sheet-not-read"; readonly found: string }
  /** The `file` is of the first layout: read once more, and said so. */
  | { readonly code: "first-layout"; readonly file: string }
  /** The form was made from the plan of version `found`, and now it is of version `current`. */
  | { readonly code: "other-plan-version"; readonly found: string; readonly current: string }
  /** What is declared complete has no paper: the letter with which the workbook came is not named. */
  | { readonly code: "letter-missing" };
