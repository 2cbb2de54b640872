import * as z from "zod/mini";
import { Day } from "../../model/values/date.js";
import { VERDICTS } from "../verdict.js";

/* What the shapes of kept assessments have in common. */

export const text = z.string();
export const texts = z.readonly(z.array(text));
export const listed = <T extends z.core.$ZodType>(element: T) => z.readonly(z.array(element));

export const coded = <C extends string, S extends z.core.$ZodShape>(code: C, shape: S) =>
  z.strictObject({ code: z.literal(code), ...shape });

export const VerdictSchema = z.enum(VERDICTS);
export const SpanSchema = z.strictObject({ from: z.nullable(Day), to: z.nullable(Day) });
export const SubjectSchema = z.strictObject({ id: text, name: text });
