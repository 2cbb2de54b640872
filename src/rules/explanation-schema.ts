import * as z from "zod/mini";
import { Day } from "../model/date.js";
import { DOCUMENT_KINDS } from "../model/document.js";
import { Measure } from "../model/requirement.js";
import { Text } from "../model/text.js";
import type { Cause } from "./cause.js";
import type { Explanation } from "./explanation.js";

const text = z.string();
const texts = z.readonly(z.array(text));
const number = z.number();
export const Truth = z.enum(["met", "unmet", "unknown", "not-applicable"]);
export const Span = z.strictObject({ from: z.nullable(Day), to: z.nullable(Day) });
const ActSpan = z.strictObject({ from: z.nullable(Day), to: Day });
const subject = z.strictObject({ id: text, name: text });
const kind = z.enum(DOCUMENT_KINDS);
const coded = <C extends string, S extends z.core.$ZodShape>(code: C, shape: S) =>
  z.strictObject({ code: z.literal(code), ...shape });

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
  coded("wrong-evidence", {
    records: texts,
    found: z.readonly(z.array(z.nullable(kind))),
    accepted: z.readonly(z.array(kind)),
  }),
  coded("standing-unknown", { subject, ends: z.nullable(Span) }),
  coded("date-too-coarse", { records: texts, on: Span }),
  coded("attribute-missing", { records: texts, attribute: text }),
  coded("contradicted", { records: texts, attribute: z.nullable(text) }),
  coded("awaiting-decision", { subject, planned: texts }),
  coded("law-unverified", { criterion: text }),
  coded("waived", { decision: text, until: z.nullable(text) }),
  coded("withdrawn", { amendment: text }),
]);
export const causes = z.readonly(z.array(CauseSchema));

const Counted = z.strictObject({
  ...subject._zod.def.shape,
  state: z.enum(["definite", "possible"]),
  on: ActSpan,
  records: texts,
  implied: z.exactOptional(z.literal(true)),
  causes,
});
const Tally = z.strictObject({
  measure: Measure,
  names: z.record(text, Text),
  stage: Text,
  counts: Text,
  definite: number,
  possible: z.nullable(number),
  closedBy: z.nullable(text),
  subjects: z.readonly(z.array(Counted)),
});
const Sum = z.strictObject({ tally: Tally, least: number, most: z.nullable(number) });
const judged = { verdict: Truth, since: z.nullable(ActSpan), causes };
const parts = z.lazy(() => z.readonly(z.array(ExplanationSchema)));

/** The shape of an explanation, for assessments that come from outside. */
export const ExplanationSchema: z.ZodMiniType<Explanation> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["allOf", "anyOf"]), ...judged, parts }),
  z.strictObject({ kind: z.literal("count"), ...judged, need: number, tally: Tally }),
  z.strictObject({
    kind: z.literal("share"),
    ...judged,
    percent: number,
    strictly: z.boolean(),
    part: Tally,
    whole: Tally,
    least: z.nullable(number),
    most: z.nullable(number),
  }),
  z.strictObject({ kind: z.literal("money"), ...judged, sum: Sum, covers: Sum }),
  z.strictObject({
    kind: z.literal("attested"),
    ...judged,
    by: text,
    byName: Text,
    decisions: texts,
    closedBy: z.nullable(text),
  }),
]);
