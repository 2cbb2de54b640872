import * as fc from "fast-check";
import { addDays, type Span } from "../../src/model/date.js";
import { DOCUMENT_KINDS } from "../../src/model/document.js";
import type { Measure } from "../../src/model/requirement.js";
import type { Cause } from "../../src/rules/cause.js";
import type { Counted, Explanation, Sum, Tally } from "../../src/rules/explanation.js";
import { causes as every } from "./examples.js";

export const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2018-01-01", days));
export const id = fc.nat(99).map((n) => `x${n}`);
export const name = fc.nat(99).map((n) => `Tên ${n}`);
export const text = name.map((same) => ({ vi: same, en: same }));
export const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 3 });
export const truth = fc.constantFrom("met", "unmet", "unknown", "not-applicable");

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
  fc.record({ code: fc.constant("standing-unknown" as const), subject, ends: fc.option(span) }),
  fc.record({ code: fc.constant("date-too-coarse" as const), records: few(id), on: span }),
  fc.record({
    code: fc.constant("contradicted" as const),
    records: few(id),
    attribute: fc.constantFrom(null, "level", "x9"),
  }),
  fc.record({ code: fc.constant("waived" as const), decision: id, until: fc.option(day) }),
);

const condition = fc.oneof(
  fc.record({
    attribute: fc.constantFrom("level", "budget-year", "x7"),
    in: few(fc.oneof(id, fc.integer({ min: 0, max: 9999 }), fc.boolean())),
  }),
  fc.record({ attribute: fc.constant("receiver"), unit: id }),
  fc.record({ attribute: fc.constant("issuer"), party: id }),
);
const measure: fc.Arbitrary<Measure> = fc.record(
  {
    stage: fc.constant("x1.x2"),
    for: few(id),
    where: few(condition),
    within: fc.record({ from: day, to: day }, { noNullPrototype: true, requiredKeys: [] }),
    standing: fc.constant(true as const),
  },
  { noNullPrototype: true, requiredKeys: ["stage"] },
);
const counted: fc.Arbitrary<Counted> = fc.record(
  {
    id,
    name,
    state: fc.constantFrom("definite", "possible"),
    on: actSpan,
    records: few(id),
    implied: fc.constant(true as const),
    causes: fc.array(cause, { maxLength: 2 }),
  },
  { noNullPrototype: true, requiredKeys: ["id", "name", "state", "on", "records", "causes"] },
);
const tally: fc.Arbitrary<Tally> = fc.record({
  measure,
  names: fc.constant({}),
  stage: text,
  counts: text,
  definite: fc.nat(2000),
  possible: fc.option(fc.nat(5000)),
  closedBy: fc.option(id),
  subjects: fc.array(counted, { maxLength: 3 }),
});
const sum: fc.Arbitrary<Sum> = fc.record({
  tally,
  least: fc.nat(2_000_000_000),
  most: fc.option(fc.nat(2_000_000_000)),
});
const percent = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));

const judged = { verdict: truth, since: fc.option(actSpan), causes: fc.array(cause, { maxLength: 3 }) };
export const explanation: fc.Arbitrary<Explanation> = fc.letrec<{ node: Explanation }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.record({
      kind: fc.constant("count" as const),
      ...judged,
      need: fc.integer({ min: 1, max: 3000 }),
      tally,
    }),
    fc.record({
      kind: fc.constant("share" as const),
      ...judged,
      percent: fc.integer({ min: 1, max: 100 }),
      strictly: fc.boolean(),
      part: tally,
      whole: tally,
      least: percent,
      most: percent,
    }),
    fc.record({ kind: fc.constant("money" as const), ...judged, sum, covers: sum }),
    fc.record({
      kind: fc.constant("attested" as const),
      ...judged,
      by: id,
      byName: text,
      decisions: fc.array(id, { maxLength: 2 }),
      closedBy: fc.option(id),
    }),
    fc.record({
      kind: fc.constantFrom("allOf" as const, "anyOf" as const),
      ...judged,
      parts: few(tie("node")),
    }),
  ),
})).node;
