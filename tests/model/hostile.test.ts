import { describe, expect, test } from "vitest";
import { MOST_FAULTS } from "../../src/model/issue/issue.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { fact, smallPlan, smallRegister } from "../fixtures/small-plan.js";
import { issuesOf, said, warningsOf } from "./read.js";

const duty = smallPlan.commitments[1];
const withRequirement = (requirement: unknown) => ({
  ...smallPlan,
  commitments: [{ ...duty, readings: [{ id: "as-written", requirement }] }],
});

describe("nesting", () => {
  test("20,000 levels are refused at the place where they pass the limit", () => {
    let requirement: unknown = { kind: "count", atLeast: 1, stage: "mark.granted" };
    for (let level = 0; level < 20_000; level++) requirement = { kind: "allOf", of: [requirement] };
    const result = parsePlan(withRequirement(requirement));
    expect(result).toMatchObject({ ok: false, issues: [{ code: "too-deep", limit: 64 }] });
    expect(result.ok || result.issues[0].path).toHaveLength(64);
  });

  test("20,000 lists within each other are refused too", () => {
    expect(issuesOf(parsePlan(JSON.parse("[".repeat(20_000) + "]".repeat(20_000))))).toEqual([
      expect.stringContaining("too-deep"),
    ]);
  });

  test("twenty levels of a requirement are read", () => {
    let requirement: unknown = { kind: "count", atLeast: 1, stage: "mark.granted" };
    for (let level = 0; level < 20; level++) requirement = { kind: "allOf", of: [requirement] };
    expect(issuesOf(parsePlan(withRequirement(requirement)))).toEqual([]);
  });

  test("a value that contains itself is refused, however often", () => {
    const circle: { kind: string; of: unknown[] } = { kind: "allOf", of: [] };
    for (let time = 0; time < 100; time++) circle.of.push(circle);
    expect(issuesOf(parsePlan(withRequirement(circle))).every((line) => line.endsWith("too-deep"))).toBe(
      true,
    );
  });

  test("one object in many places is no circle", () => {
    const leaf = { kind: "count", atLeast: 1, stage: "mark.granted" };
    expect(
      issuesOf(
        parsePlan(withRequirement({ kind: "anyOf", of: [leaf, leaf, { kind: "allOf", of: [leaf] }] })),
      ),
    ).toEqual([]);
  });
});

describe("keys that reach into prototypes", () => {
  test.each(["__proto__", "constructor", "prototype"])(
    "%s is refused at the top, in a unit, among units and among attributes",
    (key) => {
      const value: unknown = JSON.parse(
        JSON.stringify(
          smallRegister({
            units: { a: { X: 1 }, X: {} },
            records: [fact("r-1", { attributes: { X: "x" } })],
            X: 1,
          }),
        ).replaceAll('"X"', `"${key}"`),
      );
      const refused = issuesOf(parseRegister(value, smallPlan)).filter((line) => line.includes(key));
      const places = [`units/a/${key}`, `units/${key}`, `records/0/attributes/${key}`, key];
      expect(refused.filter((line) => line.endsWith("forbidden-key"))).toEqual(
        places.map((place) => `${place} forbidden-key`),
      );
      expect(refused.filter((line) => line.endsWith("unknown-key"))).toEqual([]);
    },
  );

  test("nothing is left on the prototype of objects", () => {
    parsePlan(
      JSON.parse('{ "__proto__": { "polluted": true }, "units": { "__proto__": { "polluted": true } } }'),
    );
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("names that every object inherits are not known ids", () => {
    const units = { ...smallPlan.units, office: { ...smallPlan.units["office"], party: "tostring" } };
    expect(issuesOf(parsePlan({ ...smallPlan, units }))).toEqual(["units/office/party unknown-id"]);
  });
});

describe("ten megabytes of garbage", () => {
  const many = 1_000_000;

  test("a long text is told once", () => {
    expect(issuesOf(parsePlan("x".repeat(10_000_000)))).toEqual([" wrong-type"]);
  });

  test("a text of ten megabytes where an id should stand", () => {
    const result = parseRegister(
      smallRegister({
        plan: "x y".repeat(3_000_000),
        records: [fact("r-1", { by: "x".repeat(10_000_000) })],
      }),
      smallPlan,
    );
    expect(issuesOf(result)).toEqual(["plan malformed", "plan wrong-plan", "records/0/by unknown-id"]);
  });

  test("of unknown keys so many are told that nobody needs more, and that there are more", () => {
    const value = Object.fromEntries(
      Array.from({ length: 300_000 }, (_, index) => [`some-key-without-sense-${index}`, 0]),
    );
    const result = parsePlan(value);
    expect(result.ok || result.issues.length).toBe(MOST_FAULTS + 1);
    expect(result.ok || result.issues.at(-1)).toEqual({ code: "more-faults", path: [], limit: MOST_FAULTS });
  }, 60_000);

  test("so are those of a million records that are none, at once", () => {
    const records = Array.from({ length: many }, () => "garbage");
    const started = performance.now();
    const result = parseRegister(smallRegister({ records }), smallPlan);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(result.ok || result.issues.length).toBe(MOST_FAULTS + 1);
    expect(result.ok || result.issues[MOST_FAULTS - 1]).toMatchObject({
      code: "wrong-type",
      path: ["records", MOST_FAULTS - 1],
    });
  }, 60_000);

  test("a hundred thousand unknown subjects do not cost a hundred thousand searches", () => {
    const records = Array.from({ length: 50_000 }, (_, index) =>
      fact(`r-${index}`, { subject: `sub-${index}` }),
    );
    const subjects = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, index) => [`subject-${index}`, { name: `${index}` }]),
    );
    const result = parseRegister(smallRegister({ records, subjects }), smallPlan);
    expect(result.ok || result.issues.length).toBe(MOST_FAULTS + 1);
  }, 60_000);
});

test("a hundred thousand records are read", () => {
  const stages = ["mark.filed", "mark.accepted", "mark.granted", "task.paid"];
  const records = Array.from({ length: 100_000 }, (_, index) =>
    fact(`r-${index}`, {
      stage: stages[index % 4],
      on: `2023-0${1 + (index % 9)}`,
      recorded: "2024-01-01",
      ...(index % 10 === 9 && { corrects: `r-${index - 1}` }),
    }),
  );
  const statements = Array.from({ length: 1000 }, (_, index) => ({
    id: `s-${index}`,
    by: "office",
    procedure: "mark",
    recorded: "2023-12-31",
    upTo: "2023-06-30",
  }));
  expect(said(parseRegister(smallRegister({ records, statements }), smallPlan), "records/1")).toMatchObject([
    { code: "inside-complete" },
  ]);
}, 60_000);

test("a correction of a correction of a correction, twenty thousand times", () => {
  const records = Array.from({ length: 20_000 }, (_, index) =>
    fact(`r-${index}`, index > 0 ? { corrects: `r-${index - 1}`, evidence: [] } : {}),
  );
  expect(warningsOf(parseRegister(smallRegister({ records }), smallPlan))).toEqual([
    "records/19999 no-evidence",
  ]);
}, 60_000);
