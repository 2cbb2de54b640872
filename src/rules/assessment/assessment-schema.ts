import * as z from "zod/mini";
import { LawName } from "../../model/law/criterion.js";
import { Day } from "../../model/values/date.js";
import { Wording } from "../../model/values/wording.js";
import type { Assessment, Remark } from "./assessment.js";
import { LegalRemarkSchema } from "../criteria/remark-schema.js";
import { FindingSchema } from "./finding-schema.js";
import { coded, listed, SubjectSchema, text, texts } from "./schema-parts.js";

const number = z.number();
const bounds = z.strictObject({ from: number, to: number });

const Remark: z.ZodMiniType<Remark> = z.discriminatedUnion("code", [
  coded("double-use", { document: text, commitments: texts }),
  coded("statement-disputed", { statement: text, records: texts }),
  coded("statement-wrong", { statement: text, subject: SubjectSchema, stage: Wording, records: texts }),
  coded("perhaps-the-same", { subjects: listed(SubjectSchema) }),
]);

/** The shape of an assessment, for one that was kept and comes back. */
export const AssessmentSchema: z.ZodMiniType<Assessment> = z.strictObject({
  formatVersion: z.literal(2),
  plan: z.strictObject({ id: text, version: text, title: Wording }),
  register: z.strictObject({
    id: text,
    nature: z.enum(["public-record", "working", "illustrative"]),
    title: Wording,
  }),
  asOf: Day,
  knownBy: z.nullable(Day),
  findings: listed(FindingSchema),
  remarks: listed(Remark),
  totals: z.strictObject({
    commitments: number,
    notApplicable: number,
    met: bounds,
    metInAnyReading: bounds,
    byStatus: z.strictObject({
      met: number,
      "met-late": number,
      "met-undated": number,
      reached: number,
      kept: number,
      "not-yet": number,
      failed: number,
      "over-term": number,
      undetermined: number,
      "not-applicable": number,
      "successor-needed": number,
    }),
  }),
  law: z.exactOptional(LawName),
  criteria: z.exactOptional(listed(LegalRemarkSchema)),
});
