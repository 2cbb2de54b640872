import { describe, expect, test } from "vitest";
import { fundsOf, type StageFunds } from "../../src/rules/funds/funds.js";
import { frameNamed, inputOf, type Case } from "./case.js";

/** Lines of money whose amount, source and year go by names of the plan's own. */
const lines = {
  title: { vi: "Kinh phí", en: "Budget" },
  subject: { vi: "khoản", en: "lines" },
  stages: {
    approved: { title: { vi: "đã duyệt dự toán", en: "approved" }, proof: ["decision"] },
    allocated: { title: { vi: "đã bố trí", en: "allocated" }, proof: ["decision"], repeats: true },
    checked: { title: { vi: "đã kiểm tra", en: "checked" }, proof: ["minutes"] },
  },
  attributes: {
    "so-tien": {
      title: { vi: "số tiền", en: "amount" },
      type: "money",
      currency: "VND",
      of: "act",
      stages: ["approved", "allocated"],
    },
    fund: {
      title: { vi: "quỹ", en: "fund" },
      type: "choice",
      of: "subject",
      options: {
        recurrent: { vi: "kinh phí sự nghiệp", en: "recurrent budget" },
        counterpart: { vi: "kinh phí đối ứng", en: "counterpart funding" },
      },
    },
    season: { title: { vi: "niên độ", en: "year" }, type: "number", unit: { vi: "năm" }, of: "subject" },
    area: {
      title: { vi: "diện tích", en: "area" },
      type: "number",
      unit: { vi: "ha" },
      adds: true,
      of: "act",
      stages: ["approved"],
    },
    issuer: { title: { vi: "đơn vị cấp", en: "issuer" }, type: "unit", of: "act" },
  },
};
const base = frameNamed("two-offices");
const frame = { ...base, procedures: { ...Object(base["procedures"]), budget: lines } };

const title = { vi: "để thử", en: "for tests" };
const covered = (limits: object = {}) => ({
  kind: "sum",
  stage: "budget.allocated",
  attribute: "so-tien",
  ...limits,
  atLeast: {
    percent: 100,
    of: { kind: "sum", stage: "budget.approved", attribute: "so-tien", ...limits },
  },
});
const promise = (needs: object, about?: string) => ({
  kind: "funding",
  funds: "recurrent",
  needs,
  ...(about !== undefined && { about }),
});
const asks = (where: readonly object[], about?: string) => promise(covered({ where }), about);
const FROM_ANY = [
  { attribute: "fund", in: ["recurrent", "counterpart"] },
  { attribute: "season", in: [2022, 2023, 2024] },
];

/** Every line of money told: what for, source, year, then its stages. */
const told = (given: Omit<Case, "title" | "days">, asOf = "2025-12-31") => {
  const { plan, register } = inputOf(frame, { ...given, title, days: [] });
  return fundsOf(plan, register, { asOf }).map(({ about, source, year, stages }) =>
    [about.join(" ") || "nothing", source, year, ...stages.map(atStage)].join(" · "),
  );
};

const atStage = ({ stage, lines: on, least, most, closedBy }: StageFunds) =>
  [`${stage} ${on}: ${least}–${most}`, ...closedBy].join(" ");

const approved = (subject: string, amount: number) => ({
  subject,
  stage: "budget.approved",
  on: "2023-01-10",
  attributes: { "so-tien": amount },
  evidence: ["decision-1"],
});
const allocated = (subject: string, amount: number, on = "2023-02-10") => ({
  ...approved(subject, amount),
  stage: "budget.allocated",
  on,
});
const NOTHING = "approved 0: null–null · allocated 0: null–null";
const one = (amount: number) => `approved 1: ${amount}–${amount} · allocated 0: null–null`;

describe("where the money of a line comes from", () => {
  test("budget years follow one another, what names none comes last", () => {
    const years = [2024, undefined, 2023, 2022];
    const own = years.map((year, index) => [`b${index}`, year] as const);
    const found = told({
      promises: { p: asks(FROM_ANY, "lime") },
      subjects: Object.fromEntries(
        own.map(([id, year]) => [id, { for: ["lime"], ...(year && { attributes: { season: year } }) }]),
      ),
      records: own.map(([id], index) => approved(id, 300 + index)),
    });
    expect(found).toEqual([
      `lime ·  · 2022 · ${one(303)}`,
      `lime ·  · 2023 · ${one(302)}`,
      `lime ·  · 2024 · ${one(300)}`,
      `lime ·  ·  · ${one(301)}`,
    ]);
  });

  test("it is what the conditions of the promises tell apart, and bears the plan's own words", () => {
    const given = {
      promises: { p: asks([{ attribute: "fund", in: ["recurrent"] }], "lime") },
      subjects: { b: { for: ["lime"], attributes: { fund: "recurrent", season: 2023 } } },
      records: [approved("b", 300)],
    };
    const { plan, register } = inputOf(frame, { ...given, title, days: [] });
    const [funds, ...others] = fundsOf(plan, register, { asOf: "2025-12-31" });
    expect(others).toEqual([]);
    expect(funds).toMatchObject({
      procedure: "budget",
      amount: { id: "so-tien", title: { vi: "số tiền" }, currency: "VND" },
      source: "recurrent",
      sourceTitle: { vi: "kinh phí sự nghiệp" },
      year: null,
    });
  });

  test("of a promise with nothing on file it is what the promise asks for, where that is one", () => {
    const from = (...sources: string[]) =>
      asks([
        { attribute: "fund", in: sources },
        { attribute: "issuer", party: "province" },
      ]);
    expect(told({ promises: { one: from("recurrent"), several: from("recurrent", "counterpart") } })).toEqual(
      [`one · recurrent ·  · ${NOTHING}`, `several ·  ·  · ${NOTHING}`],
    );
  });

  test("a line that states no source stands with the promise that asks for one", () => {
    const found = told({
      promises: { p: asks([{ attribute: "fund", in: ["recurrent"] }], "lime") },
      subjects: { b: { for: ["lime"] } },
      records: [approved("b", 300)],
    });
    expect(found).toEqual([`lime ·  ·  · ${one(300)}`]);
  });
});

describe("an amount that is told of every stage", () => {
  test("is shown of each, in the order of the procedure", () => {
    const { stages: _stages, ...anywhere } = lines.attributes["so-tien"];
    const attributes = { ...lines.attributes, "so-tien": anywhere };
    const plain = {
      ...base,
      procedures: { ...Object(base["procedures"]), budget: { ...lines, attributes } },
    };
    const promises = { p: promise(covered(), "lime") };
    const { plan, register } = inputOf(plain, { title, promises, days: [] });
    const [funds] = fundsOf(plan, register, { asOf: "2025-12-31" });
    expect(funds?.stages.map(({ stage }) => stage)).toEqual(["approved", "allocated", "checked"]);
  });
});

describe("a source that is no choice", () => {
  const from = (type: object) => {
    const attributes = { ...lines.attributes, fund: { title: lines.attributes.fund.title, ...type } };
    const plain = {
      ...base,
      procedures: { ...Object(base["procedures"]), budget: { ...lines, attributes } },
    };
    const promises = { p: asks([{ attribute: "fund", in: ["toString"] }], "lime") };
    const { plan, register } = inputOf(plain, { title, promises, days: [] });
    return fundsOf(plan, register, { asOf: "2025-12-31" }).map(({ source, sourceTitle }) => [
      source,
      sourceTitle,
    ]);
  };

  test("has no title of its own, whatever it is called", () => {
    expect(from({ type: "text", of: "subject" })).toEqual([["toString", null]]);
  });
});

describe("what a line comes to", () => {
  const sumOf = (records: Case["records"], documents: object = {}) =>
    told({
      promises: { p: promise(covered(), "lime") },
      subjects: { b: { for: ["lime"] } },
      ...(records && { records }),
      documents: { "decision-2": { kind: "decision" }, "decision-3": { kind: "decision" }, ...documents },
    })[0]
      ?.split(" · ")
      .slice(3);

  test("several acts of a stage that repeats add up", () => {
    const second = { ...allocated("b", 92, "2023-06-10"), evidence: ["decision-2"] };
    expect(sumOf([approved("b", 300), allocated("b", 85), second])).toEqual([
      "approved 1: 300–300",
      "allocated 1: 177–177",
    ]);
  });

  test("an act that states no amount leaves it open above, one that is only implied is not on file", () => {
    const { attributes: _, ...silent } = allocated("b", 0);
    expect(sumOf([silent])).toEqual(["approved 0: 0–null", "allocated 1: 0–null"]);
  });

  test("an act to come counts for nothing yet", () => {
    expect(
      sumOf([approved("b", 300), { ...allocated("b", 85, "2026-02-01"), recorded: "2026-02-01" }]),
    ).toEqual(["approved 1: 300–300", "allocated 0: null–null"]);
  });
});

describe("what a line is put forward for", () => {
  const loose = (promises: Case["promises"]) =>
    told({ promises, subjects: { b: "Khoản B" }, records: [approved("b", 300)] });

  test("for nothing in particular: it stands with the promise that names no matter either", () => {
    expect(loose({ p: promise(covered()) })).toEqual([`nothing ·  ·  · ${one(300)}`]);
  });

  test("and apart from one that names a matter, be it in one of its measures", () => {
    const measured = { ...covered(), for: ["lime"] };
    for (const needs of [covered({ for: ["lime"] }), measured])
      expect(loose({ p: promise(needs) })).toEqual([`p ·  ·  · ${NOTHING}`, `nothing ·  ·  · ${one(300)}`]);
  });

  test("what is declared complete for one promise is so for its own lines alone", () => {
    const found = told({
      promises: { p: promise(covered(), "lime"), q: promise(covered(), "row-2") },
      subjects: { b: { for: ["lime"] }, c: { for: ["row-2"] } },
      records: [approved("b", 300), approved("c", 200)],
      statements: [{ procedure: "budget", for: ["p"], upTo: "2025-12-31" }],
    });
    expect(found).toEqual([
      "lime ·  ·  · approved 1: 300–300 st1 · allocated 0: 0–0 st1",
      `row-2 ·  ·  · ${one(200)}`,
    ]);
  });
});

describe("which promises speak of money", () => {
  test("those of funding by way of it, and any that adds an amount up", () => {
    const count = { kind: "count", stage: "budget.approved", atLeast: 1 };
    const plain = { kind: "obligation", about: "lime" };
    expect(told({ promises: { p: { ...plain, needs: count } } })).toEqual([]);
    const area = { kind: "sum", stage: "budget.approved", attribute: "area", atLeast: 5 };
    expect(told({ promises: { p: { ...plain, needs: area } } })).toEqual([]);
    expect(told({ promises: { p: { ...plain, needs: covered() } } })).toEqual([`lime ·  ·  · ${NOTHING}`]);
    expect(told({ promises: { p: promise(count, "lime") } })).toEqual([`lime ·  ·  · ${NOTHING}`]);
  });

  test("where no amount of money is told there is none", () => {
    const held = { kind: "count", stage: "training.held", atLeast: 1 };
    expect(told({ promises: { p: promise(held, "lime") } })).toEqual([]);
  });
});

test("a day that is none, and a register of another plan, are refused", () => {
  const { plan, register } = inputOf(frame, { title, promises: { p: promise(covered()) }, days: [] });
  expect(() => fundsOf(plan, register, { asOf: "31/12/2022" })).toThrow(RangeError);
  expect(() => fundsOf(plan, { ...register, plan: "other" }, { asOf: "2022-12-31" })).toThrow(RangeError);
});
