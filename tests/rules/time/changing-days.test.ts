import { expect, test } from "vitest";
import { changingDays } from "../../../src/rules/time/changing-days.js";
import { relevantTo } from "../../../src/rules/time/relevant.js";
import type { Case } from "../case.js";
import { filed, filing, reviewOf } from "../change/between.js";

const subjects = { lime: "Chanh", lotus: "Sen" };
const office = { name: { vi: "Phòng phía Bắc", en: "Northern office" }, party: "district", form: "division" };
const waiver = { kind: "waiver", commitment: "marks", on: "2024-03-01", evidence: ["letter-1"] };

/** Units of the plan may end, end or follow on these; on the last its period ends as well. */
const always = ["2025-01-01", "2025-07-01", "2025-12-31"];

const cases: readonly (readonly [string, Partial<Case>, readonly string[]])[] = [
  ["nothing else", {}, []],
  [
    "the due day of every wording, and the day of an amendment",
    {
      promises: { marks: { due: "2023-03-01", ...filed(1) } },
      amendments: [
        {
          on: "2023-06-01",
          changes: [{ kind: "replace", commitment: { id: "marks", due: "2024-03-01", ...filed(1) } }],
        },
      ],
    },
    ["2023-03-01", "2023-06-01", "2024-03-01"],
  ],
  [
    "the first and last day on which an act may be",
    {
      promises: { marks: { needs: { kind: "count", atLeast: 1, stage: "study.approved" } } },
      subjects,
      records: [filing("lime", "2023-03/2023-05", { stage: "study.approved", evidence: ["decision-1"] })],
    },
    ["2023-03-01", "2023-05-31"],
  ],
  [
    "the last day on which an act may be, where no first is known",
    {
      promises: { marks: { needs: { kind: "count", atLeast: 1, stage: "study.approved" } } },
      subjects,
      records: [filing("lime", "../2023-05-31", { stage: "study.approved", evidence: ["decision-1"] })],
    },
    ["2023-05-31"],
  ],
  [
    "what does not bear on the promise is left out",
    { subjects, records: [filing("lime", "2023-03", { stage: "study.approved", evidence: [] })] },
    [],
  ],
  [
    "an act for one of its places; an act for another is left out",
    {
      promises: { marks: { needs: { kind: "count", atLeast: 1, stage: "study.approved", for: ["guava"] } } },
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
    ["2023-04-01"],
  ],
  [
    "a term, and each renewal for which the subject has acts",
    { subjects, records: [filing("lime", "2014-03-01"), filing("lotus", "2015-04-01")] },
    ["2014-03-01", "2015-04-01", "2024-03-01", "2025-04-01", "2034-03-01", "2035-04-01"],
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
  const { plan, register } = reviewOf(given);
  const near = relevantTo(plan, register, null).get("marks");
  if (near === undefined) throw new Error("the promise is there");
  const days = new Set(changingDays(plan, near));
  expect([...days].toSorted()).toEqual([...always, ...expected].toSorted());
});
