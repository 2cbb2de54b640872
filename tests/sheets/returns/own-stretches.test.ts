import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { needsOf } from "../../../src/sheets/form/needs.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { merged, registerOf, sheetOf } from "./clerk.js";
import { everybodysReturns } from "./filled.js";

/** The plan, read so that line 52 asks for a task or a contract in each of its years: the first is cut short. */
const yearly: Plan = {
  ...caoLanh,
  commitments: caoLanh.commitments.map((one) => {
    const [first, ...others] = one.readings;
    const each = others.find(({ requirement }) => requirement.kind === "allOf");
    return one.id !== "huyen-52" || each === undefined
      ? one
      : { ...one, readings: [each, first, ...others.filter((other) => other !== each)] };
  }),
};
const shown = (name: string, column: number) =>
  sheetOf(templateBook(yearly, { sheets: words }, { unit: "ubnd-huyen" }), name)
    .rows.slice(5)
    .flatMap((cells) => (typeof cells[1] === "string" ? [cells[column]] : []));

describe("what is asked in each of several stretches of days", () => {
  test("has a ready row for each, that says in words which", () => {
    const days = ["từ 25/03/2022 đến 31/12/2022", "2023", "2024", "2025"];
    expect(shown("Nhiệm vụ", 3)).toEqual(days);
    expect(shown("Hợp đồng", 4)).toEqual(days);
  });

  test("is met when every ready row is filled, and not when those of one stretch are not", () => {
    const met = (without?: Parameters<typeof everybodysReturns>[1]) =>
      evaluate(yearly, registerOf(merged(yearly, ...everybodysReturns(yearly, without))), {
        asOf: "2026-02-01",
      }).findings.find(({ commitment }) => commitment === "huyen-52")?.verdict;
    expect(met()).toBe("met");
    expect(met(({ sheet, row }) => ["Nhiệm vụ", "Hợp đồng"].includes(sheet) && row === 6)).not.toBe("met");
  });

  test("of the whole time of the plan is asked as before, without days", () => {
    expect(needsOf(caoLanh).flatMap(({ within }) => within ?? [])).toEqual([]);
  });
});
