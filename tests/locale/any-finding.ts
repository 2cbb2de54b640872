import * as fc from "fast-check";
import { STATUSES, type Finding, type Responsible, type Timing } from "../../src/rules/assessment/finding.js";
import type { Outlook } from "../../src/rules/commitment/outlook.js";
import { cause, day, explanation, few, id, name, span, subject, text, verdict } from "./any-explanation.js";

export const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc.record({ code: fc.constantFrom("running" as const, "over" as const), days: fc.nat(5000) }),
  fc.record({ code: fc.constantFrom("in-time" as const, "late" as const, "too-coarse" as const), on: span }),
  fc.constant({ code: "none" as const }),
);
const holder = fc.record(
  {
    unit: id,
    name: text,
    role: fc.constantFrom("lead" as const, "partner" as const),
    after: fc.record({ unit: id, name: text }),
    uncertain: fc.constant(true as const),
  },
  { noNullPrototype: true, requiredKeys: ["unit", "name", "role"] },
);
const responsible: fc.Arbitrary<Responsible> = fc.record({
  holders: fc.array(holder, { maxLength: 2 }),
  ended: fc.array(fc.record({ unit: id, name: text }), { maxLength: 2 }),
  missing: fc.constantFrom(null, "successor", "lost-in-print"),
});

const outlook: fc.Arbitrary<Outlook> = fc.record({
  code: fc.constantFrom("achieved", "on-track", "at-risk", "too-late", "cannot-estimate", "none"),
  lastStart: fc.option(day),
  lawfulEnd: fc.option(day),
  margin: fc.option(fc.integer()),
  reached: fc.option(fc.record({ subject, stage: text })),
});

const ids = fc.array(id, { maxLength: 2 });

const always = {
  commitment: id,
  kind: fc.constantFrom("item" as const, "indicator" as const),
  title: text,
  clause: fc.constant("III.2"),
  lines: fc.tuple(fc.nat(99), fc.nat(99)),
  responsible,
  series: fc.constant(null),
  key: fc.constant(null),
  due: day,
  verdict,
  atDue: fc.option(verdict),
  now: verdict,
  forGood: fc.boolean(),
  since: fc.option(span),
  noLonger: fc.option(span),
  wouldApply: fc.option(span),
  causes: fc.array(cause, { maxLength: 3 }),
  timing,
  status: fc.constantFrom(...STATUSES),
  reading: id,
  readings: few(fc.record({ id, title: fc.option(text), verdict })),
  evidence: fc.array(fc.record({ record: id, documents: ids }), { maxLength: 2 }),
  measured: fc.constant(null),
  statements: fc.array(
    fc.record({ statement: id, by: id, byName: text, upTo: day, recorded: day, documents: ids }),
    { maxLength: 2 },
  ),
  decisions: fc.array(
    fc.record({
      decision: id,
      kind: fc.constantFrom("same", "equivalence", "reading", "waiver", "attestation", "override"),
      by: id,
      byName: text,
      on: day,
      documents: ids,
    }),
    { maxLength: 2 },
  ),
  amendments: fc.array(fc.record({ amendment: id, number: id, on: day }), { maxLength: 1 }),
  judgedOn: day,
  explanation,
};
const KEYS = [
  "commitment",
  "kind",
  "title",
  "clause",
  "lines",
  "series",
  "key",
  "responsible",
  "due",
  "verdict",
  "atDue",
  "now",
  "forGood",
  "since",
  "noLonger",
  "wouldApply",
  "causes",
  "timing",
  "status",
  "reading",
  "readings",
  "measured",
  "evidence",
  "statements",
  "decisions",
  "amendments",
  "judgedOn",
  "explanation",
] as const;

export const finding: fc.Arbitrary<Finding> = fc.record(
  {
    ...always,
    outlook,
    override: fc.record({ decision: id, by: id, byName: text, verdict, reason: name }),
  },
  {
    noNullPrototype: true,
    requiredKeys: [...KEYS, "outlook"],
  },
);
