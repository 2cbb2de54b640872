import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { law } from "../../src/law/index.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { criteriaOf } from "../../src/rules/criteria/criteria-of.js";
import { judgeLaw } from "../../src/rules/criteria/judge-law.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { parseAssessment } from "../../src/rules/assessment/parse-assessment.js";

const registers = ["minh-hoa", "public-record"].map((name) => {
  const parsed = parseRegister(JSON.parse(readFileSync(`examples/cao-lanh/${name}.json`, "utf8")), caoLanh);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return { name, register: parsed.value };
});
const days = ["2023-12-31", "2025-06-30", "2025-07-01", "2025-12-31"];

describe.each(registers)("$name", ({ register }) => {
  test.each(days)("on %s: an assessment with its law goes to JSON and comes back the same", (asOf) => {
    const assessment = {
      ...evaluate(caoLanh, register, { asOf }),
      ...judgeLaw(caoLanh, register, law, { asOf }),
    };
    expect(assessment.law).toEqual({ id: law.id, version: law.version });
    expect(parseAssessment(JSON.parse(JSON.stringify(assessment)))).toEqual({
      ok: true,
      value: assessment,
      warnings: [],
    });
  });

  test("law is a remark: no verdict changes with it", () => {
    const [without, before] = [0, 1].map(() => evaluate(caoLanh, register, { asOf: "2025-12-31" }));
    judgeLaw(caoLanh, register, law, { asOf: "2025-12-31" });
    expect(without).toEqual(before);
  });

  test("a finding refers to the remarks on the subjects it counts, and copies none", () => {
    const { findings } = evaluate(caoLanh, register, { asOf: "2025-12-31" });
    const { criteria } = judgeLaw(caoLanh, register, law, { asOf: "2025-12-31" });
    const marks = findings.flatMap((finding) =>
      finding.commitment.startsWith("row-2") ? criteriaOf(finding, criteria) : [],
    );
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every((remark) => criteria.includes(remark))).toBe(true);
  });
});

test("a day that is none is refused", () => {
  const [first] = registers;
  expect(() => first && judgeLaw(caoLanh, first.register, law, { asOf: "2025-02-30" })).toThrow(RangeError);
});
