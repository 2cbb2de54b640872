import * as z from "zod/mini";
import { LawSet } from "../model/criterion.js";
import { Plan } from "../model/plan.js";
import { Register } from "../model/register.js";
import { AssessmentSchema } from "./assessment-schema.js";

/** The JSON Schemas of the files, for editors and for programs in other languages. */
export const jsonSchemas = () => ({
  plan: z.toJSONSchema(Plan),
  register: z.toJSONSchema(Register),
  assessment: z.toJSONSchema(AssessmentSchema),
  law: z.toJSONSchema(LawSet),
});
