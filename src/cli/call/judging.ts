import type { Day } from "../../model/values/date.js";

export type Language = "vi" | "en";
export type Format = "table" | "json";

/** What is to be judged, against what, on which day. */
export interface Judging {
  readonly register: string;
  readonly asOf: Day;
  /** The built-in plan when absent. */
  readonly plan: string | undefined;
  readonly knownBy: Day | undefined;
  /** An office's own law file, laid over the set that comes with the package. */
  readonly law: string | undefined;
  /** Which days are worked. */
  readonly calendar: string | undefined;
}
