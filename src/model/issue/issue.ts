import type { AttributeIssue } from "./attribute-issue.js";
import type { PaperIssue } from "./paper-issue.js";
import type { RequirementIssue } from "../requirement/check/requirement-issue.js";
import type { SheetIssue, SheetWarning } from "./sheet-issue.js";
import type { UpgradeWarning } from "../upgrade/upgrade-warning.js";

/** Where in the input: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** What an id may name; an `item` may also be a task or a product, which share its namespace. */
export type IdKind =
  | "party"
  | "unit"
  | "procedure"
  | "stage"
  | "task"
  | "item"
  | "commitment"
  | "reading"
  | "subject"
  | "document"
  | "record"
  | "statement"
  | "decision"
  | "note"
  | "attribute"
  /** What a note may speak of: a subject, or anything that a subject may be put forward for. */
  | "topic"
  /** What a subject may be put forward for: a task, item, product or commitment. */
  | "matter"
  /** Anything of a plan that an emendation may concern: a matter, a unit or a passage. */
  | "part"
  | "plan"
  /** A lawful time of a law set. */
  | "time";

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
  readonly path: Path;
  /** The workbook cell, where the input came from one: `file!sheet!cell`. */
  readonly cell?: string;
}

/** Something wrong with input data that keeps it from being used. Codes and values only; `describe` makes the sentence. */
export type Issue = At &
  (
    | SheetIssue
    | PaperIssue
    | { readonly code: "missing" }
    | { readonly code: "wrong-type"; readonly expected: string; readonly found: string }
    | { readonly code: "unknown-key"; readonly key: string }
    | { readonly code: "forbidden-key"; readonly key: string }
    | { readonly code: "not-accepted"; readonly found: string; readonly accepted: readonly string[] }
    | { readonly code: "malformed"; readonly found: string; readonly form: TextForm }
    | { readonly code: "no-such-day"; readonly found: string }
    | {
        readonly code: "too-small";
        readonly found: string;
        readonly minimum: number;
        readonly exclusive?: true;
      }
    | { readonly code: "too-large"; readonly found: string; readonly maximum: number }
    | { readonly code: "not-whole"; readonly found: string }
    | { readonly code: "empty" }
    | { readonly code: "too-deep"; readonly limit: number }
    /** So many faults were found, and the rest was not looked at. */
    | { readonly code: "more-faults"; readonly limit: number }
    | {
        readonly code: "unknown-id";
        readonly kind: IdKind;
        readonly found: string;
        readonly nearest: readonly string[];
        /** All that would be right, where they are few: the stages of the procedure. */
        readonly accepted?: readonly string[];
      }
    | { readonly code: "duplicate-id"; readonly found: string; readonly first: Path }
    | { readonly code: "wrong-plan"; readonly found: string; readonly expected: string }
    | { readonly code: "differs-from-plan"; readonly found: string; readonly key: string }
    | { readonly code: "missing-one-of"; readonly keys: readonly string[] }
    | {
        readonly code: "corrects-in-circle";
        readonly relation: "corrects" | "replaces" | "succeeds";
        readonly ids: readonly string[];
      }
    | { readonly code: "backward-period"; readonly from: string; readonly to: string }
    | { readonly code: "outside-period"; readonly found: string; readonly from: string; readonly to: string }
    | RequirementIssue
    | AttributeIssue
    /** A field, or a kind of requirement, that the format version of the file does not have. */
    | {
        readonly code: "field-of-version";
        readonly fields: readonly string[];
        /** The version that the file says it is of. */
        readonly version: number;
        readonly other: number;
      }
    /** Two entries of one id that say different things. */
    | { readonly code: "differs-on-file"; readonly found: string }
    | { readonly code: "not-utf8"; readonly line: number; readonly column: number }
    | { readonly code: "not-json"; readonly line: number; readonly column: number; readonly found: string }
    | { readonly code: "unreadable"; readonly file: string; readonly reason: string }
  );

/** After so many faults nobody reads on, and a file full of garbage holds millions. */
export const MOST_FAULTS = 5_000;

/** Something odd that does not keep the input from being used. */
export type Warning = At &
  (
    | SheetWarning
    | { readonly code: "before-plan"; readonly record: string; readonly on: string; readonly issued: string }
    /** Told before the plan was issued, or before the last day on which the register had been written. */
    | {
        readonly code: "told-early";
        readonly record: string;
        readonly recorded: string;
        readonly than: "plan" | "register";
        readonly day: string;
      }
    | { readonly code: "out-of-order"; readonly record: string; readonly earlier: string }
    | { readonly code: "no-evidence"; readonly record: string }
    | {
        readonly code: "inside-complete";
        readonly record: string;
        readonly statement: string;
        readonly upTo: string;
      }
    | {
        readonly code: "recorded-before";
        readonly record: string;
        readonly on: string;
        readonly recorded: string;
      }
    | {
        readonly code: "states-future";
        readonly statement: string;
        readonly upTo: string;
        readonly recorded: string;
      }
    | UpgradeWarning
    | { readonly code: "same-name"; readonly subject: string; readonly other: string; readonly name: string }
  );

/** What parsing gives: the value, or every issue in the order of the document. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Warning[] }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };
