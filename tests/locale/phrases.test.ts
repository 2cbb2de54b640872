import { test as prop } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { en, inspection as enInspection, labels as enLabels } from "../../src/locale/en/index.js";
import { inspectionText } from "../../src/locale/inspection.js";
import { holderPhrase, statusWord, timingPhrase } from "../../src/locale/phrases.js";
import { remarkText, totalsLine } from "../../src/locale/totals.js";
import { inspection, labels, vi } from "../../src/locale/vi/index.js";
import type { Span } from "../../src/model/date.js";
import type { Totals } from "../../src/rules/assessment.js";
import type { Status } from "../../src/rules/finding.js";
import type { PlanRemark } from "../../src/rules/inspect.js";
import * as any from "./any-finding.js";
import { valuesOf } from "./values.js";

describe("days and numbers", () => {
  test.each<[string, Span, string, string]>([
    ["a day", { from: "2022-03-25", to: "2022-03-25" }, "ngày 25 tháng 3 năm 2022", "25 March 2022"],
    [
      "a day in February",
      { from: "2023-02-05", to: "2023-02-05" },
      "ngày 05 tháng 02 năm 2023",
      "5 February 2023",
    ],
    ["a year", { from: "2023-01-01", to: "2023-12-31" }, "năm 2023", "2023"],
    ["a month", { from: "2023-06-01", to: "2023-06-30" }, "tháng 6/2023", "June 2023"],
    ["February of a leap year", { from: "2024-02-01", to: "2024-02-29" }, "tháng 02/2024", "February 2024"],
    ["up to a day", { from: null, to: "2023-06-06" }, "chậm nhất 06/6/2023", "by 6 June 2023"],
    ["from a day on", { from: "2025-03-01", to: null }, "từ 01/3/2025 trở đi", "from 1 March 2025 on"],
    [
      "a quarter",
      { from: "2023-04-01", to: "2023-06-30" },
      "trong khoảng từ 01/4/2023 đến 30/6/2023",
      "between 1 April 2023 and 30 June 2023",
    ],
    [
      "the same month of two years",
      { from: "2023-06-01", to: "2024-06-30" },
      "trong khoảng từ 01/6/2023 đến 30/6/2024",
      "between 1 June 2023 and 30 June 2024",
    ],
    ["no day", { from: null, to: null }, "chưa rõ ngày", "day not known"],
  ])("%s", (_, span, ours, theirs) => {
    expect(vi.when(span)).toBe(ours);
    expect(en.when(span)).toBe(theirs);
  });

  test("in tables, of one width", () => {
    expect(vi.dates.short("2023-06-06")).toBe("06/06/2023");
    expect(en.dates.short("2023-06-06")).toBe("2023-06-06");
  });

  test("numbers and money", () => {
    expect([vi.number(1_234_567), vi.number(12.5), vi.money(350_000_000)]).toEqual([
      "1.234.567",
      "12,5",
      "350.000.000 đồng",
    ]);
    expect([en.number(1_234_567), en.number(12.5), en.number(999)]).toEqual(["1,234,567", "12.5", "999"]);
  });
});

describe("words", () => {
  test("the words of status are those officials use", () => {
    const codes: readonly Status[] = [
      "met",
      "met-late",
      "not-yet",
      "failed",
      "undetermined",
      "not-applicable",
      "successor-needed",
    ];
    expect(codes.map((code) => statusWord(code, vi))).toEqual([
      "Đạt",
      "Đạt, trễ hạn",
      "Chưa đạt (còn hạn)",
      "Không đạt (quá hạn)",
      "Chưa đủ căn cứ kết luận",
      "Không áp dụng",
      "Cần xác định đơn vị kế thừa",
    ]);
  });

  prop.prop([any.timing])("timing carries the same values in both languages", (timing) => {
    expect(valuesOf(timingPhrase(timing, vi))).toEqual(valuesOf(timingPhrase(timing, en)));
  });

  test("who owes it: role, whom it follows, and what is not sure", () => {
    const name = { vi: "Phòng Kinh tế", en: "Economy Division" };
    const holders = [
      {
        unit: "a",
        name,
        role: "lead",
        after: { unit: "phong-kt-ht", name: { vi: "Phòng KT&HT", en: "Office" } },
      },
      { unit: "b", name, role: "with", uncertain: true },
    ] as const;
    expect(holderPhrase({ holders, ended: [], missing: null }, vi)).toBe(
      "Phòng Kinh tế (chủ trì, kế thừa Phòng KT&HT), Phòng Kinh tế (phối hợp, chưa chắc còn tồn tại)",
    );
    expect(holderPhrase({ holders: [], ended: [{ unit: "a", name }], missing: "successor" }, vi)).toBe(
      "cần xác định đơn vị kế thừa của Phòng Kinh tế",
    );
    expect(holderPhrase({ holders: [], ended: [], missing: "lost-in-print" }, vi)).toBe(
      "chưa rõ đơn vị chủ trì (bản in mất chữ)",
    );
  });

  test("every word of every table is in NFC, and none is empty", () => {
    for (const text of [vi, en, labels, enLabels].flatMap(textsOf)) {
      expect(text).toBe(text.normalize("NFC"));
      expect(text.trim()).not.toBe("");
    }
  });
});

const textsOf = (value: unknown): readonly string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

describe("totals and remarks", () => {
  const byStatus = {
    met: 3,
    "met-late": 0,
    "not-yet": 0,
    failed: 5,
    undetermined: 6,
    "not-applicable": 2,
    "successor-needed": 0,
  };
  const totals: Totals = {
    commitments: 16,
    notApplicable: 2,
    met: { from: 3, to: 9 },
    metInAnyReading: { from: 2, to: 11 },
    byStatus,
  };

  test("bounds, what does not apply, and the bounds over all readings", () => {
    expect(totalsLine(totals, vi)).toBe(
      "Đạt từ 3 đến 9 trên 14 cam kết; không áp dụng: 2; xét mọi cách hiểu: từ 2 đến 11.",
    );
    expect(totalsLine(totals, en)).toBe(
      "From 3 to 9 of 14 promises met; not applicable: 2; in any reading: from 2 to 11.",
    );
  });

  test("one number where both bounds agree", () => {
    const met = { from: 3, to: 3 };
    expect(totalsLine({ ...totals, notApplicable: 0, met, metInAnyReading: met }, vi)).toBe(
      "Đạt 3 trên 16 cam kết.",
    );
  });

  test("remarks on the evidence", () => {
    expect(remarkText({ code: "double-use", document: "d1", commitments: ["a", "b"] }, vi)).toBe(
      "Tài liệu d1 được dùng cho nhiều cam kết khác nhau (a, b); cần xem lại có tính trùng hay không.",
    );
    expect(remarkText({ code: "statement-disputed", statement: "st-1", records: ["r1"] }, vi)).toBe(
      "Sau khi xác nhận st-1 nói đã kê khai đủ vẫn có bản ghi mới (r1); cần xem lại xác nhận.",
    );
  });

  const source = { part: "annex", clause: "Phụ lục", lines: [96, 97], quote: "x" } as const;
  const remarks: { readonly [C in PlanRemark["code"]]: Extract<PlanRemark, { code: C }> } = {
    "several-numbers": { source, code: "several-numbers", numbers: ["52/KH", "58/KH"] },
    "lead-missing": { source, code: "lead-missing", task: "row-1", no: "1" },
    "bullets-differ": {
      source,
      code: "bullets-differ",
      task: "row-1",
      no: "1",
      bullets: 7,
      items: 8,
      receivers: 7,
    },
    "quantity-differs": { source, code: "quantity-differs", task: "row-2", no: "2", announced: 2, listed: 3 },
    "open-class": { source, code: "open-class", task: "row-3", no: "3" },
    "review-undated": { source, code: "review-undated", commitments: ["a"] },
    "amount-missing": { source, code: "amount-missing", commitments: ["a"] },
    "no-measure": { source, code: "no-measure", commitments: ["a"] },
    "several-readings": { source, code: "several-readings", commitments: ["a"], readings: ["r1", "r2"] },
    "doubtful-print": {
      source,
      code: "doubtful-print",
      emendation: "e1",
      restored: "Hoa súng tím",
      confidence: 0.15,
    },
  };

  test.each(Object.values(remarks))("on the plan's own text: $code", (remark) => {
    const [ours, theirs] = [inspectionText(remark, inspection), inspectionText(remark, enInspection)];
    expect(ours).toMatch(/^Dòng 96–97: .*[^.]\.$/);
    expect(valuesOf(ours)).toEqual(valuesOf(theirs));
  });
});
