import type { PlanRemark } from "../../rules/inspect.js";
import { say } from "./by-code.js";
import type { InspectionWords } from "../words/locale.js";
import { sentence } from "./values.js";

/** What is wrong or silent in the plan's own text, with the line on which it stands. */
export const inspectionText = (remark: PlanRemark, words: InspectionWords): string =>
  sentence(words.line([...new Set(remark.source.lines)].join("–"), say(words.about, remark.code, remark)));
