import { expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { caseFiles, inputOf } from "./case.js";

test("evidence names the workbook cell of a record that came from one, and none of another", () => {
  const act = { stage: "mark.granted", on: "2023-06-01", evidence: ["certificate-1"] };
  const { plan, register } = inputOf(caseFiles[0]?.plan ?? {}, {
    title: { vi: "", en: "" },
    promises: { p: { needs: { kind: "count", atLeast: 2, stage: "mark.granted" } } },
    subjects: { a: "A", b: "B" },
    records: [
      { subject: "a", ...act, cell: "so-theo-doi.xlsx!Bản ghi!A2" },
      { subject: "b", ...act },
    ],
    days: [],
  });
  const { findings } = evaluate(plan, register, { asOf: "2025-12-31" });
  expect(findings.map(({ evidence }) => evidence)).toStrictEqual([
    [
      { record: "r1", documents: ["certificate-1"], cell: "so-theo-doi.xlsx!Bản ghi!A2" },
      { record: "r2", documents: ["certificate-1"] },
    ],
  ]);
});
