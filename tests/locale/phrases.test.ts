import { test as prop } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import {
  core as enCore,
  en,
  inspection as enInspection,
  labels as enLabels,
} from "../../src/locale/en/index.js";
import { inspectionText } from "../../src/locale/say/inspection.js";
import {
  findingText,
  holderText,
  outlookText,
  statusText,
  timingText,
} from "../../src/locale/say/phrases.js";
import { remarkText, totalsText } from "../../src/locale/say/totals.js";
import { core, inspection, labels, vi } from "../../src/locale/vi/index.js";
import type { Span } from "../../src/model/values/date.js";
import type { Totals } from "../../src/rules/assessment/assessment.js";
import { STATUSES, type Status } from "../../src/rules/assessment/finding.js";
import type { PlanRemark } from "../../src/rules/inspect.js";
import * as any from "./any-finding.js";
import { causes, count, finding, judged, tally } from "./examples.js";
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
    ["up to a day", { from: null, to: "2023-06-06" }, "chậm nhất 06/06/2023", "by 6 June 2023"],
    ["from a day on", { from: "2025-03-01", to: null }, "từ 01/03/2025 trở đi", "from 1 March 2025 on"],
    [
      "a quarter",
      { from: "2023-04-01", to: "2023-06-30" },
      "trong khoảng từ 01/04/2023 đến 30/06/2023",
      "between 1 April 2023 and 30 June 2023",
    ],
    [
      "the same month of two years",
      { from: "2023-06-01", to: "2024-06-30" },
      "trong khoảng từ 01/06/2023 đến 30/06/2024",
      "between 1 June 2023 and 30 June 2024",
    ],
    ["no day", { from: null, to: null }, "chưa rõ ngày", "day not known"],
  ])("%s", (_, span, ours, theirs) => {
    expect(vi.when(span)).toBe(ours);
    expect(en.when(span)).toBe(theirs);
  });

  test("in tables, of one width", () => {
    expect(vi.dates.short("2023-06-06")).toBe("06/06/2023");
    expect(en.dates.short("2023-06-06")).toBe("06 Jun 2023");
  });

  test("numbers and money", () => {
    expect([vi.number(1_234_567), vi.number(12.5), vi.count(7), vi.count(12)]).toEqual([
      "1.234.567",
      "12,5",
      "07",
      "12",
    ]);
    expect([en.number(1_234_567), en.number(12.5), en.number(999)]).toEqual(["1,234,567", "12.5", "999"]);
  });

  test.each([
    [350_000_000, "350 triệu đồng", "350 million đồng"],
    [1_500_000_000, "1,5 tỷ đồng", "1.5 billion đồng"],
    [1_234_000_000, "1.234 triệu đồng", "1,234 million đồng"],
    [1_234_567, "1.234.567 đồng", "1,234,567 đồng"],
    [0, "0 đồng", "0 đồng"],
  ])("%i đồng in the largest unit in which it is short", (amount, ours, theirs) => {
    expect(vi.money(amount)).toBe(ours);
    expect(en.money(amount)).toBe(theirs);
  });

  test("of another currency in its own unit", () => {
    expect(vi.money(2_000_000, "USD")).toBe("2.000.000 USD");
  });
});

describe("words", () => {
  test("the words of status are those officials use", () => {
    expect(STATUSES.map((code) => statusText(code, vi))).toEqual([
      "Hoàn thành",
      "Hoàn thành (quá hạn)",
      "Hoàn thành (chưa rõ có đúng hạn)",
      "Đến nay đã thực hiện (trong hạn)",
      "Đến nay chưa vượt",
      "Chưa hoàn thành (trong hạn)",
      "Không hoàn thành (quá hạn)",
      "Quá hạn, chưa rõ đã hoàn thành sau hạn hay chưa",
      "Chưa đủ căn cứ để kết luận",
      "Không thuộc diện đánh giá",
      "Cần xác định đơn vị kế thừa",
    ]);
  });

  test("of a figure that is promised, đạt", () => {
    const of = (status: Status) => findingText({ ...finding, status, kind: "indicator" }, vi);
    expect((["met", "met-late", "reached", "not-yet", "failed", "over-term"] as const).map(of)).toEqual([
      "Đạt",
      "Đạt (quá hạn)",
      "Đến nay đã đạt (trong hạn)",
      "Chưa đạt (trong hạn)",
      "Chưa đạt (quá hạn)",
      "Quá hạn, chưa rõ đã đạt sau hạn hay chưa",
    ]);
  });

  test("what cannot be concluded: nobody has told anything, or what was told is not enough", () => {
    const silent = judged({ ...count, tally: { ...tally, least: 0, subjects: [] } });
    expect(findingText(silent, vi)).toBe("Chưa đủ căn cứ để kết luận: chưa đơn vị nào kê khai");
    expect(findingText(finding, vi)).toBe("Chưa đủ căn cứ để kết luận: đã kê khai, chưa đủ");
  });

  test.each([
    ["condition-unmet", "Chưa phát sinh"],
    ["waived", "Được miễn thực hiện"],
    ["withdrawn", "Đã đưa ra khỏi kế hoạch"],
    ["nothing-to-compare", "Không thuộc diện đánh giá"],
  ] as const)("what does not apply, as the reason is: %s", (code, word) => {
    expect(findingText({ ...finding, status: "not-applicable", causes: [causes[code]] }, vi)).toBe(word);
  });

  test.each([
    [
      { lastStart: "2025-12-07", reached: null, lawfulEnd: null },
      "khả năng hoàn thành: chưa có thông tin; còn kịp về thời gian theo quy định; nếu chưa bắt đầu thì chậm nhất ngày 07 tháng 12 năm 2025",
    ],
    [
      {
        lastStart: null,
        reached: { subject: { id: "c", name: "Công ty C" }, stage: { vi: "đã nộp hồ sơ", en: "filed" } },
        lawfulEnd: "2025-10-01",
      },
      "khả năng hoàn thành: còn kịp về thời gian theo quy định; theo quy định, các bước còn lại xong chậm nhất ngày 01 tháng 10 năm 2025; đang thực hiện: “Công ty C” đã nộp hồ sơ",
    ],
  ])("whether there is still time; a start day only of what has not begun", (outlook, said) => {
    expect(outlookText({ code: "on-track", margin: 8, ...outlook }, vi)).toBe(said);
  });

  prop.prop([any.timing])("timing carries the same values in both languages", (timing) => {
    expect(valuesOf(timingText(timing, vi))).toEqual(valuesOf(timingText(timing, en)));
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
      { unit: "b", name, role: "partner", uncertain: true },
    ] as const;
    expect(holderText({ holders, ended: [], missing: null }, vi)).toBe(
      "Phòng Kinh tế (chủ trì, kế thừa Phòng KT&HT), Phòng Kinh tế (phối hợp, chưa chắc còn tồn tại)",
    );
    expect(holderText({ holders: [], ended: [{ unit: "a", name }], missing: "successor" }, vi)).toBe(
      "cần xác định đơn vị kế thừa của Phòng Kinh tế",
    );
    expect(holderText({ holders: [], ended: [], missing: "lost-in-print" }, vi)).toBe(
      "chưa rõ đơn vị chủ trì (bản in mất chữ)",
    );
  });

  test("every word of every table is in NFC, and none is empty", () => {
    for (const text of [core, enCore, labels, enLabels].flatMap(textsOf)) {
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
    "met-undated": 0,
    reached: 0,
    kept: 0,
    "not-yet": 0,
    failed: 5,
    "over-term": 0,
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
    expect(totalsText(totals, vi)).toBe(
      "Hoàn thành từ 3 đến 9 trên 14 nội dung; không thuộc diện đánh giá: 2; nếu tính theo tất cả các cách hiểu: từ 2 đến 11.",
    );
    expect(totalsText(totals, en)).toBe(
      "From 3 to 9 of 14 promises done; not assessed: 2; in all readings: from 2 to 11.",
    );
  });

  test("one number where both bounds agree", () => {
    const met = { from: 3, to: 3 };
    expect(totalsText({ ...totals, notApplicable: 0, met, metInAnyReading: met }, vi)).toBe(
      "Hoàn thành 3 trên 16 nội dung.",
    );
  });

  test("remarks on the evidence", () => {
    expect(remarkText({ code: "double-use", document: "d1", commitments: ["a", "b"] }, vi)).toBe(
      "Tài liệu d1 được dùng cho nhiều nội dung khác nhau (a, b); cần xem lại có tính trùng hay không.",
    );
    expect(remarkText({ code: "statement-disputed", statement: "st-1", records: ["r1"] }, vi)).toBe(
      "Sau xác nhận đã kê khai đủ (st-1) vẫn có kê khai mới: r1; cần xem lại xác nhận.",
    );
  });

  const source = { part: "annex", clause: "Phụ lục", lines: [96, 97], quote: "x" } as const;
  const remarks: { readonly [C in PlanRemark["code"]]: PlanRemark & { readonly code: C } } = {
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
    "own-word-only": { source, code: "own-word-only", commitments: ["a"] },
    "target-unmeasured": { source, code: "target-unmeasured", commitments: ["a"] },
    "target-differs": { source, code: "target-differs", commitments: ["a"], stated: [3, 5], asked: [2] },
    "due-outside-period": {
      source,
      code: "due-outside-period",
      commitments: ["a"],
      due: "2026-12-31",
      period: { from: "2022-01-01", to: "2025-12-31" },
    },
    "days-after-due": {
      source,
      code: "days-after-due",
      commitments: ["a"],
      due: "2024-12-31",
      days: { from: "2025-01-01", to: "2025-12-31" },
    },
    "cannot-say": { source, code: "cannot-say", commitments: ["a"], what: "score" },
    "no-review": { source, code: "no-review" },
    "no-focal-unit": {
      source,
      code: "no-focal-unit",
      parties: ["a", "b"],
      names: [{ vi: "Sở A" }, { vi: "xã B" }],
    },
    "several-readings": {
      source,
      code: "several-readings",
      commitments: ["a"],
      readings: ["once", "each"],
      names: [{ vi: "một lần", en: "once" }],
    },
    "doubtful-print": {
      source,
      code: "doubtful-print",
      emendation: "e1",
      restored: "Hoa súng tím",
      confidence: 0.15,
    },
  };

  test.each(Object.values(remarks))("on the plan's own text: $code", (remark) => {
    const [ours, theirs] = [
      inspectionText(remark, { inspection }),
      inspectionText(remark, { inspection: enInspection }),
    ];
    expect(ours).toMatch(/^Dòng 96–97: .*[^.]\.$/);
    expect(ours).not.toContain("each");
    expect(valuesOf(ours)).toEqual(valuesOf(theirs));
  });
});
