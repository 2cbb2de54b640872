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
export type PlanRemark = { readonly source: Source } & (
  | { readonly code: "several-numbers"; readonly numbers: readonly string[] }
  | { readonly code: "no-review" }
  /** Sides that name no focal unit. */
  | {
      readonly code: "no-focal-unit";
      readonly parties: readonly string[];
      readonly names: readonly Wording[];
    }
  | { readonly code: "lead-missing"; readonly task: string; readonly no: string }
  | {
      readonly code: "bullets-differ";
      readonly task: string;
      readonly no: string;
      readonly bullets: number;
      readonly items: number;
      readonly receivers: number;
    }
  | {
      readonly code: "quantity-differs";
      readonly task: string;
      readonly no: string;
      readonly announced: number;
      readonly listed: number;
    }
  | { readonly code: "open-class"; readonly task: string; readonly no: string }
  | {
      readonly code:
        | "review-undated"
        | "amount-missing"
        | "no-measure"
        | "own-word-only"
        | "target-unmeasured";
      readonly commitments: readonly string[];
    }
  /** The text states other numbers than the requirement asks for. */
  | {
      readonly code: "target-differs";
      readonly commitments: readonly string[];
      readonly stated: readonly number[];
      readonly asked: readonly number[];
    }
  | {
      readonly code: "due-outside-period";
      readonly commitments: readonly string[];
      readonly due: Day;
      readonly period: Period;
    }
  /** Acts on days after the due day can never be in time. */
  | {
      readonly code: "days-after-due";
      readonly commitments: readonly string[];
      readonly due: Day;
      readonly days: Span;
    }
  | { readonly code: "cannot-say"; readonly commitments: readonly string[]; readonly what: Beyond }
  | {
      readonly code: "several-readings";
      readonly commitments: readonly string[];
      readonly readings: readonly string[];
      /** How the text of the plan calls them; a reading without a title has none. */
      readonly names: readonly Wording[];
    }
  | {
      readonly code: "doubtful-print";
      readonly emendation: string;
      readonly restored: string | null;
      readonly confidence: number;
    }
);
