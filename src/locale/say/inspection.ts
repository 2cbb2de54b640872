import type { PlanRemark } from "../../rules/inspect.js";
import { say } from "./by-code.js";
import type { InspectionWords } from "../words/locale.js";
import { sentence } from "./values.js";

/** The words that a remark on a plan needs. */
export interface InspectionLocale {
  /** Words for remarks on the text of a plan. */
  readonly inspection: InspectionWords;
}

/** What is wrong or silent in the plan's own text, with the line on which it stands. */
export const inspectionText = (remark: PlanRemark, { inspection }: InspectionLocale): string =>
  sentence(
    inspection.line([...new Set(remark.source.lines)].join("–"), say(inspection.about, remark.code, remark)),
  );
