import { expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { tallies } from "../../src/rules/judge.js";
import { caseFiles, inputOf } from "./case.js";

test("a tally names tasks, items, units and sides whose ids its measure holds, and nothing that has no name of its own", () => {
  const { plan, register } = inputOf(caseFiles[0]?.plan ?? {}, {
    title: { vi: "để thử", en: "for tests" },
    promises: {
      p: {
        needs: {
          kind: "count",
          atLeast: 1,
          stage: "study.stopped",
          for: ["guava", "row-2", "p"],
          where: [
            { attribute: "level", in: ["base"] },
            { attribute: "proposer", unit: "old-office" },
            { attribute: "issuer", party: "province" },
          ],
        },
      },
    },
    days: [],
  });
  const [finding] = evaluate(plan, register, { asOf: "2025-12-31" }).findings;
  const [tally] = finding === undefined ? [] : tallies(finding.explanation);
  expect([tally?.stage.en, tally?.counts.en]).toEqual(["stopped", "studies"]);
  expect(tally?.names).toStrictEqual({
    guava: { vi: "Nhãn hiệu ổi", en: "Guava mark" },
    "row-2": { vi: "Nhiệm vụ cấp cơ sở", en: "A base-level study" },
    "old-office": { vi: "Phòng cũ", en: "Old office" },
    province: { vi: "Sở", en: "Department" },
  });
});
