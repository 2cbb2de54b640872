import { describe, expect, test } from "vitest";
import { inspect, type PlanRemark } from "../../src/rules/inspect.js";
import { lawFor } from "../../src/rules/inspection/law-for.js";
import { caseFiles, inputOf } from "./case.js";

type Data = Readonly<Record<string, unknown>>;

const frame = caseFiles[0]?.plan ?? {};
const needs = { kind: "count", atLeast: 1, stage: "mark.granted" };
const attested = { kind: "attested", by: "province" };
const at = (line: number, clause = String(line)) => ({
  source: { part: "body", clause, lines: [line, line], quote: "trích" },
});

/** The plan of these promises, with what is changed in it. */
const planWith = (promises: Readonly<Record<string, Data>>, changes: Data = {}) =>
  inputOf({ ...frame, ...changes }, { title: { vi: "", en: "" }, promises, days: [] }).plan;
const review = { kind: "review", due: "2025-12-31", needs, ...at(1) };

/** What is noted in the margin of a plan that promises a review: of its promises, and of what is changed in it. */
const noted = (promises: Readonly<Record<string, Data>>, changes: Data = {}): readonly PlanRemark[] =>
  inspect(planWith({ ...promises, review }, changes));

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
    const sum = { kind: "sum", stage: "budget.allocated", attribute: "amount" };
    const all = { ...sum, atLeast: { percent: 100, of: { ...sum, stage: "budget.approved" } } };
    const remarks = noted({
      "in-2022": { ...funding, ...at(44, "II.1") },
      "in-2023": { ...funding, ...at(44, "II.1") },
      counterpart: { ...funding, needs: all, ...at(50, "II.2") },
      stated: { ...funding, needs: { ...sum, atLeast: 500 }, ...at(51) },
      half: { ...funding, needs: { ...sum, atLeast: { percent: 50, of: 900 } }, ...at(53) },
      duty: { needs, ...at(52) },
    });
    expect(remarks).toEqual([
      { code: "amount-missing", commitments: ["in-2022", "in-2023"], ...at(44, "II.1") },
      { code: "amount-missing", commitments: ["counterpart"], ...at(50, "II.2") },
    ]);
  });

  test("what only the other side can say was kept, and what can be read in two ways", () => {
    const readings = [
      { id: "all", title: { vi: "làm đủ" }, requirement: needs },
      { id: "said", requirement: attested },
    ];
    const names = [{ vi: "làm đủ" }];
    expect(noted({ said: { needs: attested, ...at(20) }, two: { readings, ...at(21) } })).toEqual([
      { code: "no-measure", commitments: ["said"], ...at(20) },
      { code: "several-readings", commitments: ["two"], readings: ["all", "said"], names, ...at(21) },
    ]);
  });

  test("a duty whose keeping only those who owe it can tell, be it one side or both", () => {
    const both = [
      { unit: "farm-office", role: "lead" },
      { unit: "tech-office", role: "lead" },
    ];
    const eachOther = { kind: "allOf", of: [attested, { kind: "attested", by: "district" }] };
    expect(
      noted({
        joint: { responsible: both, needs: eachOther, ...at(20) },
        own: { needs: { kind: "attested", by: "district" }, ...at(21) },
        other: { needs: attested, ...at(22) },
        measured: { responsible: both, needs: { kind: "allOf", of: [needs, eachOther] }, ...at(23) },
      }),
    ).toEqual([
      { code: "own-word-only", commitments: ["joint"], ...at(20) },
      { code: "own-word-only", commitments: ["own"], ...at(21) },
      { code: "no-measure", commitments: ["other"], ...at(22) },
    ]);
  });

  test("a target that measures nothing", () => {
    expect(noted({ p: { kind: "indicator", needs: attested, ...at(20) } })).toEqual([
      { code: "target-unmeasured", commitments: ["p"], ...at(20) },
    ]);
  });

  test("a due day outside the period, and days asked for that lie after the due day", () => {
    const within = (stretch: unknown) => ({ ...needs, within: stretch });
    const remarks = noted({
      early: { needs, due: "2022-03-24", ...at(20) },
      first: { needs, due: "2022-03-25", ...at(21) },
      late: { needs, due: "2026-01-01", ...at(22) },
      after: { needs: within("2024"), due: "2024-06-30", ...at(23) },
      last: { needs: within("2024"), due: "2024-12-31", ...at(24) },
      open: { needs: within({ from: "2024-07-01" }), due: "2024-06-30", ...at(25) },
      period: { needs: within("2026"), ...at(26) },
    });
    const period = { from: "2022-03-25", to: "2025-12-31" };
    const outside = (id: string, due: string, line: number) => ({
      code: "due-outside-period",
      commitments: [id],
      due,
      period,
      ...at(line),
    });
    const days = (id: string, due: string, from: string, to: string | null, line: number) => ({
      code: "days-after-due",
      commitments: [id],
      due,
      days: { from, to },
      ...at(line),
    });
    expect(remarks).toEqual([
      outside("early", "2022-03-24", 20),
      outside("late", "2026-01-01", 22),
      days("after", "2024-06-30", "2024-01-01", "2024-12-31", 23),
      days("open", "2024-06-30", "2024-07-01", null, 25),
      days("period", "2025-12-31", "2026-01-01", "2026-12-31", 26),
    ]);
  });
});

describe("a target whose text states another number than is asked for", () => {
  const training = { kind: "sum", stage: "training.held", attribute: "trainees" };
  const budget = { kind: "sum", stage: "budget.allocated", attribute: "amount" };
  const marks = { kind: "count", stage: "mark.granted" };
  const told = (quote: string, requirement: Data, more: Data = {}) =>
    noted({
      p: {
        kind: "indicator",
        needs: requirement,
        source: { part: "body", clause: "I", lines: [20, 20], quote },
        ...more,
      },
    }).map((remark) => remark.code === "target-differs" && [remark.stated, remark.asked]);

  test("thousands and decimals are read as the plan's language writes them", () => {
    expect(told("tập huấn 1.000 lượt người", { ...training, atLeast: 1000 })).toEqual([]);
    expect(told("tập huấn 1.000 lượt người", { ...training, atLeast: 1 })).toEqual([[[1000], [1]]]);
    expect(told("ít nhất 02 nhãn hiệu", { ...marks, atLeast: 2 })).toEqual([]);
    expect(told("tập huấn trong quý 3", { ...training, atLeast: 1000 })).toEqual([]);
  });

  test("where the passage states no number, the title is read; the promise and its passage are named", () => {
    const titled = { title: { vi: "Có 03 nhãn hiệu", en: "Three marks" } };
    expect(told("phát triển nhãn hiệu", { ...marks, atLeast: 3 }, titled)).toEqual([]);
    expect(told("phát triển nhãn hiệu", { ...marks, atLeast: 2 }, titled)).toEqual([[[3], [2]]]);
    expect(told("có 02 nhãn hiệu", { ...marks, atLeast: 2 }, titled)).toEqual([]);
    const source = { part: "body", clause: "I", lines: [20, 20], quote: "phát triển nhãn hiệu" };
    expect(
      noted({ p: { kind: "indicator", needs: { ...marks, atLeast: 2 }, source, ...titled } }),
    ).toMatchObject([{ code: "target-differs", commitments: ["p"], source }]);
  });

  test("a number of five digits is no year, whatever year it holds", () => {
    for (const number of [12_022, 20_225])
      expect(told(`trồng ${number} cây`, { ...training, atLeast: 5 })).toEqual([[[number], [5]]]);
  });

  test("a plan in English is read as English writes numbers", () => {
    const source = { part: "body", clause: "I", lines: [20, 20], quote: "train 1,000 people" };
    const english = { language: "en", title: { en: "Plan" } };
    const asked = (atLeast: number) =>
      noted({ p: { kind: "indicator", needs: { ...training, atLeast }, source } }, english);
    expect(asked(1000)).toEqual([]);
    expect(asked(1)).toMatchObject([{ code: "target-differs", stated: [1000], asked: [1] }]);
  });

  test("money may be told in millions or billions", () => {
    expect(told("bố trí 1,5 tỷ đồng", { ...budget, atLeast: 1_500_000_000 })).toEqual([]);
    expect(told("bố trí 1,5 tỷ đồng", { ...budget, atLeast: 1_000_000_000 })).toEqual([
      [[1.5], [1_000_000_000]],
    ]);
  });

  test("a growth may be told as what is added, or as what comes of it", () => {
    const grown = { ...training, atLeast: { percent: 110, of: { ...training, within: "2022" } } };
    expect(told("tăng 10% so với năm 2022", grown)).toEqual([]);
    expect(told("bằng 110% năm 2022", grown)).toEqual([]);
    expect(told("tăng 12% so với năm 2022", grown)).toEqual([[[12], [110, 10]]]);
    const more = { ...training, atLeast: { plus: 30, of: { ...training, within: "2022" } } };
    expect(told("thêm 30 người", more)).toEqual([]);
    expect(told("thêm 31 người", more)).toEqual([[[31], [30]]]);
    const fewer = { ...training, atMost: { plus: -30, of: { ...training, within: "2022" } } };
    expect(told("giảm 30 người", fewer)).toEqual([]);
  });

  test("a part of a stated number may be told as the part, the whole, or what comes of it", () => {
    const most = { ...training, atLeast: { percent: 90, of: 250 } };
    expect(told("đạt 90% của 250 người", most)).toEqual([]);
    expect(told("đạt 250 người", most)).toEqual([]);
    expect(told("đạt 225 người", most)).toEqual([]);
    expect(told("đạt 226 người", most)).toEqual([[[226], [90, 10, 250, 225]]]);
    const grown = { ...training, atLeast: { percent: 110, of: 200, plus: 5 } };
    expect(told("đạt 225 người", grown)).toEqual([]);
    expect(told("đạt 216 người", grown)).toEqual([[[216], [110, 10, 5, 200, 225]]]);
  });

  test("of several numbers in a text one that is asked for is enough, and a text without any differs from none", () => {
    expect(told("mở 5 lớp cho 1.000 lượt người", { ...training, atLeast: 1000 })).toEqual([]);
    expect(told("mở 5 lớp cho 900 lượt người", { ...training, atLeast: 1000 })).toEqual([[[5, 900], [1000]]]);
    expect(told("tổ chức tập huấn", { ...training, atLeast: 1000 })).toEqual([]);
  });

  test("what the other side only attests is held against no number", () => {
    expect(told("phối hợp 5 nội dung", attested).filter((remark) => remark !== false)).toEqual([]);
  });

  test("years, days and numbers of papers are no targets; nor is anything said of duties", () => {
    expect(told("đến năm 2025, theo Nghị quyết 05-NQ/TU ngày 12/3/2021", { ...marks, atLeast: 1 })).toEqual(
      [],
    );
    expect(told("ít nhất 5 nhãn hiệu", { ...marks, atLeast: 1 }, { kind: "item" })).toEqual([]);
  });
});

describe("an age", () => {
  test.each([
    "trẻ dưới 5 tuổi",
    "phụ nữ từ 15 đến 49 tuổi",
    "người 60–80 tuổi",
    "children under 5 years old",
  ])("of %s is no target", (whom) => {
    const source = { part: "body", clause: "I", lines: [20, 20], quote: `tiêm chủng cho ${whom}` };
    const requirement = { kind: "count", stage: "mark.granted", atLeast: 2 };
    expect(noted({ p: { kind: "indicator", needs: requirement, source } })).toEqual([]);
  });
});

describe("what a requirement cannot say", () => {
  const what = (quote: string, requirement: Data = needs) =>
    noted({
      p: { needs: requirement, source: { part: "body", clause: "I", lines: [20, 20], quote } },
    }).map((remark) => remark.code === "cannot-say" && remark.what);

  test("is known by the words of the clause", () => {
    expect(what("trong vòng 30 ngày kể từ ngày nhận hồ sơ")).toEqual(["due-from-event"]);
    expect(what("hoàn thành 90% nhiệm vụ của kế hoạch")).toEqual(["promise-about-promises"]);
    expect(what("đạt từ 80 điểm theo thang điểm")).toEqual(["score"]);
    expect(what("trên đầu người")).toEqual(["per-head"]);
    expect(what("bình quân giai đoạn")).toEqual(["average"]);
    expect(what("hỗ trợ 30 ngày công")).toEqual([]);
  });

  test("a figure that somebody states needs not be worked out; a due day counted from an event is none the less", () => {
    const figure = { kind: "latest", stage: "survey.published", attribute: "rank", atMost: 10 };
    expect(what("thu nhập bình quân đầu người", figure)).toEqual([]);
    expect(what("đạt từ 80 điểm theo thang điểm", figure)).toEqual([]);
    expect(what("trong thời hạn 3 tháng kể từ khi công bố", figure)).toEqual(["due-from-event"]);
  });
});

describe("what stands nowhere is noted beside the head of the plan", () => {
  const head = { part: "head", clause: "Số", lines: [1, 1], quote: "1/KH" };

  test("no review", () => {
    expect(inspect(planWith({ p: { needs } }))).toEqual([{ code: "no-review", source: head }]);
  });

  test("sides without a focal unit", () => {
    const [district] = Array.isArray(frame["focalUnits"]) ? frame["focalUnits"] : [];
    expect(noted({}, { focalUnits: [district] })).toEqual([
      { code: "no-focal-unit", parties: ["province"], names: [{ vi: "Sở", en: "Department" }], source: head },
    ]);
  });

  test("and where the plan bears no number, beside its title", () => {
    const plan = planWith({ p: { needs } }, { numbers: [] });
    const title = plan.title["vi"];
    expect(inspect(plan)[0]?.source).toEqual({ part: "head", clause: title, lines: [1, 1], quote: title });
  });
});

test("of a law set a plan is told what concerns its own procedures", () => {
  const basis = { instrument: "Luật (để thử)", confidence: "unverified" } as const;
  const criterion = (procedure: string) => ({
    statement: { vi: "quy định" },
    procedure,
    versions: [
      { from: null, to: null, test: { kind: "not-known" } as const, basis: [basis] as const },
    ] as const,
  });
  const law = {
    formatVersion: 1,
    id: "law",
    version: "1",
    holidays: { atMost: 20, madeUp: 2, basis },
    times: {},
    criteria: { a: criterion("mark"), b: criterion("ocop") },
  } as const;
  expect(Object.keys(lawFor(law, planWith({ p: { needs } })).criteria)).toEqual(["a"]);
});
