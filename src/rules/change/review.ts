import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Assessment } from "../assessment/assessment.js";
import type { Moment } from "../evaluate.js";

/** One review, with all that it was made of: so that it can be made again. */
export interface Review extends Moment {
  /** The plan. */
  readonly plan: Plan;
  /** The register of that plan. */
  readonly register: Register;
  /** What was found then, where it was kept: so that what the program makes otherwise today is told apart. */
  readonly kept?: Assessment;
}
