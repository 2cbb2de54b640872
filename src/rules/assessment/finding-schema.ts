import * as z from "zod/mini";
import { Day } from "../../model/values/date.js";
import { QuantityKind } from "../../model/requirement/quantity.js";
import { COMPARISONS } from "../../model/requirement/comparison.js";
import { Wording } from "../../model/values/wording.js";
import { CauseSchema } from "./cause-schema.js";
import { BoundsSchema, ExplanationSchema, UnitOfMeasureSchema } from "./explanation-schema.js";
import { STATUSES, type Finding } from "./finding.js";
import { listed, SpanSchema, SubjectSchema, text, texts, VerdictSchema } from "./schema-parts.js";

const number = z.number();
const unit = z.strictObject({ unit: text, name: Wording });

const Responsible = z.strictObject({
  holders: listed(
    z.strictObject({
      ...unit._zod.def.shape,
      role: z.enum(["lead", "partner"]),
      after: z.exactOptional(unit),
      uncertain: z.exactOptional(z.literal(true)),
    }),
  ),
  ended: listed(unit),
  missing: z.nullable(z.enum(["lost-in-print", "successor"])),
});

const Timing = z.discriminatedUnion("code", [
  z.strictObject({ code: z.enum(["running", "over"]), days: number }),
  z.strictObject({ code: z.enum(["in-time", "late", "too-coarse"]), on: SpanSchema }),
  z.strictObject({ code: z.enum(["kept", "none"]) }),
]);

const Outlook = z.strictObject({
  code: z.enum(["achieved", "on-track", "at-risk", "too-late", "cannot-estimate", "none"]),
  lastStart: z.nullable(Day),
  lawfulEnd: z.nullable(Day),
  margin: z.nullable(number),
  reached: z.nullable(z.strictObject({ subject: SubjectSchema, stage: Wording })),
});

const Dissent = z.strictObject({
  decision: text,
  by: text,
  byName: Wording,
  verdict: VerdictSchema,
  reason: text,
});

const Measured = z.strictObject({
  kind: QuantityKind,
  comparison: z.enum(COMPARISONS),
  value: BoundsSchema,
  need: BoundsSchema,
  percent: z.nullable(number),
  share: z.nullable(BoundsSchema),
  baseline: z.nullable(BoundsSchema),
  in: UnitOfMeasureSchema,
});

/** What a verdict rests on. */
const grounds = {
  evidence: listed(z.strictObject({ record: text, documents: texts, cell: z.exactOptional(text) })),
  statements: listed(
    z.strictObject({
      statement: text,
      by: text,
      byName: Wording,
      upTo: Day,
      recorded: Day,
      documents: texts,
    }),
  ),
  decisions: listed(
    z.strictObject({
      decision: text,
      kind: z.enum(["same", "equivalence", "reading", "waiver", "attestation", "override"]),
      by: text,
      byName: Wording,
      on: Day,
      documents: texts,
    }),
  ),
  amendments: listed(z.strictObject({ amendment: text, number: text, on: Day })),
};

/** The shape of a finding, for assessments that come from outside. */
export const FindingSchema: z.ZodMiniType<Finding> = z.strictObject({
  commitment: text,
  kind: z.enum(["indicator", "item", "obligation", "funding", "review"]),
  title: Wording,
  clause: text,
  lines: z.readonly(z.tuple([number, number])),
  series: z.nullable(text),
  key: z.nullable(text),
  responsible: Responsible,
  due: Day,
  verdict: VerdictSchema,
  atDue: z.nullable(VerdictSchema),
  now: VerdictSchema,
  forGood: z.boolean(),
  causes: listed(CauseSchema),
  timing: Timing,
  status: z.enum(STATUSES),
  since: z.nullable(SpanSchema),
  noLonger: z.nullable(SpanSchema),
  wouldApply: z.nullable(SpanSchema),
  outlook: Outlook,
  override: z.exactOptional(Dissent),
  reading: text,
  readings: listed(z.strictObject({ id: text, title: z.nullable(Wording), verdict: VerdictSchema })),
  measured: z.nullable(Measured),
  ...grounds,
  judgedOn: Day,
  explanation: ExplanationSchema,
});
