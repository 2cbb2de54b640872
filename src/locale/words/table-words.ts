import type { ScheduledStage } from "../../rules/time/schedule.js";
import type { Labels, Locale } from "./locale.js";

/** What tables say where findings are grouped, and of the way of a subject. */
export interface TableWords {
  /** The group of what has no unit in charge, or no row of the annex. */
  readonly without: Readonly<Record<"holder" | "task", string>>;
  readonly stage: Readonly<Record<ScheduledStage["state"], string>>;
  /** Whether an act on file counts. */
  readonly tally: Readonly<Record<"definite" | "possible" | "passed-over", string>>;
}

/** The words that tables need. */
export type TableLocale = Locale & {
  readonly labels: Pick<Labels, "commitments">;
  readonly tables: TableWords;
};
