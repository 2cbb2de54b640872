import { describe, expect, test } from "vitest";
import type { ChangeSources } from "../../src/locale/say/entry-text.js";
import { differenceText, causesText, goalMovedText, stretchText } from "../../src/locale/say/changes.js";
import { changes as en, en as english, labels as enLabels } from "../../src/locale/en/index.js";
import { planChangeText, promiseText } from "../../src/locale/say/plan-changes.js";
import { requirementText } from "../../src/locale/say/requirement/requirement-text.js";
import { changes as vi, labels as viLabels, vi as vietnamese } from "../../src/locale/vi/index.js";
import type { Amendment, AmendmentChange } from "../../src/model/plan/amendment.js";
import type { Commitment } from "../../src/model/plan/commitment.js";
import type { Requirement } from "../../src/model/requirement/requirement.js";
import type { Threshold } from "../../src/model/requirement/threshold.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { compare } from "../../src/rules/change/compare.js";
import { maturedBetween } from "../../src/rules/change/matured-between.js";
import { planDiff } from "../../src/rules/change/plan-diff.js";
import { planAt } from "../../src/rules/plan-at.js";
import { minhHoa } from "../rules/change/minh-hoa.js";
import { valuesOf } from "./values.js";

const words = {
  vi: { ...vietnamese, changes: vi, labels: viLabels },
  en: { ...english, changes: en, labels: enLabels },
};
const sources: ChangeSources = { plan: caoLanh, registers: [minhHoa] };
const RAW = /undefined|null|NaN|\[object|on-file|not-applicable|\b(?:time|correction|reading|resolved)"/;
const CODE_VI = /\b(?:the|and|lead|with|met|unmet|from|new|allOf|count|atLeast|within)\b/;

/** Without words of one language that are written with a hyphen: `base-level`. */
const numbersOf = (text: string) => valuesOf(text).filter((value) => /^\d/.test(value));

const review = (asOf: string, knownBy?: string) => ({
  plan: caoLanh,
  register: minhHoa,
  asOf,
  ...(knownBy !== undefined && { knownBy }),
});
const pairs = [
  [review("2023-12-31"), review("2024-12-31")],
  [review("2024-12-31"), review("2025-06-30")],
  [review("2025-06-30"), review("2025-07-01")],
  [review("2023-12-31", "2024-01-15"), review("2024-04-30")],
  [review("2023-12-31", "2024-01-15"), review("2023-12-31")],
] as const;

describe("what brought a change about", () => {
  test.each(pairs)("is told with the same values in both languages, and no code", (before, after) => {
    const onFile = maturedBetween(before, after.asOf);
    for (const change of compare(before, after).changes) {
      if (change.how === "unchanged") continue;
      const acts = onFile.get(change.commitment) ?? [];
      const [inVi, inEn] = [words.vi, words.en].map((locale) => causesText(change, acts, sources, locale));
      expect(valuesOf(inVi ?? ""), change.commitment).toEqual(valuesOf(inEn ?? ""));
      expect(inVi).toMatch(/^\p{Lu}/u);
      for (const text of [inVi, inEn]) expect(text).not.toMatch(RAW);
      expect(inVi?.replace(/“[^”]*”/g, "")).not.toMatch(CODE_VI);
    }
  });

  test.each([
    [{ kind: "time" }, "thời gian trôi qua"],
    [{ kind: "plan" }, "bản kế hoạch khác"],
    [
      { kind: "record", id: "enterprise-b.certified" },
      "kê khai thêm: “Công ty TNHH B (minh họa)” đã được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ (ngày 25 tháng 6 năm 2024)",
    ],
    [
      { kind: "correction", id: "lotus.published" },
      "đính chính: “Hoa sen tím” đã công bố tiêu chuẩn cơ sở (ngày 30 tháng 11 năm 2024)",
    ],
    [
      { kind: "correction", id: "training-productivity-2023.held-withdrawn" },
      "hủy nội dung đã kê khai: “Tập huấn công cụ năng suất chất lượng năm 2023” đã tổ chức (ngày 08 tháng 6 năm 2023)",
    ],
    [
      { kind: "statement", id: "st-crab-2024" },
      "Phòng Quản lý Khoa học xác nhận đã kê khai đủ đến hết ngày 31 tháng 12 năm 2024",
    ],
    [
      { kind: "decision", id: "not-same-rice" },
      "quyết định, ý kiến ngày 28 tháng 11 năm 2025: “Gạo tím than X” không phải là “Gạo đen X” của kế hoạch",
    ],
    [
      { kind: "decision", id: "waive-counterpart-row-5" },
      "quyết định, ý kiến ngày 20 tháng 01 năm 2023: miễn thực hiện đến hết ngày 31 tháng 12 năm 2023",
    ],
    [
      { kind: "reading", id: "read-52-approved" },
      "quyết định, ý kiến ngày 28 tháng 3 năm 2024: chọn cách hiểu “Phải được phê duyệt vào danh mục đặt hàng; tính chung cả giai đoạn”",
    ],
    [
      { kind: "unit", id: "ubnd-huyen" },
      "đã xác định đơn vị kế thừa của Ủy ban nhân dân huyện Cao Lãnh: UBND xã Mỹ Hiệp (minh họa), UBND xã Mỹ Thọ (minh họa)",
    ],
    [{ kind: "unit", id: "nobody-knows" }, "thông tin mới về đơn vị nobody-knows"],
    [{ kind: "record", id: "nobody-knows" }, "kê khai thêm: một nội dung trong sổ theo dõi"],
    [{ kind: "amendment", id: "nobody-knows" }, "điều chỉnh số nobody-knows"],
  ] as const)("%j", (difference, text) => {
    expect(differenceText(difference, sources, words.vi)).toBe(text);
    expect(valuesOf(differenceText(difference, sources, words.en))).toEqual(valuesOf(text));
  });
});

describe("that only the goal moved", () => {
  const [finding] = compare(review("2023-12-31"), review("2023-12-31")).changes.flatMap(
    ({ after }) => after ?? [],
  );
  if (finding === undefined) throw new Error("no finding");
  test("that only the goal moved is said, and nothing where it did not", () => {
    const after = { ...finding, verdict: "met" as const };
    expect(goalMovedText({ goalMoved: true, after }, words.vi)).toMatch(
      /^hoàn thành chỉ vì mục tiêu đã thay đổi/,
    );
    expect(goalMovedText({ goalMoved: false, after }, words.vi)).toBe("");
  });

  test("a stretch of one day is that day", () => {
    const [first, last] = ["2025-07-01", "2025-12-31"];
    expect(stretchText({ from: last, to: last }, "Đạt", words.vi)).toBe("31/12/2025: Đạt");
    expect(stretchText({ from: first, to: last }, "Met", words.en)).toBe(
      "from 01 Jul 2025 to 31 Dec 2025: Met",
    );
  });
});

const commitment = (id: string): Commitment => {
  const found = caoLanh.commitments.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const amending = (change: AmendmentChange): Amendment => ({
  id: "draft",
  number: "1",
  on: "2024-01-01",
  signers: [],
  reason: { vi: "Thử", en: "Trial" },
  source: "minh họa",
  changes: [change],
});
const told = (changed: Commitment, language: "vi" | "en" = "vi"): readonly string[] => {
  const amendment = amending({ kind: "replace", commitment: changed });
  const after = planAt({ ...caoLanh, amendments: [amendment] }, "2024-01-01");
  return planDiff(caoLanh, after).flatMap((change) =>
    planChangeText(change, { before: caoLanh, after }, words[language]),
  );
};
/** The same promise with its first reading asking for something else. */
const asking = (id: string, requirement: Requirement): Commitment => {
  const asked = commitment(id);
  const [first, ...others] = asked.readings;
  return { ...asked, readings: [{ ...first, requirement }, ...others] };
};
const row3 = commitment("row-3");
/** Row 3 with another number of enterprises asked for. */
const row3Of = (atLeast: Threshold): Commitment => {
  const { requirement } = row3.readings[0];
  if (requirement.kind !== "count") throw new Error("row-3 counts");
  return asking("row-3", { ...requirement, atLeast });
};
const row11 = commitment("row-1.1");

const ROW3 =
  "yêu cầu theo cách hiểu “Doanh nghiệp được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ”: mức phải đạt của số doanh nghiệp đã được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ (từ 25/03/2022 trở đi; còn hiệu lực) giảm từ 02 xuống 01";

describe("what an amendment makes of a promise", () => {
  test.each<[Commitment, readonly string[]]>([
    [row3Of(1), [ROW3]],
    [
      { ...row3, due: "2026-12-31" },
      ["lùi thời hạn từ hết kỳ kế hoạch (ngày 31 tháng 12 năm 2025) đến ngày 31 tháng 12 năm 2026"],
    ],
    [
      { ...row3, responsible: [{ unit: "phong-qlkh", role: "lead" }] },
      [
        "đơn vị thực hiện: từ Phòng Quản lý Công nghệ và Chuyên ngành (chủ trì) thành Phòng Quản lý Khoa học (chủ trì)",
      ],
    ],
    [
      { ...row11, responsible: [{ unit: "phong-qlkh", role: "partner" }] },
      ["thêm đơn vị thực hiện: Phòng Quản lý Khoa học (phối hợp)"],
    ],
    [{ ...row11, title: { ...row11.title, en: "Only the English" } }, []],
    [
      asking("row-1.1", { kind: "count", atLeast: 3, stage: "support.given", for: ["row-1.1"] }),
      ["mức phải đạt của số nội dung hỗ trợ đã thực hiện tăng từ 01 lên 03"],
    ],
    [
      asking("row-1.1", { kind: "count", atLeast: 1, stage: "handover.delivered", for: ["row-1.1"] }),
      [
        "yêu cầu: từ ít nhất 01 nội dung hỗ trợ đã thực hiện thành ít nhất 01 quy trình, kết quả đã bàn giao, chuyển giao",
      ],
    ],
  ])("%#", (changed, texts) => {
    expect(told(changed)).toEqual(texts);
    if (texts.length > 0) expect(told(changed, "en").map(valuesOf)).toEqual(texts.map(valuesOf));
  });

  test("a promise brought back is told as such, with what it says otherwise than before", () => {
    const amendments: readonly Amendment[] = [
      { ...amending({ kind: "withdraw", id: "row-3" }), on: "2024-01-01" },
      { ...amending({ kind: "replace", commitment: row3Of(1) }), id: "back", on: "2025-01-01" },
    ];
    const plan = { ...caoLanh, amendments };
    const [before, after] = [planAt(plan, "2024-12-31"), planAt(plan, "2025-01-01")];
    const texts = planDiff(before, after).map((change) =>
      planChangeText(change, { before, after }, words.vi),
    );
    expect(texts).toEqual([["đưa trở lại kế hoạch", ROW3]]);
  });

  test("another title of a reading is told, though it asks for the same", () => {
    const row6 = commitment("row-6");
    const [first, ...others] = row6.readings;
    const title = { vi: "Chỉ cần hỗ trợ", en: "Support is enough" };
    expect(told({ ...row6, readings: [{ ...first, title }, ...others] })).toEqual([
      `tên cách hiểu: từ “${first.title?.vi}” thành “Chỉ cần hỗ trợ”`,
    ]);
  });

  test("of many requirements only what differs is told", () => {
    const { requirement } = commitment("row-6").readings[0];
    if (requirement.kind !== "allOf") throw new Error("row-6 asks for two things");
    const [first, ...others] = requirement.of;
    if (first?.kind !== "count") throw new Error("row-6 counts");
    const texts = told(asking("row-6", { ...requirement, of: [{ ...first, atLeast: 2 }, ...others] }));
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatch(/^yêu cầu theo cách hiểu “.*”: mức phải đạt của số .* tăng từ 01 lên 02$/);
  });
});

describe("a requirement that nobody has judged", () => {
  test.each(caoLanh.commitments.map((one) => [one.id, one] as const))(
    "of %s is told in both languages with the same values, and no code",
    (_, one) => {
      const side = { plan: caoLanh, commitment: one };
      const [inVi, inEn] = [promiseText(side, words.vi), promiseText(side, words.en)];
      expect(inVi.map(numbersOf)).toEqual(inEn.map(numbersOf));
      for (const text of [...inVi, ...inEn]) expect(text).not.toMatch(/undefined|null|\[object|allOf|anyOf/);
      for (const { requirement } of one.readings)
        expect(requirementText(requirement, side, words.vi)).not.toMatch(/[a-z]+\.[a-z]+|row-\d|so-khcn/);
    },
  );
});
