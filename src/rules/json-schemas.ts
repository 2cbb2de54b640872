import * as z from "zod/mini";
import { Amendment } from "../model/amendment.js";
import { LawSet } from "../model/criterion.js";
import { ownLaw } from "../model/own-law.js";
import { Plan } from "../model/plan.js";
import { Register } from "../model/register.js";
import { WorkCalendar } from "../model/work-calendar.js";
import { AssessmentSchema } from "./assessment-schema.js";

/**
 * The JSON Schemas (2020-12) of the files, for editors and for programs in other languages. They tell the shape alone;
 * whether ids and days fit together only `parsePlan` and its like can say.
 */
export const jsonSchemas = () => ({
  plan: z.toJSONSchema(Plan),
  register: z.toJSONSchema(Register),
  assessment: z.toJSONSchema(AssessmentSchema),
  amendment: z.toJSONSchema(Amendment),
  law: z.toJSONSchema(LawSet),
  "own-law": z.toJSONSchema(ownLaw()),
  "work-calendar": z.toJSONSchema(WorkCalendar),
});
