import type { Day } from "../../model/date.js";
import type { Plan } from "../../model/plan.js";
import type { Register } from "../../model/register.js";
import type { Assessment } from "../assessment.js";

/** One review, with all that it was made of: so that it can be made again. */
export interface Review {
  readonly plan: Plan;
  readonly register: Register;
  readonly asOf: Day;
  /** Use only what had been recorded by this day; all of it when absent. */
  readonly knownBy?: Day;
  /** What was found then, where it was kept: so that what the program makes otherwise today is told apart. */
  readonly kept?: Assessment;
}
