import type { ReportKind } from "../locale/words/report-kind.js";
import type { Amendment } from "../model/plan/amendment.js";
import type { Plan } from "../model/plan/plan.js";
import type { Register } from "../model/register/register.js";
import type { Assessment } from "../rules/assessment/assessment.js";
import type { Moment } from "../rules/evaluate.js";
import type { OfficeForm } from "./office-form.js";
import type { Passages } from "./passages.js";

/** The short form is 6–8 pages of body; the long one says every result in it. */
export type ReportLength = "short" | "long";

/** What a report is written from. */
export interface ReportInput {
  /** Which paper: a review before the end (sơ kết), at the end (tổng kết), and so on. */
  readonly kind: ReportKind;
  /** How much the body tells (mẫu ngắn, mẫu dài): the short form, where none is named, leaves to the annexes what they hold in full. */
  readonly form?: ReportLength;
  /** The plan; amendments in force on the day are folded in. */
  readonly plan: Plan;
  /** The register of that plan. */
  readonly register: Register;
  /** The day of the data, and what of the register was known. */
  readonly moment: Moment;
  /** The review before, as it was kept; it is made anew to be compared. */
  readonly previous?: Assessment;
  /** The officials' own words. */
  readonly passages?: Passages;
  /** Number, place, day and signatures; what is absent is left to fill by hand. */
  readonly office?: OfficeForm;
  /** Draft amendments that the report proposes. */
  readonly drafts?: readonly Amendment[];
}
