import { expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { talliesIn } from "../../src/rules/assessment/explanation.js";
import { caseFiles, inputOf } from "./case.js";

test("a tally names tasks, items, units, sides, attributes and options whose ids its quantity holds, and nothing that has no name of its own", () => {
  const { plan, register } = inputOf(caseFiles[0]?.plan ?? {}, {
    title: { vi: "để thử", en: "for tests" },
    promises: {
      p: {
        needs: {
          kind: "count",
          atLeast: 1,
          stage: "study.proposed",
          for: ["guava", "row-2", "p"],
          where: [
            { attribute: "level", in: ["base"] },
            { attribute: "proposer", unit: "old-office" },
            { attribute: "proposer", party: "province" },
          ],
        },
      },
    },
    days: [],
  });
  const [finding] = evaluate(plan, register, { asOf: "2025-12-31" }).findings;
  const [tally] = finding === undefined ? [] : talliesIn(finding.explanation);
  expect([tally?.stage.en, tally?.counts.en]).toEqual(["proposed", "studies"]);
  expect(tally?.names).toStrictEqual({
    places: {
      guava: { vi: "Nhãn hiệu ổi", en: "Guava mark" },
      "row-2": { vi: "Nhiệm vụ cấp cơ sở", en: "A base-level study" },
    },
    attributes: {
      level: { vi: "cấp nhiệm vụ", en: "level" },
      proposer: { vi: "đơn vị đề xuất", en: "proposer" },
    },
    values: {
      // An option that bears the id of a side keeps its own name.
      level: {
        base: { vi: "cấp cơ sở", en: "base" },
        province: { vi: "cấp tỉnh", en: "province" },
        ministry: { vi: "cấp bộ", en: "ministry" },
        state: { vi: "cấp quốc gia", en: "national" },
      },
      proposer: { "old-office": { vi: "Phòng cũ", en: "Old office" } },
    },
    parties: { province: { vi: "Sở", en: "Department" } },
  });
});
