import type { Foregone } from "./foregone.js";
import type { Comparator } from "../comparison.js";

/** What is wrong with what a plan asks, though every word of it is known. */
export type RequirementIssue =
  /** None of the four, or several: those `found`, of those `accepted`. */
  | {
      readonly code: "one-comparison";
      readonly found: readonly Comparator[];
      readonly accepted: readonly Comparator[];
    }
  /** Every register meets this `comparison`, or none can. */
  | ({ readonly code: "foregone"; readonly comparison: Comparator } & Foregone)
  /** The unit `found` is held against the unit `expected`: people against money. A unit of null is a number of subjects. */
  | { readonly code: "other-unit"; readonly found: string | null; readonly expected: string | null }
  /** A last figure is asked of the stage `found`, which happens once; stages that repeat are `accepted`. */
  | { readonly code: "must-repeat"; readonly found: string; readonly accepted: readonly string[] }
  /** Of the attribute `found` the quantity cannot be taken, which `needs` a figure, or one that adds; fitting ones are `accepted`. */
  | {
      readonly code: "unfit-attribute";
      readonly found: string;
      readonly needs: "adds" | "figure";
      readonly accepted: readonly string[];
    }
  /** A condition `found` does not fit the type of the `attribute`; conditions that do are `accepted`. */
  | {
      readonly code: "unfit-condition";
      readonly found: string;
      readonly attribute: string;
      readonly accepted: readonly string[];
    }
  /** The upper end `to` lies below the lower end `from`. */
  | { readonly code: "backward-range"; readonly from: string; readonly to: string }
  /** Steps of one series that do not follow each other. */
  | {
      readonly code: "series-out-of-order";
      /** Id of the series. */
      readonly series: string;
      /** In what they do not follow. */
      readonly what: "due" | "comparison" | "unit";
      /** Id of the step before. */
      readonly before: string;
      /** What the step before says; null where it says nothing. */
      readonly stands: string | null;
      /** What this step says; null where it says nothing. */
      readonly found: string | null;
    };
