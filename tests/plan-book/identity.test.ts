import { isDeepStrictEqual } from "node:util";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { plan as anotherDistrict } from "../../examples/another-district/plan.js";
import { plan as cooperatives } from "../../examples/bac-kan-cooperatives/plan.js";
import { plan as enterprises } from "../../examples/dong-thap-enterprises/plan.js";
import { plan as science } from "../../examples/dong-thap-science/plan.js";
import { plan as farmers } from "../../examples/duc-trong-farmers/plan.js";
import { plan as ngoma } from "../../examples/ngoma-district/plan.js";
import { plan as planOfFigures } from "../../examples/plan-of-figures/plan.js";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { planFromSheets, planToSheets } from "../../src/plan-book/index.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { unheld } from "../../src/plan-book/unheld.js";
import { planToBook } from "../../src/plan-book/write-plan.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { plans } from "./plans.js";

const back = (plan: Plan) => {
  const read = planFromBook(planToBook(plan, vi), vi);
  return read.ok ? read.value : read.issues;
};

const WORDS = [
  "Tập huấn",
  "hợp tác xã",
  "1. Mô hình; mẫu",
  "là đơn vị",
  "từ 5 đến 10",
  "Sở: KH&CN",
  "đạt 90%",
  "gốc cộng 1",
  "– và –",
  "2023",
  "30/6/2023",
];
const plain = fc
  .tuple(fc.constantFrom(...WORDS), fc.integer({ min: 0, max: 40 }))
  .map(([word, number]) => `${word} ${number}`);
const odd = fc.oneof(
  plain,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.constantFrom("=1+1", "-", "–", "…", " x  y", "nội dung này", "\u200bẩn", "_x0041_", "a\nb"),
);

describe("plan → workbook → plan", () => {
  test.each(["vi", "en"] as const)(
    "is the identity through the bytes of a file, whose own language is known again: %s",
    async (language) => {
      const read = await readXlsx(await writeXlsx(planToSheets(anotherDistrict, { language })));
      if (!read.ok) throw new Error("the workbook cannot be read");
      expect(planFromSheets(read.value)).toMatchObject({ ok: true, value: anotherDistrict });
    },
  );

  test("tells each part of a plan that it has no cells for", () => {
    const told = unheld(caoLanh, vi).map((warning) => ("what" in warning ? warning.what : ""));
    expect(told).toContain("dấu đến");
    expect(told).toContain("đơn vị kế thừa của “Sở Khoa học và Công nghệ tỉnh Đồng Tháp”");
    expect(told).toMatchSnapshot();
  });

  test.each([
    ["another-district", anotherDistrict],
    ["plan-of-figures", planOfFigures],
  ])("is the identity on %s", (_, plan) => {
    expect(unheld(plan, vi)).toEqual([]);
    expect(back(plan)).toEqual(plan);
  });

  test.each([
    ["another-district", anotherDistrict],
    ["bac-kan-cooperatives", cooperatives],
    ["cao-lanh", caoLanh],
    ["dong-thap-enterprises", enterprises],
    ["dong-thap-science", science],
    ["duc-trong-farmers", farmers],
    ["ngoma-district", ngoma],
    ["plan-of-figures", planOfFigures],
  ])("is read back without a fault: %s", (_, plan) => {
    const read = back(plan);
    expect(read).not.toBeInstanceOf(Array);
    expect(read).toMatchObject({ id: plan.id, issued: plan.issued, period: plan.period });
  });

  property.prop([plans(plain)], { numRuns: 30 })(
    "is the identity on any plan of its reach",
    (plan) => {
      expect(unheld(plan, vi)).toEqual([]);
      expect(back(plan)).toEqual(plan);
    },
    60_000,
  );

  property.prop([plans(odd)], { numRuns: 30 })(
    "is the identity through the bytes of a file, or what is not held is told, whatever the texts",
    async (plan) => {
      const read = await readXlsx(await writeXlsx(planToBook(plan, vi)));
      const again = read.ok ? planFromBook(read.value, vi) : read;
      const isSame = again.ok && isDeepStrictEqual(again.value, plan);
      expect(isSame || unheld(plan, vi).length > 0).toBe(true);
    },
    60_000,
  );
});
