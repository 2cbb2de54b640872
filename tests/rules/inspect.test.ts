import { describe, expect, test } from "vitest";
import { inspect, type PlanRemark } from "../../src/rules/inspect.js";
import { caseFiles, inputOf } from "./case.js";

type Data = Readonly<Record<string, unknown>>;

const frame = caseFiles[0]?.plan ?? {};
const needs = { kind: "count", atLeast: 1, stage: "mark.granted" };
const attested = { kind: "attested", by: "province" };
const at = (line: number, clause = String(line)) => ({
  source: { part: "body", clause, lines: [line, line], quote: "trích" },
});

/** What is noted in the margin of a plan: of its promises, and of what is changed in it. */
const noted = (promises: Readonly<Record<string, Data>>, changes: Data = {}): readonly PlanRemark[] =>
  inspect(inputOf({ ...frame, ...changes }, { title: { vi: "", en: "" }, promises, days: [] }).plan);

/** The same of one task alone. */
function ofTask(task: Data): readonly PlanRemark[] {
  const whole = {
    no: "1",
    title: { vi: "Việc", en: "Work" },
    leads: ["farm-office"],
    receivers: [],
    items: {},
  };
  return noted({}, { tasks: { "row-1": { ...whole, ...at(9), ...task }, "row-2": { ...whole, ...at(9) } } });
}

const items = (...bullets: readonly (number | undefined)[]) =>
  Object.fromEntries(
    bullets.map((bullet, index) => [
      `item-${index}`,
      {
        no: `1.${index}`,
        title: { vi: "Nội dung", en: "Item" },
        receivers: [],
        ...(bullet !== undefined && { bullet }),
        ...at(10),
      },
    ]),
  );

describe("of the whole text", () => {
  test("one that says everything once calls for no remark", () => {
    expect(noted({ p: { needs } })).toEqual([]);
  });

  test("two numbers are noted where the first of them stands; one number printed twice is not", () => {
    const numbered = (...all: readonly string[]) =>
      noted({}, { numbers: all.map((number, index) => ({ number, ...at(index + 1) })) });
    expect(numbered("1/KH", "2/KH", "1/KH")).toEqual([
      { code: "several-numbers", numbers: ["1/KH", "2/KH"], ...at(1) },
    ]);
    expect(numbered("1/KH", "1/KH")).toEqual([]);
  });

  test("what cannot be restored is noted, and what is restored with little confidence", () => {
    const restored = (to: string | null, confidence: number) => {
      const reason = { vi: "mờ", en: "blurred" };
      return noted({}, { emendations: [{ id: "e", restored: to, confidence, reason, ...at(3) }] });
    };
    const remark = { code: "doubtful-print", emendation: "e", ...at(3) };
    expect(restored(null, 1)).toEqual([{ ...remark, restored: null, confidence: 1 }]);
    expect(restored("ổi", 0.74)).toEqual([{ ...remark, restored: "ổi", confidence: 0.74 }]);
    expect(restored("ổi", 0.75)).toEqual([]);
  });

  test("remarks stand in the order of the lines", () => {
    const remarks = noted({
      late: { kind: "review", needs, ...at(30) },
      early: { needs: attested, ...at(10) },
      middle: { kind: "review", needs, ...at(20) },
    });
    expect(remarks.map(({ source }) => source.lines[0])).toEqual([10, 20, 30]);
  });
});

describe("of a task", () => {
  const here = { task: "row-1", no: "1", ...at(9) };

  test("nobody in charge, and receivers named as a class only", () => {
    expect(ofTask({ leads: [], receiverClass: { vi: "doanh nghiệp", en: "enterprises" } })).toEqual([
      { code: "lead-missing", ...here },
      { code: "open-class", ...here },
    ]);
  });

  test("as many bullets as items and receivers need no remark; any other number does", () => {
    const receivers = ["farm-office", "focal-office"];
    const differ = { code: "bullets-differ", ...here };
    expect(ofTask({ items: items(1, 2), receivers })).toEqual([]);
    expect(ofTask({ items: items(1, 1), receivers })).toEqual([
      { ...differ, bullets: 1, items: 2, receivers: 2 },
    ]);
    expect(ofTask({ items: items(1, 2), receivers: ["farm-office"] })).toEqual([
      { ...differ, bullets: 2, items: 2, receivers: 1 },
    ]);
    expect(ofTask({ items: items(1, 1, 2), receivers })).toEqual([
      { ...differ, bullets: 2, items: 3, receivers: 2 },
    ]);
    expect(ofTask({ items: items(undefined, undefined), receivers: ["farm-office"] })).toEqual([]);
  });

  test("a heading that announces another quantity than is listed: products, or items where none names a product", () => {
    const differs = (announced: number, listed: number) => [
      { code: "quantity-differs", ...here, announced, listed },
    ];
    const [first, second] = Object.values(items(undefined, undefined));
    const named = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, { name }]));
    const products = {
      a: { ...first, products: named("x", "y", "z") },
      b: second,
    };
    expect(ofTask({ items: items(undefined, undefined), quantity: 2 })).toEqual([]);
    expect(ofTask({ items: items(undefined, undefined), quantity: 3 })).toEqual(differs(3, 2));
    expect(ofTask({ items: products, quantity: 3 })).toEqual([]);
    expect(ofTask({ items: products, quantity: 2 })).toEqual(differs(2, 3));
    expect(ofTask({ quantity: 2 })).toEqual([]);
  });
});

describe("of a promise", () => {
  const funding = { kind: "funding", funds: "recurrent", needs };

  test("a review without a day; no other promise needs one", () => {
    const remarks = noted({
      undated: { kind: "review", needs, ...at(20) },
      dated: { kind: "review", due: "2023-12-31", needs, ...at(21) },
      duty: { needs, ...at(22) },
    });
    expect(remarks).toEqual([{ code: "review-undated", commitments: ["undated"], ...at(20) }]);
  });

  test("money without a sum, once for all the promises of a clause", () => {
    const remarks = noted({
      "in-2022": { ...funding, amount: null, ...at(44, "II.1") },
      "in-2023": { ...funding, amount: null, ...at(44, "II.1") },
      counterpart: { ...funding, amount: null, ...at(50, "II.2") },
      stated: { ...funding, amount: 500, ...at(51) },
      duty: { needs, ...at(52) },
    });
    expect(remarks).toEqual([
      { code: "amount-missing", commitments: ["in-2022", "in-2023"], ...at(44, "II.1") },
      { code: "amount-missing", commitments: ["counterpart"], ...at(50, "II.2") },
    ]);
  });

  test("what only the other side can say was kept, and what can be read in two ways", () => {
    const readings = [
      { id: "all", requirement: needs },
      { id: "said", requirement: attested },
    ];
    expect(noted({ said: { needs: attested, ...at(20) }, two: { readings, ...at(21) } })).toEqual([
      { code: "no-measure", commitments: ["said"], ...at(20) },
      { code: "several-readings", commitments: ["two"], readings: ["all", "said"], ...at(21) },
    ]);
  });
});
