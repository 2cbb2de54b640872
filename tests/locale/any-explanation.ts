import * as fc from "fast-check";
import { addDays, type Span } from "../../src/model/values/date.js";
import { DOCUMENT_KINDS } from "../../src/model/register/document.js";
import type { Condition } from "../../src/model/requirement/condition.js";
import type { Quantity } from "../../src/model/requirement/quantity.js";
import type { Cause } from "../../src/rules/assessment/cause.js";
import type {
  Bounds,
  Counted,
  Exclusion,
  Explanation,
  PassedOver,
  Tally,
} from "../../src/rules/assessment/explanation.js";
import { COMPARISONS } from "../../src/model/requirement/comparison.js";
import { causes as every } from "./examples.js";

export const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2018-01-01", days));
export const id = fc.nat(99).map((n) => `x${n}`);
export const name = fc.nat(99).map((n) => `Tên ${n}`);
export const text = name.map((same) => ({ vi: same, en: same }));
export const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
export const verdict = fc.constantFrom("met", "unmet", "unknown", "not-applicable");

export const span: fc.Arbitrary<Span> = fc.oneof(
  day.map((on) => ({ from: on, to: on })),
  fc.integer({ min: 2018, max: 2026 }).map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
  fc
    .constantFrom("01", "09", "11")
    .map((month) => ({ from: `2023-${month}-01`, to: month === "01" ? "2023-01-31" : `2023-${month}-30` })),
  day.map((to) => ({ from: null, to })),
  day.map((from) => ({ from, to: null })),
  fc.tuple(day, fc.integer({ min: 1, max: 900 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
  fc.constant({ from: null, to: null }),
);

/** The days of an act, which was never later than the day it was written down. */
const actSpan = fc.oneof(
  day.map((on) => ({ from: on, to: on })),
  day.map((to) => ({ from: null, to })),
  fc.tuple(day, fc.integer({ min: 1, max: 900 })).map(([from, days]) => ({ from, to: addDays(from, days) })),
);

const kind = fc.constantFrom(...DOCUMENT_KINDS);
export const subject = fc.record({ id, name });
export const cause: fc.Arbitrary<Cause> = fc.oneof(
  fc.constantFrom(...Object.values(every)),
  fc.record({ code: fc.constant("no-evidence" as const), records: few(id) }),
  fc.record({
    code: fc.constant("wrong-evidence" as const),
    records: few(id),
    found: few(fc.option(kind)),
    accepted: few(kind),
  }),
  fc.record({ code: fc.constant("validity-unknown" as const), subject, ends: fc.option(span) }),
  fc.record({ code: fc.constant("date-too-coarse" as const), records: few(id), on: span }),
  fc.record({
    code: fc.constant("contradicted" as const),
    records: few(id),
    attribute: fc.constantFrom(null, "level", "x9"),
  }),
  fc.record({
    code: fc.constant("waived" as const),
    decision: id,
    until: fc.option(day),
    afterDue: fc.boolean(),
  }),
);

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    attribute: fc.constantFrom("level", "budget-year", "x7"),
    in: few(fc.oneof(id, fc.integer({ min: 0, max: 9999 }), fc.boolean())),
  }),
  fc.record({ attribute: fc.constant("receiver"), unit: id }),
  fc.record({ attribute: fc.constant("issuer"), party: id }),
  fc.record({ attribute: fc.constant("x8"), atLeast: fc.nat(5000) }),
  fc.record({ attribute: fc.constant("x8"), atMost: day }),
  fc.record({ attribute: fc.constant("x8"), atLeast: fc.nat(50), atMost: fc.nat(9_000_000) }),
);
const within = fc.oneof(
  fc.constantFrom("2023", "2023-06", "2023-04/2023-06"),
  fc.record({ from: day, to: day }, { noNullPrototype: true, requiredKeys: [] }),
);
const measure = { for: few(id), where: few(condition), within, valid: fc.constant(true as const) };
const always = { stage: fc.constant("x1.x2"), attribute: fc.constant("x4") };
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record(
    { kind: fc.constant("count" as const), stage: always.stage, ...measure },
    { noNullPrototype: true, requiredKeys: ["kind", "stage"] },
  ),
  fc.record(
    { kind: fc.constantFrom("sum" as const, "latest" as const), ...always, ...measure },
    { noNullPrototype: true, requiredKeys: ["kind", "stage", "attribute"] },
  ),
);
/** A figure of at most two decimals. */
const number = fc.integer({ min: 0, max: 200_000_000 }).map((hundredths) => hundredths / 100);
const bounds: fc.Arbitrary<Bounds> = fc.record({ least: fc.option(number), most: fc.option(number) });
const counted: fc.Arbitrary<Counted> = fc.record(
  {
    id,
    name,
    state: fc.constantFrom("definite", "possible"),
    on: actSpan,
    records: few(id),
    implied: fc.constant(true as const),
    value: bounds,
    causes: fc.array(cause, { maxLength: 2 }),
  },
  { noNullPrototype: true, requiredKeys: ["id", "name", "state", "on", "records", "causes"] },
);
const exclusion: fc.Arbitrary<Exclusion> = fc.oneof(
  fc.record({ code: fc.constant("condition" as const), condition, found: few(id) }),
  fc.record({ code: fc.constantFrom("other-days" as const, "later" as const), on: span }),
  fc.record({ code: fc.constant("not-valid" as const), ended: fc.option(span) }),
  fc.record({ code: fc.constant("replaced" as const), by: few(id) }),
  fc.record({ code: fc.constant("decided" as const), decision: id }),
  fc.constant({ code: "not-in-whole" as const }),
);
const passedOver: fc.Arbitrary<PassedOver> = fc.record({
  id,
  name,
  on: actSpan,
  records: few(id),
  why: exclusion,
});
const measured = fc.constantFrom(
  { unit: { vi: "ha", en: "ha" }, decimals: 2, currency: null },
  { unit: { vi: "%", en: "%" }, decimals: 2, currency: null },
  { unit: { vi: "VND" }, decimals: 0, currency: "VND" },
);
const tally: fc.Arbitrary<Tally> = quantity.chain((of) =>
  fc.record({
    quantity: fc.constant(of),
    measured,
    names: fc.constant({}),
    stage: text,
    counts: text,
    valid: fc.option(text),
    attribute: of.kind === "count" ? fc.constant(null) : text,
    least: fc.option(number),
    most: fc.option(number),
    closedBy: fc.array(id, { maxLength: 2 }),
    subjects: fc.array(counted, { maxLength: 3 }),
    passedOver: fc.array(passedOver, { maxLength: 2 }),
  }),
);

const judged = { verdict, since: fc.option(actSpan), causes: fc.array(cause, { maxLength: 3 }) };
const leaf = tally.chain((own) =>
  fc.record({
    kind: fc.constant(own.quantity.kind),
    ...judged,
    comparison: fc.constantFrom(...COMPARISONS),
    need: bounds,
    tally: fc.constant(own),
    percent: fc.option(fc.integer({ min: 1, max: 300 })),
    plus: fc.option(fc.integer({ min: -50, max: 50 })),
    base: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 500 }), tally),
    share: fc.option(bounds),
  }),
);
export const explanation: fc.Arbitrary<Explanation> = fc.letrec<{ node: Explanation }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    leaf,
    fc.record({
      kind: fc.constant("attested" as const),
      ...judged,
      by: id,
      byName: text,
      decisions: fc.array(id, { maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constantFrom("allOf" as const, "anyOf" as const),
      ...judged,
      parts: few(tie("node")),
    }),
  ),
})).node;
