import { caoLanh, caoLanhForm } from "phoihop/plans/cao-lanh";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseOfficeForm } from "../../src/report/office-form.js";

const { tasks, units, commitments, emendations } = caoLanh;
const items = Object.values(tasks).flatMap((task) => Object.entries(task.items));
const kinds = (kind: string) => commitments.filter((commitment) => commitment.kind === kind);
const find = (id: string) => commitments.find((commitment) => commitment.id === id);
const products = (task: string) =>
  Object.values(tasks[task]?.items ?? {}).map((item) => Object.keys(item.products ?? {}).length);

describe("the plan holds what its text says", () => {
  test("two numbers, one day of issue, one incoming stamp", () => {
    expect(caoLanh.numbers.map(({ number }) => number)).toEqual(["52/KH-SKHCN-UBND", "58/KH-UBND"]);
    expect(caoLanh.issued).toBe("2022-03-25");
    expect(caoLanh.receipts).toMatchObject([{ number: "2115", on: "2022-04-07", unit: "phong-kt-ht" }]);
  });

  test("4 bases, 2 purposes, 2 contents, 6 addressees, 2 signatories and 2 focal units", () => {
    const { bases, purposes, contents, addressees, signatories, focalUnits } = caoLanh;
    expect(
      [bases, purposes, contents, addressees, signatories, focalUnits].map(({ length }) => length),
    ).toEqual([4, 2, 2, 6, 2, 2]);
  });

  test("six tasks, of which row 1 has 8 items in 7 bullets and 7 receivers", () => {
    expect(Object.keys(tasks)).toEqual(["row-1", "row-2", "row-3", "row-4", "row-5", "row-6"]);
    const row1 = Object.values(tasks["row-1"]?.items ?? {});
    expect(row1).toHaveLength(8);
    expect(new Set(row1.map(({ bullet }) => bullet)).size).toBe(7);
    expect(tasks["row-1"]?.receivers).toHaveLength(7);
  });

  test("row 2 has 2 marks, row 4 has 12 products of 4 holders: 3, 2, 1 and 6", () => {
    expect(products("row-2")).toEqual([1, 1]);
    expect(products("row-4")).toEqual([3, 2, 1, 6]);
  });

  test("43 commitments: 25 in the body, 18 in the annex", () => {
    expect(commitments).toHaveLength(43);
    expect(commitments.filter(({ source }) => source.part === "body")).toHaveLength(25);
    expect(commitments.filter(({ source }) => source.part === "annex")).toHaveLength(18);
  });

  test("14 obligations, 10 funding lines, 1 review, 13 items and 5 indicators", () => {
    expect(
      ["obligation", "funding", "review", "item", "indicator"].map((kind) => kinds(kind).length),
    ).toEqual([14, 10, 1, 13, 5]);
  });

  test("every year of the plan has its promise of recurrent funds, due on its last day", () => {
    expect(kinds("funding").flatMap(({ id, due }) => (due === undefined ? [] : [`${id} ${due}`]))).toEqual([
      "so-44.2022 2022-12-31",
      "so-44.2023 2023-12-31",
      "so-44.2024 2024-12-31",
      "so-44.2025 2025-12-31",
    ]);
  });

  test("line 52 has four readings, the literal one first", () => {
    expect(find("huyen-52")?.readings.map(({ id }) => id)).toEqual([
      "proposed",
      "approved",
      "proposed-yearly",
      "approved-yearly",
    ]);
  });

  test("a promise to support a result has two readings, the result first", () => {
    const two = commitments.filter(({ readings }) => readings.some(({ id }) => id === "supported"));
    expect(two.map(({ id }) => id)).toEqual([
      "row-3",
      "row-4.1",
      "row-4.2",
      "row-4.3",
      "row-4.4",
      "row-5",
      "row-6",
    ]);
    expect(two.every(({ readings }) => readings.length === 2 && readings[0].id !== "supported")).toBe(true);
  });

  test("adjusting the plan is due only once its mid-term review was held", () => {
    expect(find("both-62.adjust")?.when).toEqual({
      kind: "count",
      atLeast: 1,
      stage: "review.held",
      for: ["both-62.review"],
    });
  });
});

describe("nothing in the plan is without a ground", () => {
  test("promises stand in the order of the lines", () => {
    const lines = commitments.map(({ source }) => source.lines[1]);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test("no id is used twice", () => {
    for (const ids of [
      commitments.map(({ id }) => id),
      emendations.map(({ id }) => id),
      [
        ...Object.keys(tasks),
        ...items.flatMap(([id, { products: named }]) => [id, ...Object.keys(named ?? {})]),
        ...Object.keys(units),
      ],
    ])
      expect(ids).toEqual([...new Set(ids)]);
  });

  test("where nobody is named as responsible, an emendation says why", () => {
    const explained = new Set(
      emendations.flatMap(({ restored, concerns }) => (restored === null ? (concerns ?? []) : [])),
    );
    const nobody = commitments.filter(({ responsible }) => responsible.length === 0).map(({ id }) => id);
    expect(nobody).toHaveLength(8);
    expect(nobody.filter((id) => !explained.has(id))).toEqual([]);
  });

  test("an emendation concerns something that is in the plan", () => {
    const { bases, purposes, contents, addressees } = caoLanh;
    const known = new Set([
      ...[...commitments, ...bases, ...purposes, ...contents, ...addressees].map(({ id }) => id),
      ...items.flatMap(([id, { products: named }]) => [id, ...Object.keys(named ?? {})]),
      ...Object.keys(tasks),
      ...Object.keys(units),
    ]);
    expect(
      emendations.flatMap(({ concerns }) => concerns ?? []).filter((concerned) => !known.has(concerned)),
    ).toEqual([]);
  });

  test("every pairing of an item with its receiver that is inferred has its confidence", () => {
    const paired = emendations.filter(({ id }) => id.endsWith(".receiver") && id.startsWith("row-"));
    expect(paired.map(({ id }) => id.replace(/\.receiver$/, ""))).toEqual([
      ...Object.keys(tasks["row-1"]?.items ?? {}),
      ...Object.keys(tasks["row-4"]?.items ?? {}),
    ]);
  });

  test("a unit of the district has no successor, one of the Department's line has", () => {
    const heirs = (id: string) => units[id]?.successors?.map(({ unit }) => unit) ?? [];
    expect(["ubnd-huyen", "phong-kt-ht", "phong-nn-ptnt"].flatMap(heirs)).toEqual([]);
    expect([heirs("so-khcn"), heirs("so-khcn-2025")]).toEqual([["so-khcn-2025"], ["so-khcn-dong-thap"]]);
  });
});

test("written as JSON and read again it is the same plan", () => {
  const parsed = parsePlan(JSON.parse(JSON.stringify(caoLanh)));
  expect(parsed).toMatchObject({ ok: true, value: caoLanh, warnings: [] });
});

test("the form of its papers is one that an office could give, of sides that the plan has", () => {
  expect(parseOfficeForm(caoLanhForm)).toMatchObject({ ok: true });
  expect(Object.keys(caoLanh.parties)).toEqual(expect.arrayContaining(Object.keys(caoLanhForm.sides)));
});
