import { describe, expect, test } from "vitest";
import type { Attribute } from "../../../src/model/plan/attribute.js";
import type { Condition } from "../../../src/model/requirement/condition.js";
import { snapshotAt } from "../../../src/rules/evaluate.js";
import { fulfilling, otherValue, valuesFor } from "../../../src/rules/questions/fitting-values.js";
import { caseFiles, inputOf } from "../case.js";

const frame = caseFiles[0]?.plan ?? {};
const { plan, register } = inputOf(frame, { title: { vi: "", en: "" }, promises: {}, days: [] });
const snapshot = snapshotAt(plan, register, { asOf: "2025-12-31" });
const told = { title: { vi: "để thử" }, of: "act" } as const;

/** What an attribute may be instead, where these are the values that the plan asks for. */
const instead = (attribute: Attribute, ...conditions: readonly Condition[]) =>
  otherValue(attribute, conditions, snapshot);
const oneOf = (...values: readonly (string | boolean)[]): Condition => ({ attribute: "a", in: values });
const figures = (limits: { readonly atLeast?: number | string; readonly atMost?: number | string }) => ({
  attribute: "a",
  ...limits,
});

describe("a value that nobody asks for", () => {
  test("of a text is a mark that is none of the words", () => {
    const text: Attribute = { ...told, type: "text" };
    expect(instead(text, oneOf("tỉnh"))).toBe("…");
    expect(instead(text, oneOf("…"))).toBe("……");
    expect(instead(text, oneOf("…"), oneOf("……"))).toBeUndefined();
  });

  test("of a choice is another option; of yes or no, the other word", () => {
    const options = { base: { vi: "cơ sở" }, province: { vi: "tỉnh" } };
    const choice: Attribute = { ...told, type: "choice", options };
    expect(instead(choice, oneOf("base"))).toBe("province");
    expect(instead(choice, oneOf("base"), oneOf("province"))).toBeUndefined();
    const yesNo: Attribute = { ...told, type: "yes-no" };
    expect(instead(yesNo, oneOf(true))).toBe(false);
    expect(instead(yesNo, oneOf(false))).toBe(true);
    expect(instead(yesNo, oneOf(true, false))).toBeUndefined();
  });

  test("of a unit is a unit of the plan that is not meant", () => {
    const unit: Attribute = { ...told, type: "unit" };
    expect(instead(unit, { attribute: "a", unit: "department" })).toBe("tech-office");
    expect(instead(unit, { attribute: "a", party: "province" })).toBe("committee");
  });

  test.each([
    { type: "number", unit: { vi: "người" } },
    { type: "money", currency: "VND" },
  ] as const)("of a figure ($type) lies just outside the limits, and not below nothing", (figure) => {
    const whole: Attribute = { ...told, ...figure };
    expect(instead(whole, figures({ atLeast: 1 }))).toBe(0);
    expect(instead(whole, figures({ atMost: 5 }))).toBe(6);
    expect(instead(whole, figures({ atLeast: 3, atMost: 5 }))).toBe(2);
    expect(instead(whole, figures({ atLeast: 0 }))).toBeUndefined();
  });

  test("of a figure with decimals is as exact as it is told", () => {
    const rate: Attribute = { ...told, type: "number", unit: { vi: "%" }, decimals: 1 };
    expect(instead(rate, figures({ atLeast: 0.3 }))).toBe(0.2);
    expect(instead(rate, figures({ atMost: 0.2 }))).toBe(0.3);
  });

  test("of a day is the day before the first, or after the last", () => {
    const day: Attribute = { ...told, type: "day" };
    expect(instead(day, figures({ atLeast: "2024-03-01" }))).toBe("2024-02-29");
    expect(instead(day, figures({ atMost: "2024-12-31" }))).toBe("2025-01-01");
  });
});

describe("a value that is asked for", () => {
  const asked = (condition: Condition) => valuesFor(condition, snapshot);

  test("is one of the words, or the unit", () => {
    expect(asked(oneOf("a", "b"))).toEqual(["a", "b"]);
    expect(asked({ attribute: "a", unit: "ward" })).toEqual(["ward"]);
  });

  test("of a side is its head, else a unit of it that it still has", () => {
    expect(asked({ attribute: "a", party: "province" })).toEqual(["department"]);
    expect(asked({ attribute: "a", party: "district" })).toEqual(["committee"]);
    const lost = { ...snapshot.plan.parties, district: { name: told.title, head: "company" } };
    const without = { ...snapshot, plan: { ...snapshot.plan, parties: lost } };
    expect(valuesFor({ attribute: "a", party: "district" }, without)).toEqual(["committee"]);
  });

  test("of a figure or a day is an end of its limits", () => {
    expect(asked(figures({ atLeast: 3, atMost: 5 }))).toEqual([3, 5]);
    expect(asked(figures({ atMost: 5 }))).toEqual([5]);
    expect(asked(figures({ atLeast: "2024-01-01" }))).toEqual(["2024-01-01"]);
  });

  test("of several conditions fulfils all of them where one does, else the first", () => {
    const wanted = (...where: readonly Condition[]) =>
      fulfilling({ stage: "study.approved", where }, snapshot);
    const level = (...values: readonly string[]): Condition => ({ attribute: "level", in: values });
    expect(wanted(level("base", "province"), level("province", "state"))).toEqual({ level: "province" });
    expect(wanted(level("base"), level("state"))).toEqual({ level: "base" });
    expect(wanted(level("state"), { attribute: "host", unit: "department" })).toEqual({
      level: "state",
      host: "department",
    });
    expect(fulfilling({ stage: "study.approved" }, snapshot)).toEqual({});
  });
});
