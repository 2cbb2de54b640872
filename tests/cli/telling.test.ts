import { expect, test } from "vitest";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { tellingFindings } from "../../src/cli/print/highlights.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import invented from "../../examples/cao-lanh/minh-hoa.json" with { type: "json" };

const register = parseRegister(invented, caoLanh);
const findings = register.ok ? evaluate(caoLanh, register.value, { asOf: "2025-12-31" }).findings : [];

test("telling findings hold every status that there is before any twice", () => {
  const statuses = (some: typeof findings) => [...new Set(some.map(({ status }) => status))].toSorted();
  expect(statuses(tellingFindings(findings, 10))).toEqual(statuses(findings));
});

test("telling findings stand in the order of the plan, each once", () => {
  const telling = tellingFindings(findings, 10);
  expect(telling).toHaveLength(10);
  expect(findings.filter((finding) => telling.includes(finding))).toEqual(telling);
});

test("there are no more than there are findings", () => {
  expect(tellingFindings(findings.slice(0, 3), 10)).toHaveLength(3);
  expect(tellingFindings([], 10)).toEqual([]);
});
