import { describe, expect, test } from "vitest";
import { Ajv2020 } from "ajv/dist/2020.js";
import { described } from "../../docs/schema-docs.js";
import { jsonSchemas } from "../../src/rules/json-schemas.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { fact, smallPlan, smallRegister } from "../fixtures/small-plan.js";

/** A plan of which a test changes something. */
interface Changed {
  readonly commitments: readonly [{ readonly readings: readonly [object] }];
}
type Fields = Readonly<Record<string, unknown>>;
const schemas = jsonSchemas();

/** Compiled as strictly as the validator can; what it does not know it refuses. */
const compiled = (schema: object) =>
  new Ajv2020({ strict: true, allErrors: true, formats: { date: true } }).compile({ ...schema });
const register = compiled(schemas.register);
const accepts = (value: unknown) => register(value);
const told = (fields: Fields) => accepts(smallRegister({ records: [fact("r-1", fields)] }));

test.each(Object.entries(schemas))(
  "the JSON Schema of %s compiles strictly, under a name of its own",
  (name, schema) => {
    expect(() => compiled(schema)).not.toThrow();
    expect(schema.$id).toBe(`urn:phoihop:${name}:2`);
  },
);

test.each(Object.entries(schemas))(
  "the JSON Schema of %s takes the words of the doc comments and compiles all the same",
  (_, schema) => {
    const told = described(schema);
    expect(() => compiled(told)).not.toThrow();
    expect(JSON.stringify(told)).toContain('"description"');
  },
);

test("a field is described in English, and called as officials call it", () => {
  const told = described(schemas.plan);
  expect(told).toMatchObject({
    title: "kế hoạch phối hợp",
    description: expect.stringContaining("A cooperation plan"),
  });
  expect(told).toMatchObject({
    properties: { amendments: { description: "Signed changes, those to come as well." } },
  });
  expect(JSON.stringify(told)).toContain("đơn vị chủ trì");
});

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
  const validate = compiled(schemas.plan);
  /** What is told of a plan besides that a branch was not met. */
  const told = (change: (plan: Changed) => void): readonly string[] => {
    const plan: Changed = JSON.parse(JSON.stringify(smallPlan));
    change(plan);
    validate(plan);
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== "if")
      .map(({ instancePath, message }) => `${instancePath}: ${message}`);
  };
  const asking = (requirement: object) =>
    told(({ commitments: [first] }) => Object.assign(first.readings[0], { requirement }));
  const PLACE = "/commitments/0/readings/0/requirement";

  test("accepts every plan of the repository", () => {
    expect(told(() => undefined)).toEqual([]);
    validate(JSON.parse(JSON.stringify(caoLanh)));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["no comparison", {}, [`${PLACE}: must have required property 'atLeast'`]],
    ["two", { atLeast: 1, atMost: 2 }, [`${PLACE}/atMost: boolean schema is false`]],
    ["a word misspelt", { atLeast: 1, wihtin: "2023" }, [`${PLACE}: must NOT have additional properties`]],
    [
      "a percentage of nothing",
      { atLeast: { percent: 5 } },
      [`${PLACE}/atLeast: must have required property 'of'`],
    ],
    ["a word for a number", { atLeast: "2" }, [`${PLACE}/atLeast: must be number`]],
    [
      "a condition that asks nothing",
      { atLeast: 1, where: [{ attribute: "level" }] },
      [`${PLACE}/where/0: must have required property 'atMost'`],
    ],
  ])("tells one mistake once: %s", (_, more, expected) => {
    expect(asking({ kind: "count", stage: "mark.granted", ...more })).toEqual(expected);
  });

  test("tells one mistake once: a kind that there is not", () => {
    expect(asking({ kind: "cuont", stage: "mark.granted", atLeast: 1 })).toEqual([
      `${PLACE}/kind: must be equal to one of the allowed values`,
    ]);
  });

  test("tells one mistake once: a promise of another kind, a title of blanks, a day that there is not", () => {
    expect(told(({ commitments: [first] }) => Object.assign(first, { kind: "promise" }))).toHaveLength(1);
    expect(told((plan) => Object.assign(plan, { title: { vi: "  " } }))).toHaveLength(1);
    expect(told((plan) => Object.assign(plan, { issued: "2023-02-30" }))).toHaveLength(1);
  });

  test("says what many places share only once", () => {
    expect(JSON.stringify(schemas.plan).length).toBeLessThan(60_000);
  });
});
