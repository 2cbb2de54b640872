import { describe, expect, test } from "vitest";
import * as z from "zod";
import { jsonSchemas } from "../../src/rules/json-schemas.js";
import { fact, smallRegister } from "../fixtures/small-plan.js";

type Fields = Readonly<Record<string, unknown>>;
const schemas = jsonSchemas();
const register = z.fromJSONSchema(JSON.parse(JSON.stringify(schemas.register)));
const accepts = (value: unknown) => register.safeParse(value).success;
const told = (fields: Fields) => accepts(smallRegister({ records: [fact("r-1", fields)] }));

describe("the JSON Schema of a register", () => {
  test("accepts what is right, and what leaves out what is empty", () => {
    expect(told({})).toBe(true);
    const { formatVersion, id, plan: of, nature, title } = smallRegister();
    expect(accepts({ formatVersion, id, plan: of, nature, title })).toBe(true);
    expect(accepts({ formatVersion, id, plan: of, nature, title, colour: "red" })).toBe(false);
    expect(accepts({ formatVersion, id, plan: of, nature, title: {} })).toBe(false);
  });

  test.each([
    ["2023-02-28", true],
    ["2023-02-29", false],
    ["2024-02-29", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2023-04-31", false],
    ["2023-13-01", false],
    ["2023-00-10", false],
    ["31/12/2023", false],
  ])("of days knows those of the calendar: %s", (recorded, isDay) => {
    expect(told({ recorded })).toBe(isDay);
  });

  test.each([
    ["2023", true],
    ["2023-06", true],
    ["2023-13", false],
    ["2023-02-30", false],
    ["../2023-06-06", true],
    ["2023-04/2023-06", true],
    ["2025-03-01/..", true],
    ["..", false],
    ["../..", false],
    ["2023/2024/2025", false],
  ])("and stretches: %s", (on, isStretch) => {
    expect(told({ on })).toBe(isStretch);
  });

  test("refuses a figure below nothing", () => {
    expect(told({ attributes: { amount: 1 } })).toBe(true);
    expect(told({ attributes: { amount: -1 } })).toBe(false);
  });

  test("says of no list that it cannot be filled", () => {
    expect(JSON.stringify(schemas)).not.toContain("readOnly");
  });
});

describe("the JSON Schema of a plan", () => {
  /** All objects of a schema that may have a field. */
  const having = (value: unknown, field: string): readonly Fields[] => {
    if (typeof value !== "object" || value === null) return [];
    const own = "properties" in value && Object.hasOwn(Object(value.properties), field) ? [{ ...value }] : [];
    return [...own, ...Object.values(value).flatMap((part) => having(part, field))];
  };

  test("asks of each kind of quantity for exactly one comparison", () => {
    const compared = having(schemas.plan, "moreThan");
    expect(compared).toHaveLength(3);
    for (const quantity of compared)
      expect(quantity).toMatchObject({
        additionalProperties: false,
        oneOf: ["atLeast", "moreThan", "atMost", "lessThan"].map((comparison) => ({
          required: [comparison],
        })),
      });
  });

  test("says what many places share only once", () => {
    expect(JSON.stringify(schemas.plan).length).toBeLessThan(40_000);
  });
});
