import { describe, expect, test } from "vitest";
import { law } from "../../src/law/index.js";
import type { Criterion } from "../../src/model/law/criterion.js";
import { addDays } from "../../src/model/values/date.js";
import { lawCases, saidOf, type LawCase } from "./law-case.js";
import { toldOf } from "./told.js";

/** Every change of version: the version before, and the one that begins on the day. */
const changes = Object.entries(law.criteria).flatMap(([id, criterion]) =>
  criterion.versions.flatMap((version, index) => {
    const before = criterion.versions[index - 1];
    return before === undefined || version.from === null
      ? []
      : [{ id, criterion, day: version.from, before: before.from, after: version.from }];
  }),
);

/** The first version judged on a day: by the stage that selects it, the judged act long after; or by the day of review. */
function judgedOn(id: string, { at, on, selectedBy, procedure }: Criterion, day: string): LawCase {
  const stage = (ref: string) => ref.split(".")[1] ?? "";
  const selects = selectedBy ?? (on === "review" || at === undefined ? undefined : at);
  const acts: Record<string, string> =
    at === undefined || at === selects
      ? {}
      : { [stage(at)]: selects === undefined ? "2020-01-01" : addDays(day, 60) };
  if (selects !== undefined) acts[stage(selects)] = day;
  if (at === undefined && selectedBy === undefined)
    acts[procedure === "mark-management" ? "reported" : ""] = "2020-01-01";
  return {
    title: { vi: id, en: id },
    acts,
    asOf: selects === undefined ? day : addDays(day, 120),
    expect: { verdict: "" },
  };
}

describe("a version begins on its day, and the one before judges up to the day before", () => {
  test.each(changes)("$id on $day", ({ id, criterion, day, before, after }) => {
    const on = (given: string) =>
      saidOf(judgedOn(id, criterion, given), id)?.versions.map(({ from }) => from);
    expect(on(addDays(day, -1))).toEqual([before]);
    expect(on(day)).toEqual([after]);
  });
});

test("the stage that selects a version is told, and when it was", () => {
  const given = judgedOn("c-fund-4", law.criteria["c-fund-4"] ?? never(), "2023-02-25");
  expect(saidOf(given, "c-fund-4")?.selected).toEqual({
    stage: { vi: "đã được phê duyệt vào danh mục đặt hàng", en: "approved into the list of orders" },
    on: { from: "2023-02-25", to: "2023-02-25" },
  });
});

describe("no definite word rests on what nobody has verified", () => {
  const all = lawCases.flatMap(({ criterion, cases }) =>
    cases.map((given) => ({ given, said: saidOf(given, given.criterion ?? criterion) })),
  );

  test("of any case: a version that decides has a basis read on the text of a state source", () => {
    const wrong = all.filter(
      ({ said }) =>
        (said?.verdict === "met" || said?.verdict === "unmet") &&
        !said.versions.some(({ basis }) => basis.some(({ confidence }) => confidence === "verified")),
    );
    expect(wrong.map(({ given }) => given.title.en)).toEqual([]);
  });

  test("of any case: where the law was not read, what would hold is told apart", () => {
    const likely = all.filter(({ said }) => said?.likely !== null && said?.likely !== undefined);
    expect(likely.length).toBeGreaterThan(20);
    expect(likely.every(({ said }) => toldOf(said).verdict === "unknown")).toBe(true);
  });
});

describe("what was read on the text says where", () => {
  const bases = [
    ...Object.values(law.criteria).flatMap(({ versions }) => versions.flatMap(({ basis }) => basis)),
    ...Object.values(law.times).flatMap(({ basis }) => basis),
    law.holidays.basis,
  ];

  test("with article and a state source", () => {
    const verified = bases.filter(({ confidence }) => confidence === "verified");
    const loose = verified.filter(
      ({ article, source }) => article === undefined || !/pháp điển|vbpl\.vn|chinhphu\.vn/.test(source ?? ""),
    );
    // The plan itself gives the planned name.
    expect([...new Set(loose.map(({ instrument }) => instrument))]).toEqual([
      "Kế hoạch phối hợp, tên nhãn hiệu nêu trong phụ lục",
    ]);
  });

  test("and what is not known names the act", () => {
    const open = Object.values(law.criteria).flatMap(({ versions }) =>
      versions.filter(({ test: asks }) => asks.kind === "not-known"),
    );
    expect(open.length).toBeGreaterThan(20);
    expect(
      open.flatMap(({ basis }) => basis).filter(({ instrument }) => !/\d+\/\d{4}/.test(instrument)),
    ).toEqual([]);
  });
});

function never(): never {
  throw new Error("the law set has no such criterion");
}
