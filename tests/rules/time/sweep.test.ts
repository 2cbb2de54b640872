import { expect, test } from "vitest";
import { addDays } from "../../../src/model/values/date.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { timeline } from "../../../src/rules/time/timeline.js";
import type { Case } from "../case.js";
import { filed, filing, reviewOf } from "../change/between.js";

const led = (unit: string) => [{ unit, role: "lead" }];
const lime = filing("lime", "2014-03-01");
const granted = { kind: "count", atLeast: 1, stage: "mark.granted", valid: true };
const certified = filing("lime", "2014-09-01", {
  id: "granted",
  stage: "mark.granted",
  evidence: ["certificate-1"],
});
const renewed = (on: string) =>
  filing("lime", on, { id: `renewed-${on}`, stage: "mark.renewed", evidence: [`decision-${on}`] });

/** What happens, in which window, and on which days the status turns. */
const cases: readonly (readonly [string, Partial<Case>, string, string, readonly string[]])[] = [
  [
    "a unit that ends",
    { promises: { marks: { responsible: led("lost-office"), ...filed(1) } } },
    "2025-06-01",
    "2025-08-01",
    ["2025-07-01"],
  ],
  [
    "a unit that ends on an uncertain day",
    { promises: { marks: { responsible: led("fading-office"), ...filed(1) } } },
    "2024-12-01",
    "2026-02-01",
    ["2025-12-31"],
  ],
  [
    "a unit that is followed",
    { promises: { marks: { responsible: led("old-office"), ...filed(1) } } },
    "2025-06-01",
    "2025-08-01",
    [],
  ],
  [
    "a waiver that runs out",
    {
      decisions: [
        {
          kind: "waiver",
          commitment: "marks",
          on: "2024-03-01",
          until: "2024-05-31",
          evidence: ["letter-1"],
          reason: "hoãn",
        },
      ],
    },
    "2024-02-01",
    "2024-07-01",
    ["2024-03-01", "2024-06-01"],
  ],
  [
    "a term that is over",
    { subjects: { lime: "Chanh" }, promises: { marks: { needs: granted } }, records: [lime, certified] },
    "2024-01-01",
    "2024-04-01",
    ["2024-03-02"],
  ],
  [
    "a term renewed twice",
    {
      subjects: { lime: "Chanh" },
      promises: { marks: { needs: granted, due: "2050-12-31" } },
      records: [lime, certified, renewed("2023-10-01"), renewed("2033-10-01")],
    },
    "2034-01-01",
    "2044-04-01",
    ["2044-03-02"],
  ],
  [
    "a term renewed after it was over",
    {
      subjects: { lime: "Chanh" },
      promises: { marks: { needs: granted, due: "2050-12-31" } },
      records: [lime, certified, renewed("2024-06-01")],
    },
    "2024-01-01",
    "2034-05-01",
    ["2024-03-02", "2024-06-01", "2034-03-02"],
  ],
  [
    "an act that a later one implies, from the day after all of its place was declared entered",
    {
      subjects: { lime: { name: "Ổi lê Mỹ Hiệp", for: ["guava"] } },
      promises: { marks: { needs: { ...filed(1).needs, for: ["row-1"] } } },
      records: [{ ...certified, on: "2024-06-01" }],
      statements: [
        { for: ["guava"], upTo: "2024-03-31" },
        { for: ["row-1"], upTo: "2024-12-31" },
      ],
    },
    "2024-01-01",
    "2024-07-01",
    ["2024-04-01", "2024-06-01"],
  ],
  [
    "two that may be one, whose terms together end on a day of neither",
    {
      subjects: { lime: "Công ty Sao Mai", other: "CTY Sao Mai" },
      promises: { marks: { needs: granted, due: "2050-12-31" } },
      records: [lime, certified, { ...renewed("2023-10-01"), subject: "other" }],
    },
    "2024-01-01",
    "2034-05-01",
    ["2024-03-02"],
  ],
  [
    "a due day, and what was done since",
    {
      subjects: { lime: "Chanh" },
      promises: { marks: { due: "2024-03-31", ...filed(1) } },
      records: [filing("lime", "2024-05-01")],
      statements: [{ procedure: "mark", upTo: "2024-04-15", recorded: "2024-04-15" }],
    },
    "2024-03-01",
    "2024-06-01",
    ["2024-03-31", "2024-04-16", "2024-05-01"],
  ],
  [
    "a word of the other side",
    {
      promises: { marks: { due: "2024-06-30", needs: { kind: "attested", by: "province" } } },
      decisions: [
        { kind: "attestation", commitment: "marks", kept: true, on: "2024-03-01", evidence: ["letter-1"] },
        {
          kind: "attestation",
          commitment: "marks",
          kept: true,
          on: "2024-08-01",
          evidence: ["letter-2"],
          upTo: "2024-06-30",
        },
      ],
    },
    "2024-01-01",
    "2024-12-31",
    ["2024-03-01", "2024-06-30"],
  ],
  [
    "a statement that grows old, and an amendment",
    {
      promises: { marks: { due: "2024-06-15", ...filed(1) } },
      statements: [{ procedure: "mark", upTo: "2024-06-10" }],
      amendments: [{ on: "2024-06-20", changes: [{ kind: "withdraw", id: "marks" }] }],
    },
    "2024-06-01",
    "2024-07-01",
    ["2024-06-11", "2024-06-20"],
  ],
];

test.each(cases)(
  "a sweep over %s says of every day what judging that day says",
  (_, given, from, to, turns) => {
    const { plan, register } = reviewOf(given);
    const [line] = timeline(plan, register, { from, to });
    expect(line?.stretches.at(0)?.from).toBe(from);
    expect(line?.stretches.at(-1)?.to).toBe(to);
    expect(line?.stretches.slice(1).map((stretch) => stretch.from)).toEqual(turns);
    const days =
      line?.stretches.flatMap((stretch) => [stretch.from, stretch.to, addDays(stretch.from, 3)]) ?? [];
    const months = Array.from({ length: 30 }, (_day, nth) => addDays(from, nth * 4));
    for (const day of [...days, ...months].filter((one) => one <= to)) {
      const [finding] = evaluate(plan, register, { asOf: day }).findings;
      const stretch = line?.stretches.find((one) => one.from <= day && day <= one.to);
      expect([stretch?.status, stretch?.verdict], day).toEqual([finding?.status, finding?.verdict]);
    }
  },
);
