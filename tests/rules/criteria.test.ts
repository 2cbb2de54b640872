import { describe, expect, test } from "vitest";
import { law } from "../../src/law/index.js";
import type { Criterion } from "../../src/model/criterion.js";
import type { Test } from "../../src/model/criterion-test.js";
import { saidOf, type LawCase } from "../law/law-case.js";

/** What one test says of a subject: of its last act of a stage, or, where none is named, of its whole course. */
function said(rule: Test, given: Omit<LawCase, "title" | "expect">, at?: string, procedure?: string) {
  const criterion: Criterion = {
    statement: { vi: "để thử", en: "for tests" },
    procedure: procedure ?? at?.split(".")[0] ?? "",
    ...(at !== undefined && { at }),
    versions: [
      {
        from: null,
        to: null,
        test: rule,
        basis: [{ instrument: "Luật (để thử)", confidence: "verified" }],
      },
    ],
  };
  const whole = { ...given, title: { vi: "", en: "" }, expect: { verdict: "" } };
  const remark = saidOf(whole, "own", { ...law, criteria: { own: criterion } });
  return [remark?.verdict, ...(remark?.causes ?? []).map(({ code }) => code)];
}

describe("what was granted stands", () => {
  const stands: Test = { kind: "stands", stage: "mark.granted" };
  const when = (reported: string) =>
    said(
      stands,
      {
        acts: {
          "mark-management.reported": reported,
          "mark.filed": "2020-01-10",
          "mark.granted": "2021-01-10",
          "mark.revoked": "2023-06-30",
        },
      },
      "mark-management.reported",
    );

  test("on a day before it ended, and not after", () => {
    expect([when("2023-03-01"), when("2023-07-01")]).toEqual([["met"], ["unmet"]]);
  });

  test("perhaps, where the judged act took place some day in the year in which it ended", () => {
    expect(when("2023")).toEqual(["unknown", "date-too-coarse"]);
  });
});

describe("a unit exists", () => {
  const when = (filed: string) =>
    said(
      { kind: "exists", attribute: "owner" },
      { acts: { "mark.filed": { on: filed, attributes: { owner: "lost-office" } } }, complete: true },
      "mark.filed",
    );

  test("on a day before it ended, and not after", () => {
    expect([when("2025-06-30"), when("2025-07-01")]).toEqual([["met"], ["unmet"]]);
  });

  test("perhaps, where the act took place some day in the year in which it ended", () => {
    expect(when("2025")).toEqual(["unknown", "date-too-coarse"]);
  });
});

describe("the first of several acts", () => {
  const when = (day: string, acts: LawCase["acts"]["x"]) =>
    said(
      {
        kind: "not-before",
        day: { stage: "budget-line.disbursed" },
        than: { stage: "budget-line.estimated" },
      },
      { acts: { "budget-line.estimated": day, "budget-line.disbursed": acts } },
      "budget-line.estimated",
    );

  test("is the earliest, not the one on the first line", () => {
    expect(when("2023-05-01", ["2023-06-06", "2023-04-06"])).toEqual(["unmet"]);
    expect(when("2023-05-01", ["2023-06-06", "2023-09-06"])).toEqual(["met"]);
  });

  test("may be one whose day is known only roughly", () => {
    expect(when("2023-05-01", ["2023", "2023-06-06"])).toEqual(["unknown", "date-too-coarse"]);
    expect(when("2022-05-01", ["2023", "2023-06-06"])).toEqual(["met"]);
    expect(when("2023-07-01", ["2023", "2023-06-06"])).toEqual(["unmet"]);
  });

  test("is sure where a proved one settles it, whatever a later one without papers", () => {
    expect(when("2023-05-01", ["2023-06-06", { on: "2023-09-06", evidence: [] }])).toEqual(["met"]);
    expect(when("2023-05-01", [{ on: "2023-06-06", evidence: [] }, "2023-09-06"])).toEqual([
      "unknown",
      "no-evidence",
    ]);
  });
});

describe("two attributes set side by side", () => {
  const acts = (evidence?: readonly string[]) => ({
    "st-enterprise.filed": {
      on: "2023-03-01",
      attributes: { "total-revenue": 100, receiver: "company" },
      ...(evidence && { evidence }),
    },
    "st-enterprise.certified": { on: "2023-05-01", attributes: { "st-revenue": 30, filer: "company" } },
  });
  const rules: readonly Test[] = [
    { kind: "ratio", part: "st-revenue", whole: "total-revenue", percent: 30 },
    { kind: "same", attribute: "filer", as: "receiver" },
  ];

  test.each(rules)("are sure where the papers prove both acts that state them: $kind", (rule) => {
    expect(said(rule, { acts: acts() }, undefined, "st-enterprise")).toEqual(["met"]);
  });

  test.each(rules)("are not where those of the second prove nothing: $kind", (rule) => {
    expect(said(rule, { acts: acts([]) }, undefined, "st-enterprise")).toEqual(["unknown", "no-evidence"]);
  });
});
