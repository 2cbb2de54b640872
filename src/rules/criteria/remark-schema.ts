import * as z from "zod/mini";
import { Basis } from "../../model/law/basis.js";
import { Day } from "../../model/values/date.js";
import { AttributeValue as Attribute } from "../../model/requirement/condition.js";
import { Wording } from "../../model/values/wording.js";
import { CauseSchema } from "../assessment/cause-schema.js";
import { SpanSchema as Span, VerdictSchema as Verdict } from "../assessment/schema-parts.js";
import type { LawCause } from "./cause.js";
import type { LegalRemark } from "./remark.js";

const text = z.string();
const texts = z.readonly(z.array(text));
const coded = <C extends string, S extends z.core.$ZodShape>(code: C, shape: S) =>
  z.strictObject({ code: z.literal(code), ...shape });

const LawCause: z.ZodMiniType<LawCause> = z.union([
  CauseSchema,
  coded("act-missing", { stage: text, title: Wording }),
  coded("not-due", { until: Day }),
  coded("calendar-missing", { from: Day, to: Day, unread: z.exactOptional(z.readonly(z.array(Day))) }),
  coded("unit-ended", { records: texts, attribute: text, unit: Wording, sure: z.boolean() }),
  coded("attribute-unusable", {
    records: texts,
    attribute: text,
    found: Attribute,
    wanted: z.enum(["day", "number", "unit", "subject"]),
  }),
]);

/** The shape of what the law says of an act, for assessments that come from outside. */
export const LegalRemarkSchema: z.ZodMiniType<LegalRemark> = z.strictObject({
  criterion: text,
  statement: Wording,
  advice: z.boolean(),
  subject: z.strictObject({ id: text, name: text }),
  procedure: text,
  act: z.nullable(z.strictObject({ stage: Wording, on: z.nullable(Span) })),
  verdict: Verdict,
  causes: z.readonly(z.array(LawCause)),
  records: texts,
  found: z.readonly(
    z.array(
      z.union([
        z.strictObject({ attribute: text, values: z.readonly(z.array(Attribute)) }),
        z.strictObject({ stage: Wording, on: Span }),
      ]),
    ),
  ),
  overrun: z.nullable(z.strictObject({ days: z.number(), by: z.enum(["authority", "filer"]) })),
  versions: z.readonly(
    z.array(
      z.strictObject({
        from: z.nullable(Day),
        to: z.nullable(Day),
        basis: z.readonly(z.tuple([Basis], Basis)),
      }),
    ),
  ),
  selected: z.exactOptional(z.strictObject({ stage: Wording, on: z.nullable(Span) })),
  likely: z.nullable(Verdict),
});
