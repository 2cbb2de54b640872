import * as z from "zod/mini";
import { Day } from "../../model/values/date.js";
import { DOCUMENT_KINDS } from "../../model/register/document.js";
import type { Cause } from "./cause.js";
import { coded, listed, SpanSchema, SubjectSchema, text, texts } from "./schema-parts.js";

const kind = z.enum(DOCUMENT_KINDS);

/** The shape of a cause, for assessments that come from outside. */
export const CauseSchema: z.ZodMiniType<Cause> = z.discriminatedUnion("code", [
  z.strictObject({
    code: z.enum([
      "nothing-recorded",
      "not-declared-complete",
      "nothing-to-compare",
      "condition-open",
      "condition-unmet",
    ]),
  }),
  coded("no-evidence", { records: texts }),
  coded("wrong-evidence", { records: texts, found: listed(z.nullable(kind)), accepted: listed(kind) }),
  coded("validity-unknown", { subject: SubjectSchema, ends: z.nullable(SpanSchema) }),
  coded("date-too-coarse", { records: texts, on: SpanSchema, attribute: z.exactOptional(text) }),
  coded("attribute-missing", { records: texts, attribute: text }),
  coded("contradicted", { records: texts, attribute: z.nullable(text) }),
  coded("awaiting-decision", { subject: SubjectSchema, planned: texts }),
  coded("place-unknown", { subject: SubjectSchema, stated: texts }),
  coded("body-unknown", { records: texts, attribute: text, found: text }),
  coded("perhaps-the-same", {
    subjects: listed(SubjectSchema),
    records: texts,
    what: z.enum(["subjects", "records"]),
  }),
  coded("replacement-open", { records: texts }),
  coded("several-figures", { subjects: listed(SubjectSchema) }),
  coded("word-too-early", { decisions: texts, upTo: Day }),
  coded("law-unverified", { criterion: text }),
  coded("waived", { decision: text, until: z.nullable(Day), afterDue: z.boolean() }),
  coded("withdrawn", { amendment: text, afterDue: z.boolean() }),
]);
