import type { AttributeIssue } from "./attribute-issue.js";
import type { IdKind } from "./id-kind.js";
import type { PaperIssue } from "./paper-issue.js";
import type { RequirementIssue } from "../requirement/check/requirement-issue.js";
import type { SheetIssue, SheetWarning } from "./sheet-issue.js";
import type { UpgradeWarning } from "../upgrade/upgrade-warning.js";

/** Where in the input: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** What a piece of text should have been. */
export type TextForm =
  | "id"
  | "stage"
  | "day"
  | "partial-date"
  | "sha-256"
  | "language"
  | "currency"
  | "line"
  | "written-day"
  | "written-date"
  | "written-number"
  | "written-level"
  | "written-condition"
  | "other";

/** Where something was found. */
export interface At {
  /** Keys and indices from the top of the input; empty where the whole file is meant. */
  readonly path: Path;
  /** The workbook cell, where the input came from one: `file!sheet!cell`. */
  readonly cell?: string;
}

/** Something wrong with input data that keeps it from being used. Codes and values only; `describe` makes the sentence. */
export type Issue = At &
  (
    | SheetIssue
    | PaperIssue
    /** Something that has to be there is not. */
    | { readonly code: "missing" }
    /** It is of another type: `expected` and `found` name types as JSON has them. */
    | { readonly code: "wrong-type"; readonly expected: string; readonly found: string }
    /** Nothing is called `key` there; what is called is `accepted`, and `nearest` what is spelt much like it. */
    | {
        readonly code: "unknown-key";
        readonly key: string;
        readonly nearest: readonly string[];
        readonly accepted: readonly string[];
      }
    /** A `key` that no file may use, for it would change what objects are: `__proto__`. */
    | { readonly code: "forbidden-key"; readonly key: string }
    /** What was `found` is none of what is `accepted`. */
    | { readonly code: "not-accepted"; readonly found: string; readonly accepted: readonly string[] }
    /** The text `found` is not of the `form` that it should have. */
    | { readonly code: "malformed"; readonly found: string; readonly form: TextForm }
    /** What was `found` is written as a day and is none: 2023-02-30. */
    | { readonly code: "no-such-day"; readonly found: string }
    /** The number `found` is below the `minimum`, or, where `exclusive`, not above it. */
    | {
        readonly code: "too-small";
        readonly found: string;
        readonly minimum: number;
        readonly exclusive?: true;
      }
    /** The number `found` is above the `maximum`. */
    | { readonly code: "too-large"; readonly found: string; readonly maximum: number }
    /** The number `found` has decimals. */
    | { readonly code: "not-whole"; readonly found: string }
    /** It is there and holds nothing. */
    | { readonly code: "empty" }
    /** Values lie in one another deeper than the `limit`. */
    | { readonly code: "too-deep"; readonly limit: number }
    /** So many faults as the `limit` were found, and the rest was not looked at. */
    | { readonly code: "more-faults"; readonly limit: number }
    /** Nothing of that kind has this id. */
    | {
        readonly code: "unknown-id";
        /** What the id should name. */
        readonly kind: IdKind;
        /** The id as it is written. */
        readonly found: string;
        /** Ids that are spelt much like it, the nearest first; empty where none is. */
        readonly nearest: readonly string[];
        /** All that would be right, where they are few: the stages of the procedure. */
        readonly accepted?: readonly string[];
      }
    /** The id `found` is used already, at the path `first`. */
    | { readonly code: "duplicate-id"; readonly found: string; readonly first: Path }
    /** The register is of the plan `found`, an id, and not of the plan `expected`. */
    | { readonly code: "wrong-plan"; readonly found: string; readonly expected: string }
    /** The unit `found` has another `key` than the plan gives it. */
    | { readonly code: "differs-from-plan"; readonly found: string; readonly key: string }
    /** At least one of these `keys` has to be there. */
    | { readonly code: "missing-one-of"; readonly keys: readonly string[] }
    /** Entries, or units, that come after one another in a circle. */
    | {
        readonly code: "corrects-in-circle";
        /** How they follow one another: by correction, replacement or succession. */
        readonly relation: "corrects" | "replaces" | "succeeds";
        /** Their ids, along the circle. */
        readonly ids: readonly string[];
      }
    /** The last day `to` is before the first day `from`. */
    | { readonly code: "backward-period"; readonly from: string; readonly to: string }
    /** The day `found` lies outside the stretch `from` – `to`. */
    | { readonly code: "outside-period"; readonly found: string; readonly from: string; readonly to: string }
    | RequirementIssue
    | AttributeIssue
    /** A field, or a kind of requirement, that the format version of the file does not have. */
    | {
        readonly code: "field-of-version";
        /** What the version does not have. */
        readonly fields: readonly string[];
        /** The version that the file says it is of. */
        readonly version: number;
        /** The version that has it. */
        readonly other: number;
      }
    /** Two entries of the id `found` say different things. */
    | { readonly code: "differs-on-file"; readonly found: string }
    /** A byte that is no UTF-8, at `line` and `column`, from 1. */
    | { readonly code: "not-utf8"; readonly line: number; readonly column: number }
    /** The JSON breaks at `line` and `column`, from 1, where `found` stands; empty at the end of the file. */
    | { readonly code: "not-json"; readonly line: number; readonly column: number; readonly found: string }
    /** The `file` cannot be read, for the `reason` that the system gives. */
    | { readonly code: "unreadable"; readonly file: string; readonly reason: string }
  );

/** After so many faults nobody reads on, and a file full of garbage holds millions. */
export const MOST_FAULTS = 5_000;

/** Something odd that does not keep the input from being used. */
export type Warning = At &
  (
    | SheetWarning
    /** The act of this `record` took place `on` a day before the plan was `issued`. */
    | { readonly code: "before-plan"; readonly record: string; readonly on: string; readonly issued: string }
    /** Told before the plan was issued, or before the last day on which the register had been written. */
    | {
        readonly code: "told-early";
        /** Id of the record. */
        readonly record: string;
        /** The day on which it says it was told, written YYYY-MM-DD. */
        readonly recorded: string;
        /** Before what. */
        readonly than: "plan" | "register";
        /** The day of that, written YYYY-MM-DD. */
        readonly day: string;
      }
    /** The act of this `record` took place before that of the record `earlier`, an id, though its stage comes after. */
    | { readonly code: "out-of-order"; readonly record: string; readonly earlier: string }
    /** This `record` names no paper. */
    | { readonly code: "no-evidence"; readonly record: string }
    /** This `record` lies inside what a `statement` declared complete `upTo` a day, and was told later. */
    | {
        readonly code: "inside-complete";
        readonly record: string;
        readonly statement: string;
        readonly upTo: string;
      }
    /** This `record` was told on the day `recorded`, before the act took place `on` another. */
    | {
        readonly code: "recorded-before";
        readonly record: string;
        readonly on: string;
        readonly recorded: string;
      }
    /** The `statement` speaks of days up to `upTo`, later than the day on which it was `recorded`; those count for nothing. */
    | {
        readonly code: "states-future";
        readonly statement: string;
        readonly upTo: string;
        readonly recorded: string;
      }
    | UpgradeWarning
    /** This `subject` and the `other`, both ids, have one `name` and one place in the plan. */
    | { readonly code: "same-name"; readonly subject: string; readonly other: string; readonly name: string }
  );

/** What parsing gives: the value, or every issue in the order of the document. */
export type Parsed<T> =
  /** It can be used. */
  | {
      readonly ok: true;
      /** The value; what could be left out is filled in. */
      readonly value: T;
      /** What is odd and does not keep it from being used. */
      readonly warnings: readonly Warning[];
    }
  /** It cannot be used. */
  | {
      readonly ok: false;
      /** What is wrong, in the order of the document. */
      readonly issues: readonly [Issue, ...Issue[]];
    };
