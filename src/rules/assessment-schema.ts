import * as z from "zod/mini";
import { LawName } from "../model/criterion.js";
import { Day } from "../model/date.js";
import { Text } from "../model/text.js";
import type { Assessment, Remark } from "./assessment.js";
import { LegalRemarkSchema } from "./criteria/remark-schema.js";
import { causes, ExplanationSchema, Span, Truth } from "./explanation-schema.js";
import type { Finding } from "./finding.js";

const text = z.string();
const texts = z.readonly(z.array(text));
const number = z.number();
const list = <T extends z.core.$ZodType>(element: T) => z.readonly(z.array(element));
const bounds = z.strictObject({ from: number, to: number });
const unit = z.strictObject({ unit: text, name: Text });

const Finding: z.ZodMiniType<Finding> = z.strictObject({
  commitment: text,
  kind: z.enum(["indicator", "item", "obligation", "funding", "review"]),
  title: Text,
  clause: text,
  lines: z.readonly(z.tuple([number, number])),
  responsible: z.strictObject({
    holders: list(
      z.strictObject({
        ...unit._zod.def.shape,
        role: z.enum(["lead", "with"]),
        after: z.exactOptional(unit),
        uncertain: z.exactOptional(z.literal(true)),
      }),
    ),
    ended: list(unit),
    missing: z.nullable(z.enum(["lost-in-print", "successor"])),
  }),
  due: Day,
  verdict: Truth,
  causes,
  timing: z.discriminatedUnion("code", [
    z.strictObject({ code: z.enum(["running", "over"]), days: number }),
    z.strictObject({ code: z.enum(["in-time", "late", "too-coarse"]), on: Span }),
    z.strictObject({ code: z.literal("none") }),
  ]),
  status: z.enum([
    "met",
    "met-late",
    "not-yet",
    "failed",
    "undetermined",
    "not-applicable",
    "successor-needed",
  ]),
  outlook: z.strictObject({
    code: z.enum(["achieved", "on-track", "at-risk", "too-late", "cannot-estimate", "none"]),
    lastStart: z.nullable(Day),
    margin: z.nullable(number),
    reached: z.nullable(z.strictObject({ subject: z.strictObject({ id: text, name: text }), stage: Text })),
  }),
  override: z.exactOptional(
    z.strictObject({ decision: text, by: text, byName: Text, verdict: Truth, reason: text }),
  ),
  reading: text,
  readings: list(z.strictObject({ id: text, title: z.nullable(Text), verdict: Truth })),
  count: z.exactOptional(z.strictObject({ definite: number, possible: z.nullable(number), need: number })),
  evidence: list(z.strictObject({ record: text, documents: texts, cell: z.exactOptional(text) })),
  explanation: ExplanationSchema,
});

const Remark: z.ZodMiniType<Remark> = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("double-use"), document: text, commitments: texts }),
  z.strictObject({ code: z.literal("statement-disputed"), statement: text, records: texts }),
]);

/** The shape of an assessment, for one that was kept and comes back. */
export const AssessmentSchema: z.ZodMiniType<Assessment> = z.strictObject({
  formatVersion: z.literal(1),
  plan: z.strictObject({ id: text, version: text, title: Text }),
  register: z.strictObject({
    id: text,
    nature: z.enum(["public-record", "working", "illustrative"]),
    title: Text,
  }),
  asOf: Day,
  knownBy: z.nullable(Day),
  findings: list(Finding),
  remarks: list(Remark),
  totals: z.strictObject({
    commitments: number,
    notApplicable: number,
    met: bounds,
    metInAnyReading: bounds,
    byStatus: z.strictObject({
      met: number,
      "met-late": number,
      "not-yet": number,
      failed: number,
      undetermined: number,
      "not-applicable": number,
      "successor-needed": number,
    }),
  }),
  law: z.exactOptional(LawName),
  criteria: z.exactOptional(list(LegalRemarkSchema)),
});
