import type { Day } from "../../model/date.js";

/** The days on one of which an act took place; it was never later than the day it was told. */
export interface ActSpan {
  readonly from: Day | null;
  readonly to: Day;
}
