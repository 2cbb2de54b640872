import { expect, test } from "vitest";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { evaluate } from "../../src/rules/evaluate.js";
import { highlights } from "../../src/cli/print/highlights.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import invented from "../../examples/cao-lanh/minh-hoa.json" with { type: "json" };

const register = parseRegister(invented, caoLanh);
const findings = register.ok ? evaluate(caoLanh, register.value, { asOf: "2025-12-31" }).findings : [];

test("highlights hold every status that there is before any twice", () => {
  const statuses = (some: typeof findings) => [...new Set(some.map(({ status }) => status))].toSorted();
  expect(statuses(highlights(findings, 10))).toEqual(statuses(findings));
});

test("highlights stand in the order of the plan, each once", () => {
  const shown = highlights(findings, 10);
  expect(shown).toHaveLength(10);
  expect(findings.filter((finding) => shown.includes(finding))).toEqual(shown);
});

test("there are no more than there are findings", () => {
  expect(highlights(findings.slice(0, 3), 10)).toHaveLength(3);
  expect(highlights([], 10)).toEqual([]);
});
