import { expect, test } from "vitest";
import { snapshotAt } from "../../../src/rules/evaluate.js";
import { changingDays } from "../../../src/rules/time/changing-days.js";
import type { Case } from "../case.js";
import { filed, filing, reviewOf } from "../change/between.js";

const subjects = { lime: "Chanh", lotus: "Sen" };
const office = { name: { vi: "Phòng phía Bắc", en: "Northern office" }, party: "district", form: "division" };
const waiver = { kind: "waiver", commitment: "marks", on: "2024-03-01", evidence: ["letter-1"] };
const approved = { kind: "count", atLeast: 1, stage: "study.approved" };
const granted = { kind: "count", atLeast: 1, stage: "mark.granted", valid: true };

/** Units of the plan may end, end or follow on these. */
const always = ["2025-01-01", "2025-07-01", "2025-12-31"];

const cases: readonly (readonly [string, Partial<Case>, readonly string[]])[] = [
  ["the last day of its period, and the day after", {}, ["2025-12-31", "2026-01-01"]],
  [
    "its due day, and the day after",
    { promises: { marks: { due: "2023-03-01", ...filed(1) } } },
    ["2023-03-01", "2023-03-02"],
  ],
  [
    "the first and last day on which an act may be",
    {
      promises: { marks: { needs: approved } },
      subjects,
      records: [filing("lime", "2023-03/2023-05", { stage: "study.approved", evidence: ["decision-1"] })],
    },
    ["2023-03-01", "2023-05-31"],
  ],
  [
    "the last day on which an act may be, where no first is known",
    {
      promises: { marks: { needs: approved } },
      subjects,
      records: [filing("lime", "../2023-05-31", { stage: "study.approved", evidence: ["decision-1"] })],
    },
    ["2023-05-31"],
  ],
  [
    "the first and last of its own days",
    { promises: { marks: { needs: { ...approved, within: "2023-02/2023-04" } } } },
    ["2023-02-01", "2023-04-30"],
  ],
  [
    "no act that does not bear on the promise",
    { subjects, records: [filing("lime", "2023-03", { stage: "study.approved", evidence: [] })] },
    [],
  ],
  [
    "an act for one of its places, or for nothing in particular; none for another",
    {
      promises: { marks: { needs: { ...approved, for: ["guava"] } } },
      subjects: {
        lime: { name: "Chanh", for: ["lime"] },
        guava: { name: "Ổi", for: ["lime", "guava"] },
        lotus: "Sen",
      },
      records: [
        filing("lime", "2023-03-01", { stage: "study.approved", evidence: [] }),
        filing("guava", "2023-04-01", { stage: "study.approved", evidence: [] }),
        filing("lotus", "2023-05-01", { stage: "study.approved", evidence: [] }),
      ],
    },
    ["2023-04-01", "2023-05-01"],
  ],
  [
    "the end of a term, with and without the renewals on file",
    {
      subjects,
      promises: { marks: { needs: granted } },
      records: [
        filing("lime", "2014-03-01"),
        filing("lime", "2014-06-01", { id: "g", stage: "mark.granted", evidence: ["certificate-1"] }),
        filing("lime", "2024-02-01", { id: "r", stage: "mark.renewed", evidence: ["decision-1"] }),
      ],
    },
    ["2014-06-01", "2024-02-01", "2024-03-02", "2034-03-02"],
  ],
  [
    "the day after a statement ends",
    { statements: [{ procedure: "mark", upTo: "2024-06-30" }] },
    ["2024-07-01"],
  ],
  [
    "a waiver, and the day after it ends",
    { decisions: [waiver, { ...waiver, on: "2024-04-01", until: "2024-05-31" }] },
    ["2024-03-01", "2024-04-01", "2024-06-01"],
  ],
  [
    "the day on which a unit was founded",
    { units: { north: { ...office, founded: "2023-02-01" } } },
    ["2023-02-01"],
  ],
  [
    "the days between which a unit ended",
    { units: { north: { ...office, ended: "2024-02-01/2024-03-01" } } },
    ["2024-02-01", "2024-03-01"],
  ],
  [
    "the day from which another follows",
    {
      units: {
        north: {
          ...office,
          ended: "2024-02-01",
          successors: [
            {
              unit: "ward",
              from: "2024-06-01",
              basis: { vi: "sắp xếp", en: "merger" },
              confidence: "verified",
            },
          ],
        },
      },
    },
    ["2024-02-01", "2024-06-01"],
  ],
];

test.each(cases)("what is found of a promise can change on: %s", (_, given, expected) => {
  const { plan, register, asOf } = reviewOf(given);
  const snapshot = snapshotAt(plan, register, { asOf });
  const [marks] = snapshot.plan.commitments;
  if (marks === undefined) throw new Error("the promise is there");
  const days = new Set(changingDays(marks, snapshot));
  for (const day of [...always, ...expected]) expect(days).toContain(day);
});

test("few days are looked at beside them", () => {
  const records = [filing("lime", "2024-03-01"), filing("lotus", "2024-05-01")];
  const { plan, register, asOf } = reviewOf({ subjects, records });
  const snapshot = snapshotAt(plan, register, { asOf });
  const [marks] = snapshot.plan.commitments;
  if (marks === undefined) throw new Error("the promise is there");
  const own = ["2024-03-01", "2024-05-01"];
  expect([...new Set(changingDays(marks, snapshot))].toSorted()).toEqual([...own, ...always, "2026-01-01"]);
});
