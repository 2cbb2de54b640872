import { fc, test as property } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { annex, contents, questions, textOf, type Line } from "./annexes.js";

/* Each number of an annex is another one, so that it can be found again. */
const NUMBERS = Array.from({ length: 60 }, (_, index) => String(31 + index));
const WORDS = [
  "Tổ chức",
  "Xây dựng",
  "Cấp",
  "Tổng số",
  "Giảm",
  "Tăng",
  "Hỗ trợ thành lập",
  "Tỷ lệ hộ nghèo",
  "Không để xảy ra",
];
const BEFORE = ["", "ít nhất ", "không quá ", "khoảng ", "trên ", "dưới ", "giảm còn ", "từ ", "≥ ", "còn "];
const UNITS = [
  " lớp",
  " mô hình trồng xoài",
  "%",
  "% hộ dân",
  " người",
  "ha",
  " xyz",
  "",
  " giấy chứng nhận",
  " vụ cháy",
];

const clause = fc
  .tuple(fc.constantFrom(...WORDS), fc.constantFrom(...BEFORE), fc.constantFrom(...UNITS), fc.boolean())
  .map(
    ([word, before, unit, isNumbered]) =>
      (next: () => string) =>
        isNumbered ? `${word} ${before}${next()}${unit}` : `${word} theo kế hoạch`,
  );
const cell = fc.tuple(fc.array(clause, { maxLength: 3 }), fc.constantFrom(", ", "; ", "\n- ", "\n")).map(
  ([clauses, between]) =>
    (next: () => string) =>
      (between === "\n- " && clauses.length > 0 ? ["Gồm:"] : [])
        .concat(clauses.map((one) => one(next)))
        .join(between),
);
const figure = fc.constantFrom("", "", "#", "# lớp", "khoảng #", "x");
const made = fc.array(
  fc.tuple(cell, cell, fc.array(figure, { minLength: 3, maxLength: 3 }), fc.integer({ max: 3, min: 0 })),
  {
    minLength: 1,
    maxLength: 5,
  },
);

const HEAD = ["TT", "Nội dung phối hợp", "Chỉ tiêu", "Chủ trì", "Năm 2023", "Năm 2024", "Năm 2025"];

describe("the law of an annex, whatever it says", () => {
  property.prop([made], { numRuns: 150 })(
    "no number is made up, none is promised twice, none is lost in silence",
    (rows) => {
      let used = 0;
      const next = () => NUMBERS[used++] ?? "90";
      const lines = rows.map(([title, target, figures, merged], index): Line => [
        String(index + 1),
        `Việc ${"abcde"[index]}: ${title(next)}`,
        merged > 1 && index > 0 ? null : target(next),
        "Sở Công Thương",
        ...figures.map((one) => one.replace("#", () => next())),
      ]);
      const merges = rows.flatMap(([, , , merged], index) =>
        merged > 1 && index > 0 ? [{ top: 2 + index, left: 2, bottom: 3 + index, right: 2 }] : [],
      );
      const read = annex(lines, { merges: merges.slice(0, 1) }, HEAD);
      const levels = contents(read).map((one) => textOf(one["Mức"]));
      const told = [...levels, ...questions(read), ...read.warnings.map((one) => JSON.stringify(one))].join(
        "\n",
      );
      const has = (text: string, number: string) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text);
      const written = NUMBERS.slice(0, used).filter((number) =>
        lines.some((line) => line.some((one) => has(textOf(one), number))),
      );
      expect(
        written.filter((number) => !has(told, number)),
        JSON.stringify([lines, levels, questions(read)]),
      ).toEqual([]);
      expect(
        written.filter((number) => levels.filter((level) => has(level, number)).length > 1),
        JSON.stringify(lines),
      ).toEqual([]);
      const promised = levels.flatMap((level) => level.replace(/\d{4}: /g, "").match(/\d+/g) ?? []);
      expect(promised.filter((number) => !written.includes(number))).toEqual([]);
    },
  );
});
