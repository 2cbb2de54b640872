import { describe, expect, test } from "vitest";
import type { LegalTest } from "../../../src/model/law/legal-test.js";
import { toldBy, type Given } from "./one-test.js";

const isCompany: LegalTest = { kind: "in", attribute: "unit", values: ["company"] };

describe("an attribute of a course", () => {
  const declares = { level: { type: "text", of: "act" } } as const;
  const course = (acts: Given["acts"], more: Partial<Given> = {}) =>
    toldBy(
      { kind: "in", attribute: "level", values: ["base"] },
      { acts, declares, ...more },
      { procedure: "st-task" },
      "verdict",
      "evidence",
      "because",
    );

  test("is that of the last act that states one, and rests on the records of that act", () => {
    const listed = { on: "2022-09-01", attributes: { level: "base" } };
    const contracted = { on: "2022-10-01", attributes: { level: "provincial" } };
    expect(course({ "st-task.listed": listed, "st-task.accepted": "2024-03-01" })).toEqual([
      { verdict: "met", evidence: ["r1"], because: [] },
    ]);
    expect(course({ "st-task.listed": listed, "st-task.contracted": contracted })).toEqual([
      { verdict: "unmet", evidence: ["r2"], because: [] },
    ]);
  });

  test("of the subject itself rests on the last act", () => {
    const acts = { "st-task.listed": "2022-09-01", "st-task.accepted": "2024-03-01" };
    const ofSubject = { level: { type: "text", of: "subject" } } as const;
    expect(course(acts, { attributes: { level: "base" }, declares: ofSubject })).toEqual([
      { verdict: "met", evidence: ["r2"], because: [] },
    ]);
  });

  test("is not the unit that holds the subject", () => {
    expect(course({ "st-task.listed": "2022-09-01" }, { unit: "company" })).toEqual([
      { verdict: "unknown", evidence: [], because: ["attribute-missing r1 level"] },
    ]);
  });

  test("is not that of an act which another replaced", () => {
    const acts = {
      "st-task.listed": [
        { on: "2022-09-01", id: "old", attributes: { level: "base" } },
        { on: "2022-11-01", replaces: "old" },
      ],
    };
    expect(course(acts)).toEqual([
      { verdict: "unknown", evidence: [], because: ["attribute-missing r2 level"] },
    ]);
  });
});

describe("the unit of an act", () => {
  const filedBy = (more: Partial<Given>) =>
    toldBy(
      isCompany,
      {
        acts: { "mark.filed": "2022-05-01" },
        declares: { unit: { type: "unit", of: "subject" } },
        ...more,
      },
      { at: "mark.filed" },
      "verdict",
      "because",
    );

  test("is the unit that holds the subject, where nobody has written down another", () => {
    expect(filedBy({ unit: "company" })).toEqual([{ verdict: "met", because: [] }]);
    expect(filedBy({ unit: "company", attributes: { unit: "department" } })).toEqual([
      { verdict: "unmet", because: [] },
    ]);
  });

  test("is not stated, where the subject has none", () => {
    expect(filedBy({})).toEqual([{ verdict: "unknown", because: ["attribute-missing r1 unit"] }]);
  });
});

describe("the day of an act that was done again", () => {
  const since = (estimated: string, again: readonly object[]) =>
    toldBy(
      { kind: "not-before", day: { stage: "budget-line.settled" }, than: { stage: "budget-line.estimated" } },
      {
        acts: {
          "budget-line.estimated": estimated,
          "budget-line.settled": [{ on: "2023-03-06", id: "first" }, ...again],
        },
      },
      { at: "budget-line.estimated" },
      "verdict",
    );

  test("is that of the first, however coarse the day of the other", () => {
    expect(since("2023-02-01", [{ on: "2023", replaces: "first" }])).toEqual([{ verdict: "met" }]);
    expect(since("2023-04-01", [{ on: "2023", replaces: "first" }])).toEqual([{ verdict: "unmet" }]);
  });

  test("is so too where only one of two papers says that it was done again", () => {
    expect(since("2023-02-01", [{ on: "2023", replaces: "first" }, { on: "2023" }])).toEqual([
      { verdict: "met" },
    ]);
  });
});
