/** What is wrong with a returned workbook so that it cannot be used. */
export type SheetIssue =
  /** A formula that failed: `#REF!`. */
  | { readonly code: "cell-error"; readonly found: string }
  /** Text in an encoding of before Unicode; `meant` is how it would read. */
  | {
      readonly code: "legacy-text";
      readonly encoding: "TCVN3" | "VNI-Windows";
      readonly found: string;
      readonly meant: string;
    }
  /** A day or number that can be read in two ways. */
  | { readonly code: "ambiguous"; readonly found: string; readonly candidates: readonly string[] }
  /** *03 hộ:* and then two names. */
  | { readonly code: "count-mismatch"; readonly found: number; readonly listed: number }
  /** One amount beside several names. */
  | { readonly code: "shared-amount"; readonly names: number }
  | { readonly code: "head-missing"; readonly expected: string }
  /** A question of a plan workbook that nobody has answered yet. */
  | { readonly code: "unanswered"; readonly question: string }
  /** An answer that cannot be read, with what is asked again. */
  | { readonly code: "answer-unclear"; readonly found: string; readonly question: string }
  /** A column that has no use for what its row is. */
  | { readonly code: "not-for-row"; readonly found: string }
  /** A level for each year, of what is not promised each year. */
  | { readonly code: "yearly-level" }
  /** More decimals than the figure has; `other` is the cell that sets how many. */
  | {
      readonly code: "decimals-set";
      readonly found: string;
      readonly decimals: number;
      readonly other: string;
    }
  /** A file in which no table has the heads of an annex. */
  | { readonly code: "no-annex" }
  /** A plan workbook without a row that every plan has: its title, its days. */
  | { readonly code: "row-missing"; readonly found: string }
  /** Two rows of an annex with one number; two parts of a plan with one name behind the sheets. */
  | { readonly code: "same-number"; readonly found: string }
  | { readonly code: "same-name-twice"; readonly other: string }
  /** What a row needs beside what was written: a name, the stage reached; of a question the answer, or its paper. */
  | { readonly code: "missing-beside"; readonly what: "name" | "stage" | "answer" | "paper" }
  /** An answer, and the row of the record that it is about, say different things; `other` is the cell of the row. */
  | { readonly code: "answer-differs"; readonly other: string }
  /** A row changes what is on file, and the register with that is not among the sources. */
  | { readonly code: "register-missing" }
  /** Two answers to one question, or about one thing, that say different things; `other` is the cell of the first. */
  | { readonly code: "answered-twice"; readonly other: string }
  /** The hidden sheet with the questions is gone, so nobody can tell what was answered. */
  | { readonly code: "answers-lost" }
  /** A unit of money that is not known, or two that differ; or another unit than `wanted`, which the figures of the column have. */
  | { readonly code: "unit-unknown"; readonly found: string; readonly wanted?: string }
  /** A formula that no program has calculated yet. */
  | { readonly code: "not-calculated" }
  /** The workbook does not say on which day it was returned, and rows of it rely on that. */
  | { readonly code: "undated-return" }
  /** The guide names another unit than the workbook was made for. */
  | { readonly code: "unit-differs"; readonly found: string; readonly made: string }
  | { readonly code: "newer-template"; readonly found: number; readonly known: number }
  | { readonly code: "not-a-workbook"; readonly file: string; readonly kind: WrongFileKind }
  /** A quote at the beginning of a cell of a .csv file that is not closed at its end. */
  | { readonly code: "quote-open"; readonly file: string; readonly line: number }
  /** Parts of a register in .csv files that were not written together. */
  | { readonly code: "mixed-set"; readonly file: string; readonly part: string }
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
  /** A question of a plan workbook that is not answered, though the plan can do without. */
  | { readonly code: "question-open"; readonly question: string }
  /** A part of a plan that its workbook has no cells for. */
  | { readonly code: "cannot-hold"; readonly what: string }
  /** Two tell of one act, or of one thing, and differ. `other` is the other's cell, or its id and file. */
  | {
      readonly code: "contradicts";
      readonly field: string;
      readonly found: string;
      readonly stands: string;
      readonly other: string;
      /** Of an entry that came from no workbook. */
      readonly file?: string;
      /** Both acts stay; of a thing that is one, what was told first. */
      readonly kept: "both" | "first";
    }
  /** Two acts of one subject at a stage that repeats, on one day and with one figure, that share no paper. */
  | { readonly code: "perhaps-twice"; readonly amount: string; readonly other: string }
  | { readonly code: "similar-name"; readonly found: string; readonly nearest: readonly string[] }
  /** A body that is no unit of plan or register, or may be several; the act counts as possible until somebody says which. */
  | { readonly code: "body-unknown"; readonly found: string; readonly nearest: readonly string[] }
  | { readonly code: "far-off"; readonly found: number; readonly usual: number }
  /** A figure below one in a column of percentages: *0,88* for *88*? */
  | { readonly code: "perhaps-share"; readonly found: number }
  | { readonly code: "row-unfinished" }
  /** An answer would take back what another unit told: that stands, and is for that unit to take back. */
  | { readonly code: "others-word"; readonly unit: string }
  /** What was read and is not used, with the reason. */
  | { readonly code: "not-used"; readonly why: NotUsed; readonly found: string }
  /** *nt*: read as the cell above. */
  | { readonly code: "read-as"; readonly found: string; readonly meant: string }
  /** A day of which day and month may have changed places. */
  | { readonly code: "perhaps-swapped"; readonly found: string; readonly meant: string }
  | { readonly code: "column-missing"; readonly found: string }
  /** Facts without a place in the plan: asked about, possible wherever they might count. */
  | { readonly code: "place-missing" }
  /** A row that is on file names another place of the plan: both are kept, for others may have told of the first. */
  | { readonly code: "place-stays"; readonly found: string; readonly stands: string }
  | { readonly code: "far-day"; readonly found: string; readonly from: string; readonly to: string }
  | { readonly code: "cannot-prove"; readonly found: string; readonly accepted: readonly string[] }
  | { readonly code: "head-guessed"; readonly found: string; readonly column: string }
  | { readonly code: "column-not-read"; readonly found: string }
  | { readonly code: "sheet-not-read"; readonly found: string }
  /** A workbook of the first layout: read once more, and said so. */
  | { readonly code: "first-layout"; readonly file: string }
  | { readonly code: "other-plan-version"; readonly found: string; readonly current: string }
  | { readonly code: "letter-missing" };
