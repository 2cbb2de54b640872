import { describe, expect, test } from "vitest";
import type { Issue, Parsed, Warning } from "../../src/model/issue/issue.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { smallPlan, source } from "../fixtures/small-plan.js";

const text = (vi: string) => ({ vi });
const AT = "commitments/0/readings/0/requirement";

/** What is wrong with a requirement, by its place within it. */
function wrong(requirement: unknown): readonly (readonly [string, Issue | Warning])[] {
  const parsed = asked(requirement);
  return (parsed.ok ? parsed.warnings : parsed.issues).map((issue) => [
    issue.path.join("/").slice(AT.length + 1),
    issue,
  ]);
}
const codes = (requirement: unknown) => wrong(requirement).map(([place, { code }]) => `${place} ${code}`);
const asked = (requirement: unknown): Parsed<Plan> =>
  parsePlan({ ...smallPlan, commitments: [promise({ readings: [{ id: "a", requirement }] })] });
const promise = (fields: Readonly<Record<string, unknown>>) => ({
  kind: "indicator",
  id: "promise",
  title: text("…"),
  source,
  readings: [{ id: "a", requirement: count({ atLeast: 1 }) }],
  ...fields,
});

type Fields = Readonly<Record<string, unknown>>;
const count = (fields: Fields) => ({ kind: "count", stage: "mark.granted", ...fields });
const sum = (fields: Fields = {}) => ({ kind: "sum", stage: "task.paid", attribute: "trainees", ...fields });
const money = (fields: Fields = {}) => sum({ attribute: "amount", ...fields });
const latest = (fields: Fields = {}) => ({
  kind: "latest",
  stage: "task.paid",
  attribute: "rate",
  ...fields,
});

describe("what is right", () => {
  test.each([
    ["a number", count({ atLeast: 2 })],
    ["none at all", count({ atMost: 0 })],
    ["a share", count({ moreThan: { percent: 15, of: count({ stage: "mark.filed" }) } })],
    [
      "a share of subjects of another procedure",
      count({ atLeast: { percent: 100, of: count({ stage: "task.paid" }) } }),
    ],
    ["not all of them", count({ lessThan: { percent: 100, of: count({ stage: "mark.filed" }) } })],
    ["a share of a number", count({ atLeast: { percent: 12.5, of: 200 } })],
    ["people", sum({ atLeast: 1000 })],
    [
      "more than all of what was paid before",
      sum({ atLeast: { percent: 110, of: sum({ within: "2022" }) } }),
    ],
    ["money that covers money", money({ atLeast: { percent: 100, of: money({ stage: "task.proposed" }) } })],
    ["a rate with its decimal", latest({ lessThan: 2.5 })],
    [
      "a rate a point lower than another year",
      latest({ atMost: { plus: -1, of: latest({ within: "2022" }) } }),
    ],
    ["a stretch by its ends", count({ atLeast: 1, within: { from: "2022-03-25" } })],
    [
      "conditions",
      count({
        atLeast: 1,
        where: [
          { attribute: "level", in: ["national"] },
          { attribute: "owner", party: "district" },
        ],
      }),
    ],
    [
      "a day",
      count({
        stage: "task.proposed",
        atLeast: 1,
        where: [{ attribute: "signed", atLeast: "2023-01-01", atMost: "2023-12-31" }],
      }),
    ],
    [
      "a figure within bounds",
      sum({
        atLeast: 1,
        where: [
          { attribute: "rate", atLeast: 0.5 },
          { attribute: "trainees", in: [20, 30] },
          { attribute: "amount", atMost: 5 },
        ],
      }),
    ],
  ])("%s", (_, requirement) => {
    expect(codes(requirement)).toEqual([]);
  });
});

describe("one comparison", () => {
  test("none says nothing of how much", () => {
    expect(wrong(count({}))).toMatchObject([
      ["", { code: "one-comparison", found: [], accepted: ["atLeast", "moreThan", "atMost", "lessThan"] }],
    ]);
  });
  test("two are one too many", () => {
    expect(wrong(count({ atLeast: 1, atMost: 3 }))).toMatchObject([
      ["", { code: "one-comparison", found: ["atLeast", "atMost"] }],
    ]);
  });
  test("a quantity that another is held against has none", () => {
    expect(codes(count({ atLeast: { percent: 50, of: count({ atLeast: 1 }) } }))).toEqual([
      "atLeast/of/atLeast unknown-key",
    ]);
  });
});

describe("what every register meets, or none can", () => {
  const of = count({ stage: "mark.filed" });
  test.each([
    [count({ atLeast: 0 }), "atLeast", { met: true, bound: "more-than", limit: 0, found: 0 }],
    [sum({ moreThan: -1 }), "moreThan", { met: true, bound: "at-least", limit: 0 }],
    [latest({ atMost: -0.5 }), "atMost", { met: false, bound: "at-least", limit: 0 }],
    [count({ lessThan: 0 }), "lessThan", { met: false, bound: "more-than", limit: 0 }],
    [
      count({ atLeast: { percent: 101, of } }),
      "atLeast",
      { met: false, bound: "at-most", limit: 100, percent: true },
    ],
    [count({ moreThan: { percent: 100, of } }), "moreThan", { met: false, bound: "less-than", limit: 100 }],
    [count({ atMost: { percent: 100, of } }), "atMost", { met: true, bound: "less-than", limit: 100 }],
    [count({ lessThan: { percent: 101, of } }), "lessThan", { met: true, bound: "at-most", limit: 100 }],
    [count({ atLeast: { percent: 100, of, plus: 1 } }), "atLeast", { met: false }],
    [sum({ lessThan: { percent: 50, of: 10, plus: -5 } }), "lessThan", { met: false, found: 0 }],
  ])("%j", (requirement, comparison, outcome) => {
    expect(wrong(requirement)).toMatchObject([[comparison, { code: "foregone", comparison, ...outcome }]]);
  });
  test("a percentage is more than nothing, and is taken of something", () => {
    expect(codes(count({ atLeast: { percent: 0, of } }))).toEqual(["atLeast/percent too-small"]);
    expect(codes(sum({ atLeast: { percent: 50, of: 0 } }))).toEqual([
      "atLeast foregone",
      "atLeast/of too-small",
    ]);
  });
});

describe("units of measure", () => {
  test.each([
    ["people against money", sum({ atLeast: { percent: 100, of: money() } }), "VND", "người"],
    ["a rate against people", latest({ atLeast: { plus: 1, of: sum() } }), "người", "%"],
    ["subjects against people", count({ atLeast: { percent: 10, of: sum() } }), "người", null],
    ["people against subjects", sum({ moreThan: { percent: 10, of: count({}) } }), null, "người"],
  ])("%s", (_, requirement, found, expected) => {
    const [[place, issue] = []] = wrong(requirement);
    expect(place).toMatch(/\/of$/);
    expect(issue).toMatchObject({ code: "other-unit", found, expected });
  });
  test("subjects are counted whole, figures as finely as they are told", () => {
    expect(codes(count({ atLeast: 1.5 }))).toEqual(["atLeast not-whole"]);
    expect(codes(sum({ atLeast: 10.5 }))).toEqual(["atLeast not-whole"]);
    expect(wrong(latest({ atMost: 2.25 }))).toMatchObject([
      ["atMost", { code: "too-fine", found: "2.25", decimals: 1 }],
    ]);
    expect(codes(latest({ atMost: { plus: -0.05, of: latest() } }))).toEqual(["atMost/plus too-fine"]);
  });
});

describe("attributes", () => {
  test("one that the procedure lacks comes with those it has", () => {
    expect(wrong(sum({ attribute: "trainee", atLeast: 1 }))).toMatchObject([
      [
        "attribute",
        {
          code: "unknown-id",
          kind: "attribute",
          nearest: ["trainees"],
          accepted: ["amount", "trainees", "rate"],
        },
      ],
    ]);
  });
  test("one told at another stage comes with those told here", () => {
    expect(wrong(sum({ stage: "task.proposed", atLeast: 1 }))).toMatchObject([
      ["attribute", { code: "not-told-there", stage: "task.proposed", accepted: ["amount", "signed"] }],
    ]);
  });
  test("a rate does not add up, a unit is no figure, an attribute of the subject is none of an act", () => {
    expect(wrong(sum({ attribute: "rate", atLeast: 1 }))).toMatchObject([
      ["attribute", { code: "unfit-attribute", needs: "adds", accepted: ["amount", "trainees"] }],
    ]);
    expect(codes(sum({ stage: "mark.granted", attribute: "level", atLeast: 1 }))).toEqual([
      "attribute unfit-attribute",
    ]);
    expect(codes(latest({ stage: "mark.granted", attribute: "owner", atLeast: 1 }))).toEqual([
      "stage must-repeat",
      "attribute unfit-attribute",
    ]);
  });
  test("a figure is the last one only where the stage repeats", () => {
    expect(wrong(latest({ stage: "task.proposed", attribute: "amount", atLeast: 1 }))).toMatchObject([
      ["stage", { code: "must-repeat", found: "task.proposed", accepted: ["task.paid"] }],
    ]);
  });
  test("an end tells nothing of the main line", () => {
    const where = [{ attribute: "owner", unit: "office" }];
    expect(codes(count({ stage: "mark.refused", atLeast: 1, where }))).toEqual([
      "where/0/attribute not-told-there",
    ]);
  });
});

describe("conditions", () => {
  const condition = (one: Fields, stage = "mark.granted") =>
    codes(count({ stage, atLeast: 1, where: [one] }));
  test.each([
    [{ attribute: "owner", in: ["office"] }, "where/0/in unfit-condition"],
    [{ attribute: "level", unit: "office" }, "where/0/unit unfit-condition"],
    [{ attribute: "owner", atLeast: 3 }, "where/0/atLeast unfit-condition"],
    [{ attribute: "level", in: ["nationl"] }, "where/0/in/0 no-such-option"],
    [{ attribute: "level", in: [2] }, "where/0/in/0 wrong-type"],
    [{ attribute: "levl", in: ["national"] }, "where/0/attribute unknown-id"],
    [{ attribute: "owner", unit: "ofice" }, "where/0/unit unknown-id"],
  ])("%j", (one, issue) => {
    expect(condition(one)).toEqual([issue]);
  });
  test.each([
    [{ attribute: "signed", in: ["2023-01-01"] }, "where/0/in unfit-condition"],
    [{ attribute: "signed", atLeast: 2023 }, "where/0/atLeast wrong-type"],
    [{ attribute: "signed", atLeast: "2023-12-31", atMost: "2023-01-01" }, "where/0 backward-range"],
    [{ attribute: "amount", in: [5] }, "where/0/in unfit-condition"],
    [{ attribute: "amount", atLeast: -5 }, "where/0/atLeast too-small"],
    [{ attribute: "amount", atLeast: 0.5 }, "where/0/atLeast not-whole"],
    [{ attribute: "amount", atLeast: 5, atMost: 4 }, "where/0 backward-range"],
  ])("%j", (one, issue) => {
    expect(condition(one, "task.proposed")).toEqual([issue]);
  });
  test("what an option should have been is told", () => {
    expect(wrong(count({ atLeast: 1, where: [{ attribute: "level", in: ["nationl"] }] }))).toMatchObject([
      ["where/0/in/0", { nearest: ["national"], accepted: ["national", "provincial"] }],
    ]);
  });
});

test("a stretch has an end, and does not run backward", () => {
  expect(codes(count({ atLeast: 1, within: {} }))).toEqual(["within missing-one-of"]);
  expect(codes(count({ atLeast: 1, within: { from: "2023-01-01", to: "2022-01-01" } }))).toEqual([
    "within backward-period",
  ]);
  expect(codes(count({ atLeast: 1, within: "2023-13" }))).toEqual(["within no-such-day"]);
});

test("what a broken attribute may be is not guessed", () => {
  const { task } = smallPlan.procedures;
  const attributes = { ...task?.attributes, rate: { type: "number", of: "act" } };
  const plan = { ...smallPlan, procedures: { ...smallPlan.procedures, task: { ...task, attributes } } };
  const parsed = parsePlan({
    ...plan,
    commitments: [promise({ readings: [{ id: "a", requirement: sum({ attribute: "x", atLeast: 1 }) }] })],
  });
  expect(parsed.ok || parsed.issues.map(({ path, code }) => `${path.join("/")} ${code}`)).toEqual([
    "procedures/task/attributes/rate/title missing",
    "procedures/task/attributes/rate/unit missing",
  ]);
});

describe("series", () => {
  const step = (year: number, requirement: unknown, fields: Fields = {}) =>
    promise({
      id: `poverty.${year}`,
      series: "poverty",
      due: `${year}-12-31`,
      readings: [{ id: "a", requirement }],
      ...fields,
    });
  const issues = (commitments: readonly unknown[], parts: Fields = {}) => {
    const parsed = parsePlan({ ...smallPlan, commitments, ...parts });
    return parsed.ok ? [] : parsed.issues;
  };
  const [first, second] = [step(2023, latest({ atMost: 3 })), step(2024, latest({ atMost: 2.5 }))];

  test("steps follow each other in time", () => {
    expect(issues([first, second, step(2025, latest({ lessThan: 2 }), { due: undefined })])).toMatchObject([
      { code: "wrong-type" },
    ]);
    expect(issues([first, second])).toEqual([]);
    expect(issues([second, first])).toMatchObject([
      {
        code: "series-out-of-order",
        path: ["commitments", 1],
        what: "due",
        before: "poverty.2024",
        stands: "2024-12-31",
        found: "2023-12-31",
      },
    ]);
  });
  test("all hold a quantity of one unit against one side of a number", () => {
    expect(issues([first, step(2024, latest({ atLeast: 2 }))])).toMatchObject([
      { what: "comparison", stands: "atMost", found: "atLeast" },
    ]);
    expect(issues([first, step(2024, sum({ atMost: 2 }))])).toMatchObject([
      { what: "unit", stands: "%", found: "người" },
    ]);
    expect(
      issues([first, step(2024, { kind: "allOf", of: [latest({ atMost: 2 }), latest({ atLeast: 1 })] })]),
    ).toEqual([]);
  });
  test("what an amendment adds stands where it was added", () => {
    const amendment = {
      id: "amendment-1",
      number: "2",
      on: "2023-06-01",
      signers: [],
      reason: text("…"),
      source: "…",
      changes: [{ kind: "add", commitment: first }],
    };
    expect(issues([second, first], { amended: [amendment] })).toEqual([]);
    const wider = { ...amendment, changes: [{ kind: "add", commitment: step(2025, sum({ atMost: 2 })) }] };
    expect(issues([first, second], { amendments: [wider] })).toMatchObject([
      { what: "unit", path: ["amendments", 0, "changes", 0, "commitment"] },
    ]);
  });
});
