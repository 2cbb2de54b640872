import { describe, expect, test } from "vitest";
import { cellParts } from "../../src/model/issue/cell-parts.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { LegalTest } from "../../src/model/law/legal-test.js";
import { LawfulTime } from "../../src/model/law/lawful-time.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi } from "../../src/locale/vi/index.js";
import { fold } from "../../src/model/values/wording.js";
import { fact, smallPlan, smallRegister } from "../fixtures/small-plan.js";
import { issuesOf } from "./read.js";

const read = (changed: Readonly<Record<string, unknown>>) =>
  issuesOf(parseRegister(smallRegister(changed), smallPlan));

test("a paper named twice by one record is refused, for it would seem to be two", () => {
  const documents = { d: { kind: "decision", title: "x" } };
  expect(read({ documents, records: [fact("r-1", { evidence: ["d", "d"] })] })).toEqual([
    "records/0/evidence/1 duplicate-id",
  ]);
});

test("what is no day is told as such, and never compared as one", () => {
  for (const period of [
    { from: "2022-01-01", to: "20025-12-31" },
    { from: "2022-99-01", to: "2021-01-01" },
    { from: "2022-02-30", to: "2021-13-01" },
  ]) {
    const parsed = parsePlan({ ...smallPlan, period });
    const codes = parsed.ok ? [] : parsed.issues.map(({ code }) => code);
    expect(codes).not.toContain("backward-period");
    expect(parsed.ok ? [] : issueTexts(parsed.issues, vi)).not.toEqual([]);
  }
});

test("a name of which nobody sees anything is empty", () => {
  expect(read({ subjects: { a: { name: "\u200b" } }, records: [] })).toContain("subjects/a/name empty");
});

test("a number that is too large for any is told as such", () => {
  const result = parseRegister(
    JSON.parse(
      JSON.stringify(smallRegister({ records: [fact("r-1", { attributes: { amount: "X" } })] })).replace(
        '"X"',
        "1e400",
      ),
    ),
    smallPlan,
  );
  expect(result.ok || result.issues.some((issue) => "found" in issue && issue.found === "Infinity")).toBe(
    true,
  );
});

test("units that succeed each other in a ring are refused, in a plan and where a register closes the ring", () => {
  const follows = (unit: string) => ({
    successors: [{ unit, from: "2025-03-01", basis: { vi: "x", en: "x" }, confidence: "official" }],
  });
  const [first = "", second = ""] = Object.keys(smallPlan.units);
  const units = {
    ...smallPlan.units,
    [first]: { ...smallPlan.units[first], ...follows(second) },
    [second]: { ...smallPlan.units[second], ...follows(first) },
  };
  expect(
    issuesOf(parsePlan({ ...smallPlan, units })).filter((line) => line.endsWith("corrects-in-circle")),
  ).toHaveLength(1);
});

test("a tone mark stays within the letters that stand together", () => {
  expect(fold("Bà-na")).not.toBe(fold("Ba-nà"));
  expect(fold("HÒA Bình")).toBe(fold("hoà bình"));
});

describe("an office's own law", () => {
  const fits = (test: object) => LegalTest.safeParse(test).success;
  test("counts no term of more than ten years day by day", () => {
    const time = (atMost: number) => ({
      after: "mark.filed",
      reach: [{ attribute: "a" }],
      by: "filer",
      unit: "working-days",
      atMost,
      from: null,
      to: null,
      basis: [{ instrument: "Luật (để thử)", confidence: "verified" }],
    });
    const isTime = (atMost: number) => LawfulTime.safeParse(time(atMost)).success;
    expect([3_660, 3_661, 1e9].map(isTime)).toEqual([true, false, false]);
  });

  test("has a sign between two places that take as much as they can", () => {
    const form = (text: string) => fits({ kind: "form", attribute: "a", form: text });
    expect(["TCCS {number}:{year}/{sign}", "{number}/{sign}"].map(form)).toEqual([true, true]);
    expect(
      ["{sign}{sign}", "{sign}-{sign}", "{number}{number}", "{sign}{year}{number}", "{sign}{sign}{sign}"].map(
        form,
      ),
    ).toEqual(Array.from({ length: 5 }, () => false));
  });
});

test("the place of a cell is told from the right: a file may be called `Gấp! số 1.xlsx`", () => {
  expect(cellParts("Gấp! số 1.xlsx!Nhiệm vụ!B3")).toEqual({
    file: "Gấp! số 1.xlsx",
    sheet: "Nhiệm vụ",
    cell: "B3",
  });
  expect(cellParts("so.xlsx")).toBeUndefined();
});
