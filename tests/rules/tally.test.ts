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

test("a tally names a product by its own name, the place stated of what may lie elsewhere, and what its stage and sum are called", () => {
  const { plan, register } = inputOf(caseFiles[0]?.plan ?? {}, {
    title: { vi: "để thử", en: "for tests" },
    promises: {
      p: { needs: { kind: "count", atLeast: 1, stage: "mark.granted", valid: true, for: ["guava-mark"] } },
      q: { needs: { kind: "sum", attribute: "amount", atLeast: 1, stage: "budget.allocated" } },
    },
    subjects: { m: { name: "Ổi lê Mỹ Hiệp", for: ["row-1"] } },
    records: [{ subject: "m", stage: "mark.granted", on: "2023-05-10", evidence: ["certificate-1"] }],
    days: [],
  });
  const { findings } = evaluate(plan, register, { asOf: "2025-12-31" });
  const [one, other] = findings.flatMap(({ explanation }) => talliesIn(explanation));
  expect(one?.names).toStrictEqual({
    places: { "guava-mark": { vi: "Ổi lê Mỹ Hiệp" }, "row-1": { vi: "Nhãn hiệu", en: "Marks" } },
  });
  expect([one?.valid, one?.attribute, one && "leftOpenBy" in one]).toEqual([
    { vi: "còn hiệu lực", en: "in force" },
    null,
    false,
  ]);
  expect([other?.valid, other?.attribute]).toEqual([null, { vi: "số tiền", en: "amount" }]);
});

test("a finding tells what one quantity came to, and of a share what it was taken of; of several quantities it tells nothing", () => {
  const schools = { kind: "count", stage: "school.reached" };
  const opened = { kind: "count", stage: "school.opened" };
  const { plan, register } = inputOf(caseFiles[0]?.plan ?? {}, {
    title: { vi: "để thử", en: "for tests" },
    promises: {
      number: { needs: { ...schools, atLeast: 1 } },
      share: { needs: { ...schools, atLeast: { percent: 50, of: opened } } },
      known: { needs: { ...schools, atLeast: { percent: 50, of: 4 } } },
      both: {
        needs: {
          kind: "allOf",
          of: [
            { ...schools, atLeast: 1 },
            { ...opened, atLeast: 1 },
          ],
        },
      },
    },
    subjects: { s: "Trường S", t: "Trường T" },
    records: [
      { subject: "s", stage: "school.reached", on: "2023-05-10", evidence: ["decision-1"] },
      { subject: "t", stage: "school.opened", on: "2023-05-10", evidence: ["decision-2"] },
    ],
    statements: [{ procedure: "school", upTo: "2025-12-31" }],
    days: [],
  });
  const { findings } = evaluate(plan, register, { asOf: "2025-12-31" });
  const one = { least: 1, most: 1 };
  expect(findings.map(({ measured }) => measured)).toMatchObject([
    {
      kind: "count",
      comparison: "atLeast",
      value: one,
      need: one,
      percent: null,
      share: null,
      baseline: null,
    },
    {
      kind: "count",
      value: one,
      need: one,
      percent: 50,
      share: { least: 50, most: 50 },
      baseline: { least: 2, most: 2 },
    },
    {
      kind: "count",
      value: one,
      need: { least: 2, most: 2 },
      percent: 50,
      share: { least: 25, most: 25 },
      baseline: { least: 4, most: 4 },
    },
    null,
  ]);
});

test("a tally names the bodies for which acts do not count, and tells in what a figure or an amount is measured", () => {
  const approved = { kind: "count", stage: "study.approved", atLeast: 1 };
  const figure = { kind: "latest", stage: "survey.published", atLeast: 1 };
  const { plan, register } = inputOf(caseFiles[0]?.plan ?? {}, {
    title: { vi: "để thử", en: "for tests" },
    promises: {
      unit: { needs: { ...approved, where: [{ attribute: "host", unit: "old-office" }] } },
      side: { needs: { ...approved, where: [{ attribute: "host", party: "district" }] } },
      level: { needs: { ...approved, where: [{ attribute: "level", in: ["state"] }] } },
      money: { needs: { kind: "sum", stage: "budget.allocated", attribute: "amount", atLeast: 1 } },
      rate: { needs: { ...figure, attribute: "rate" } },
      herd: { needs: { ...figure, attribute: "herd" } },
    },
    subjects: { s: "Nhiệm vụ S", t: "Nhiệm vụ T" },
    records: ["s", "t"].map((subject, index) => ({
      subject,
      stage: "study.approved",
      on: "2023-05-10",
      attributes: { host: index === 0 ? "company" : "department", level: "base" },
      evidence: ["decision-1"],
    })),
    days: [],
  });
  const { findings } = evaluate(plan, register, { asOf: "2025-12-31" });
  const [unit, side, level, ...figures] = findings.flatMap(({ explanation }) => talliesIn(explanation));
  const bodies = {
    company: { vi: "Công ty", en: "Company" },
    department: { vi: "Sở Khoa học và Công nghệ", en: "Department of Science" },
  };
  expect(unit?.names.values).toStrictEqual({
    host: { ...bodies, "old-office": { vi: "Phòng cũ", en: "Old office" } },
  });
  expect(side?.names.values).toStrictEqual({ host: bodies });
  expect(Object.keys(level?.names.values ?? {})).toEqual(["level"]);
  expect(figures.map(({ measured }) => measured)).toEqual([
    { unit: { vi: "đồng", en: "VND" }, decimals: 0, currency: "VND" },
    { unit: { vi: "%", en: "%" }, decimals: 2, currency: null },
    { unit: { vi: "con", en: "head" }, decimals: 0, currency: null },
  ]);
  expect(unit?.measured).toEqual({
    unit: { vi: "nhiệm vụ", en: "studies" },
    decimals: 0,
    currency: null,
  });
});
