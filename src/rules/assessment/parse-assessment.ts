import type { Parsed } from "../../model/issue/issue.js";
import { parse } from "../../model/parse/parse.js";
import type { Assessment } from "./assessment.js";
import { AssessmentSchema } from "./assessment-schema.js";

/** An assessment (đánh giá) that was kept, as a value: every issue in the order of the document, or the assessment. */
export const parseAssessment = (value: unknown): Parsed<Assessment> =>
  parse({ schema: AssessmentSchema, references: () => undefined, oddities: () => [] }, value);
