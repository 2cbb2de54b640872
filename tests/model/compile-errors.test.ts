import { describe, expect, test } from "vitest";
import { compileErrors } from "./compile-errors.js";

/** A promise of the Cao Lãnh plan, which has fourteen procedures and thirty units, as an author might mistype it. */
const PROMISES = [
  'count("mark.grantd", { atLeast: 1 })',
  'count("marc.granted", { atLeast: 1 })',
  'count("mark.granted", { atLeast: 1, for: ["row-9"] })',
  'count("mark.granted", { atLest: 1 })',
  'count("st-task.proposed", { atLeast: 1, where: [{ attribute: "levl", in: ["base"] }] })',
  'count("st-task.proposed", { atLeast: 1, where: [{ attribute: "level", in: ["bse"] }] })',
  'count("st-task.proposed", { atLeast: 1, where: [{ attribute: "proposer", unit: "ubnd-huyn" }] })',
  'sum("budget-line.allocated", "amont", { atLeast: 1 })',
  'sum("budget-line.allocated", "amount", { atLeast: percent(100, sum("budget-line.estmated", "amount")) })',
  'attested("nobody")',
] as const;

const FILE = `
import { definePlan } from "../../src/model/define/define-plan.js";
import { frame } from "../../src/plans/cao-lanh/frame.js";

const source = { part: "body", clause: "I", lines: [1, 1], quote: "…" } as const;
export const plan = definePlan(frame, ({ count, sum, percent, attested, oneReading }) => [
${PROMISES.map(
  (promise, index) =>
    `  { kind: "obligation", id: "duty-${index}", title: { vi: "…" }, source, readings: oneReading(${promise}) },`,
).join("\n")}
]);
`;

describe("what the compiler says of a mistyped promise", () => {
  const errors = compileErrors(FILE);

  test("is one error each, at the word that is wrong", () => {
    expect(errors.map(({ at }) => at)).toEqual([
      '"mark.grantd"',
      '"marc.granted"',
      '"row-9"',
      "atLest",
      "attribute",
      '"bse"',
      "unit",
      '"amont"',
      '"budget-line.estmated"',
      '"nobody"',
    ]);
  });

  test("is short", () => {
    expect(errors.filter(({ says }) => says.length > 450)).toEqual([]);
  });

  test.each([
    [
      "the stages of the procedure",
      0,
      ["mark.filed", "mark.published", "mark.granted", "mark.renewed", "mark.refused"],
    ],
    ["the word that was meant", 3, ["atLeast"]],
    ["the attributes told there", 4, ["level", "proposer"]],
    ["the options", 5, ["national", "ministerial", "provincial", "base"]],
    ["units", 6, ["phong-kt-ht", "so-khcn"]],
    ["the figures that can be summed", 7, ["amount"]],
    ["the stages, inside a threshold too", 8, ["budget-line.estimated", "budget-line.allocated"]],
    ["the sides", 9, ["so", "huyen"]],
  ])("lists what would fit: %s", (_, index, fitting) => {
    for (const id of fitting) expect(errors[index]?.says).toContain(id);
  });
}, 60_000);
