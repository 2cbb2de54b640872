import * as z from "zod/mini";
import { Day } from "../../model/values/date.js";
import { AttributeValue, Condition } from "../../model/requirement/condition.js";
import { Quantity, QuantityKind } from "../../model/requirement/quantity.js";
import { COMPARISONS } from "../../model/requirement/comparison.js";
import { Wording } from "../../model/values/wording.js";
import { CauseSchema } from "./cause-schema.js";
import type { Exclusion, Explanation } from "./explanation.js";
import { coded, listed, SpanSchema, SubjectSchema, text, texts, VerdictSchema } from "./schema-parts.js";

const number = z.number();
const ActSpan = z.strictObject({ from: z.nullable(Day), to: Day });
const causes = listed(CauseSchema);

export const BoundsSchema = z.strictObject({ least: z.nullable(number), most: z.nullable(number) });
export const UnitOfMeasureSchema = z.strictObject({
  unit: Wording,
  decimals: number,
  currency: z.nullable(text),
});

const Counted = z.strictObject({
  ...SubjectSchema._zod.def.shape,
  state: z.enum(["definite", "possible"]),
  on: ActSpan,
  records: texts,
  implied: z.exactOptional(z.literal(true)),
  value: z.exactOptional(BoundsSchema),
  causes,
});

const Exclusion: z.ZodMiniType<Exclusion> = z.discriminatedUnion("code", [
  coded("condition", { condition: Condition, found: listed(AttributeValue) }),
  coded("other-days", { on: SpanSchema }),
  coded("later", { on: SpanSchema }),
  coded("not-valid", { ended: z.nullable(SpanSchema) }),
  coded("replaced", { by: texts }),
  coded("decided", { decision: text }),
  coded("not-stated", { attribute: text }),
  coded("not-in-whole", {}),
]);

const PassedOver = z.strictObject({
  ...SubjectSchema._zod.def.shape,
  on: ActSpan,
  records: texts,
  why: Exclusion,
});

const named = z.record(text, Wording);
const Names = z.strictObject({
  places: z.exactOptional(named),
  attributes: z.exactOptional(named),
  values: z.exactOptional(z.record(text, named)),
  parties: z.exactOptional(named),
});

const Tally = z.strictObject({
  quantity: Quantity,
  measured: UnitOfMeasureSchema,
  names: Names,
  stage: Wording,
  counts: Wording,
  valid: z.nullable(Wording),
  attribute: z.nullable(Wording),
  closedBy: texts,
  leftOpenBy: z.exactOptional(texts),
  ...BoundsSchema._zod.def.shape,
  subjects: listed(Counted),
  passedOver: listed(PassedOver),
});

const judged = { verdict: VerdictSchema, since: z.nullable(ActSpan), causes };
const parts = z.lazy(() => listed(ExplanationSchema));

/** The shape of an explanation, for assessments that come from outside. */
export const ExplanationSchema: z.ZodMiniType<Explanation> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["allOf", "anyOf"]), ...judged, parts }),
  z.strictObject({
    kind: QuantityKind,
    ...judged,
    comparison: z.enum(COMPARISONS),
    need: BoundsSchema,
    tally: Tally,
    percent: z.nullable(number),
    plus: z.nullable(number),
    base: z.nullable(z.union([Tally, number])),
    share: z.nullable(BoundsSchema),
  }),
  z.strictObject({ kind: z.literal("attested"), ...judged, by: text, byName: Wording, decisions: texts }),
]);
