import * as z from "zod/mini";
import { Plan } from "./plan.js";
import { Register } from "./register.js";

/** The JSON Schemas of the files, for editors and for programs in other languages. */
export const jsonSchemas = () => ({ plan: z.toJSONSchema(Plan), register: z.toJSONSchema(Register) });
