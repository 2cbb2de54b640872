import type { Day, Period, Span } from "../../model/values/date.js";
import type { Source } from "../../model/plan/source.js";
import type { Wording } from "../../model/values/wording.js";

/** What the language of requirements leaves out on purpose, and a clause seems to ask for. */
export type Beyond =
  /** A due day counted from an event: *trong vòng 30 ngày kể từ ngày…*. */
  | "due-from-event"
  /** A promise about other promises: *hoàn thành 90 % nhiệm vụ của kế hoạch*. */
  | "promise-about-promises"
  /** Points and weights: *chấm điểm*. */
  | "score"
  /** An average that nobody states but that is to be worked out over years. */
  | "average"
  /** A number divided by the people it is for. */
  | "per-head";

/** Something wrong or silent in the plan's own text: what a careful reader would note in the margin. */
export type PlanRemark = {
  /** Where the plan says it, or is silent. */
  readonly source: Source;
} &
  /** The plan bears several `numbers`. */
  (
    | { readonly code: "several-numbers"; readonly numbers: readonly string[] }
    /** The plan promises no review of itself. */
    | { readonly code: "no-review" }
    /** Sides that name no focal unit; `parties` are their ids, `names` their names. */
    | {
        readonly code: "no-focal-unit";
        readonly parties: readonly string[];
        readonly names: readonly Wording[];
      }
    /** A row of the annex names no unit in charge; `task` is its id, `no` its number. */
    | { readonly code: "lead-missing"; readonly task: string; readonly no: string }
    /** A row has other numbers of `bullets`, `items` and `receivers`; `task` is its id, `no` its number. */
    | {
        readonly code: "bullets-differ";
        readonly task: string;
        readonly no: string;
        readonly bullets: number;
        readonly items: number;
        readonly receivers: number;
      }
    /** A row has `announced` other results than are `listed`; `task` is its id, `no` its number. */
    | {
        readonly code: "quantity-differs";
        readonly task: string;
        readonly no: string;
        readonly announced: number;
        readonly listed: number;
      }
    /** Receivers are named as a class only; `task` is the id of the row, `no` its number. */
    | { readonly code: "open-class"; readonly task: string; readonly no: string }
    /** A review without a day, money without an amount, or what nothing measures, or only who owes it. `commitments` are ids of one clause. */
    | {
        readonly code:
          | "review-undated"
          | "amount-missing"
          | "no-measure"
          | "own-word-only"
          | "target-unmeasured";
        readonly commitments: readonly string[];
      }
    /** The text has `stated` other numbers than are `asked` for; `commitments` holds the id. */
    | {
        readonly code: "target-differs";
        readonly commitments: readonly string[];
        readonly stated: readonly number[];
        readonly asked: readonly number[];
      }
    /** The day `due`, written YYYY-MM-DD, lies outside the `period` of the plan; `commitments` holds the id. */
    | {
        readonly code: "due-outside-period";
        readonly commitments: readonly string[];
        readonly due: Day;
        readonly period: Period;
      }
    /** Acts on `days` after the day `due`, written YYYY-MM-DD, can never be in time; `commitments` holds the id. */
    | {
        readonly code: "days-after-due";
        readonly commitments: readonly string[];
        readonly due: Day;
        readonly days: Span;
      }
    /** The clause seems to ask for `what` requirements leave out on purpose; `commitments` holds the id. */
    | { readonly code: "cannot-say"; readonly commitments: readonly string[]; readonly what: Beyond }
    /** The clause may be read in several ways; `readings` are their ids, `commitments` holds the id of the promise. */
    | {
        readonly code: "several-readings";
        readonly commitments: readonly string[];
        readonly readings: readonly string[];
        /** How the text of the plan calls them; a reading without a title has none. */
        readonly names: readonly Wording[];
      }
    /** The print is damaged; `emendation` is the id, `restored` the reading, null where none, `confidence` from 0 to 1. */
    | {
        readonly code: "doubtful-print";
        readonly emendation: string;
        readonly restored: string | null;
        readonly confidence: number;
      }
  );
