import * as fc from "fast-check";
import type { Finding, Responsible, Status, Timing } from "../../src/rules/finding.js";
import type { Outlook } from "../../src/rules/outlook.js";
import { cause, day, explanation, few, id, name, span, subject, text, truth } from "./any-explanation.js";

export const timing: fc.Arbitrary<Timing> = fc.oneof(
  fc.record({ code: fc.constantFrom("running" as const, "over" as const), days: fc.nat(5000) }),
  fc.record({ code: fc.constantFrom("in-time" as const, "late" as const, "too-coarse" as const), on: span }),
  fc.constant({ code: "none" as const }),
);
const holder = fc.record(
  {
    unit: id,
    name: text,
    role: fc.constantFrom("lead" as const, "with" as const),
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
const statuses: readonly Status[] = [
  "met",
  "met-late",
  "not-yet",
  "failed",
  "undetermined",
  "not-applicable",
  "successor-needed",
];

const outlook: fc.Arbitrary<Outlook> = fc.record({
  code: fc.constantFrom("achieved", "on-track", "at-risk", "too-late", "cannot-estimate", "none"),
  lastStart: fc.option(day),
  margin: fc.option(fc.integer()),
  reached: fc.option(fc.record({ subject, stage: text })),
});

const always = {
  commitment: id,
  kind: fc.constant("item" as const),
  title: text,
  clause: fc.constant("III.2"),
  lines: fc.tuple(fc.nat(99), fc.nat(99)),
  responsible,
  due: day,
  verdict: truth,
  causes: fc.array(cause, { maxLength: 3 }),
  timing,
  status: fc.constantFrom(...statuses),
  reading: id,
  readings: few(fc.record({ id, title: fc.option(text), verdict: truth })),
  evidence: fc.array(fc.record({ record: id, documents: fc.array(id, { maxLength: 2 }) }), { maxLength: 2 }),
  explanation,
};
export const finding: fc.Arbitrary<Finding> = fc.record(
  {
    ...always,
    outlook,
    override: fc.record({ decision: id, by: id, byName: text, verdict: truth, reason: name }),
  },
  {
    noNullPrototype: true,
    requiredKeys: [
      "commitment",
      "kind",
      "title",
      "clause",
      "lines",
      "responsible",
      "due",
      "verdict",
      "causes",
      "timing",
      "status",
      "outlook",
      "reading",
      "readings",
      "evidence",
      "explanation",
    ],
  },
);
