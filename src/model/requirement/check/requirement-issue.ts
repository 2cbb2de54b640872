import type { Foregone } from "./foregone.js";
import type { Comparator } from "../comparison.js";

/** What is wrong with what a plan asks, though every word of it is known. */
export type RequirementIssue =
  /** None of the four, or several. */
  | {
      readonly code: "one-comparison";
      readonly found: readonly Comparator[];
      readonly accepted: readonly Comparator[];
    }
  /** Every register meets it, or none can. */
  | ({ readonly code: "foregone"; readonly comparison: Comparator } & Foregone)
  /** People held against money; a unit of null is a number of subjects. */
  | { readonly code: "other-unit"; readonly found: string | null; readonly expected: string | null }
  /** A last figure of what happens once. */
  | { readonly code: "must-repeat"; readonly found: string; readonly accepted: readonly string[] }
  /** An attribute of which no sum, or no figure, can be taken. */
  | {
      readonly code: "unfit-attribute";
      readonly found: string;
      readonly needs: "adds" | "figure";
      readonly accepted: readonly string[];
    }
  /** A condition of another type than the attribute. */
  | {
      readonly code: "unfit-condition";
      readonly found: string;
      readonly attribute: string;
      readonly accepted: readonly string[];
    }
  | { readonly code: "backward-range"; readonly from: string; readonly to: string }
  /** Steps of one series that do not follow each other. */
  | {
      readonly code: "series-out-of-order";
      readonly series: string;
      readonly what: "due" | "comparison" | "unit";
      /** The step before, and what it says; what this one says. */
      readonly before: string;
      readonly stands: string | null;
      readonly found: string | null;
    };
