import { describe, expect, test } from "vitest";
import { explain } from "../../src/locale/explain.js";
import { en } from "../../src/locale/en/index.js";
import { vi } from "../../src/locale/vi/index.js";
import type { Explanation } from "../../src/rules/explanation.js";
import type { Finding } from "../../src/rules/finding.js";
import { causes, count, counted, finding, judged, tally } from "./examples.js";
import { treeLines } from "./tree-lines.js";

/** The requirement alone: what follows the head, the term and who owes it. */
const tree = (of: Finding) =>
  treeLines(explain(of, vi))
    .slice(4)
    .map((line) => line.slice(2));

describe("an explanation", () => {
  test("in Vietnamese, whole", () => {
    expect(treeLines(explain(finding, vi))).toEqual([
      "Hỗ trợ thành lập ít nhất 02 doanh nghiệp KH&CN: Chưa đủ căn cứ kết luận (Phụ lục, TT 3; dòng 100).",
      "  Thời hạn ngày 31 tháng 12 năm 2025: còn 731 ngày.",
      "  Triển vọng: đúng tiến độ; phải bắt đầu chậm nhất ngày 06 tháng 11 năm 2025; đang thực hiện: “Công ty C” đã nộp hồ sơ.",
      "  Trách nhiệm: Phòng A (chủ trì).",
      "  Doanh nghiệp đã được cấp giấy chứng nhận: cần ít nhất 2, có 1 chắc chắn, chưa rõ tối đa; chưa đủ căn cứ kết luận.",
      "    Công ty A & B: chắc chắn, ngày 06 tháng 6 năm 2023 (bản ghi ab.certified).",
      "    Chưa xác nhận đã kê khai đủ.",
      "  Căn cứ: bản ghi ab.certified; minh chứng: gcn-01; ô tien-do.xlsx!Tiến độ!C7.",
    ]);
  });

  test("in English, whole", () => {
    expect(treeLines(explain(finding, en))).toEqual([
      "Help found at least 02 S&T enterprises: Not enough evidence to conclude (Phụ lục, TT 3; line 100).",
      "  Due 31 December 2025: 731 days left.",
      "  Outlook: on track; to be started by 6 November 2025; under way: “Công ty C” filed.",
      "  Responsible: Phòng A (lead).",
      "  Enterprise certified: at least 2 needed, 1 for certain, no upper bound; not enough evidence to conclude.",
      "    Công ty A & B: certain, 6 June 2023 (records ab.certified).",
      "    Not declared complete.",
      "  Rests on record ab.certified; evidence: gcn-01; cell tien-do.xlsx!Tiến độ!C7.",
    ]);
  });

  test("what is met is explained as fully: since when, and by which statement it is closed", () => {
    const met: Explanation = {
      ...count,
      verdict: "met",
      since: { from: "2023-06-01", to: "2023-06-30" },
      causes: [],
      need: 1,
      tally: { ...tally, possible: 1, closedBy: "st-1" },
    };
    expect(tree(judged(met, { status: "met" }))).toEqual([
      "Doanh nghiệp đã được cấp giấy chứng nhận: cần ít nhất 1, có 1; đạt (tháng 6/2023).",
      "  Công ty A & B: chắc chắn, ngày 06 tháng 6 năm 2023 (bản ghi ab.certified).",
      "  Đã kê khai đủ theo xác nhận st-1.",
    ]);
  });

  test("unmet is chưa đạt, and không đạt only where the promise has failed", () => {
    const unmet: Explanation = {
      ...count,
      verdict: "unmet",
      causes: [],
      tally: { ...tally, possible: 1, closedBy: "st-1" },
    };
    const words = (status: Finding["status"]) => tree(judged(unmet, { status }))[0];
    expect(words("not-yet")).toMatch(/; chưa đạt\.$/);
    expect(words("successor-needed")).toMatch(/; chưa đạt\.$/);
    expect(words("failed")).toMatch(/; không đạt\.$/);
  });

  test("a group shows its parts; conditions, days and standing belong to what is counted; a cause is told once", () => {
    const doubtful: Explanation = {
      ...count,
      causes: [causes["no-evidence"]],
      tally: {
        ...tally,
        measure: {
          stage: "st-task.proposed",
          for: ["row-3", "row-5"],
          where: [{ attribute: "level", in: ["provincial", "base"] }],
          within: { from: "2023-01-01", to: "2023-12-31" },
          standing: true,
        },
        possible: 3,
        subjects: [{ ...counted, state: "possible", implied: true, causes: [causes["no-evidence"]] }],
      },
    };
    const group: Explanation = {
      kind: "anyOf",
      verdict: "unknown",
      since: null,
      causes: doubtful.causes,
      parts: [doubtful, doubtful],
    };
    const part = [
      "  Doanh nghiệp đã được cấp giấy chứng nhận (cấp nhiệm vụ: cấp tỉnh hoặc cấp cơ sở; năm 2023; còn hiệu lực): cần ít nhất 2, có 1 chắc chắn, tối đa 3; chưa đủ căn cứ kết luận.",
      "    Chỉ tính cho row-5.",
      "    Công ty A & B: có thể, ngày 06 tháng 6 năm 2023 (bản ghi ab.certified; suy từ bước sau).",
      "      Bản ghi r1, r2 chưa có minh chứng.",
    ];
    expect(tree(judged(group))).toEqual([
      "Cần đạt ít nhất một trong 2 yêu cầu sau; chưa đủ căn cứ kết luận.",
      ...part,
      ...part,
    ]);
  });

  test("money, a share and the word of the other side", () => {
    const sum = { tally: { ...tally, subjects: [] }, least: 350_000_000, most: null };
    const rest = { verdict: "unknown", since: null, causes: [] } as const;
    expect(
      tree(judged({ ...rest, kind: "money", sum, covers: { ...sum, least: 0, most: 1_000_000 } }))[0],
    ).toBe(
      "Số tiền của doanh nghiệp đã được cấp giấy chứng nhận (có 350.000.000 đồng chắc chắn, chưa rõ tối đa) không được ít hơn số tiền của doanh nghiệp đã được cấp giấy chứng nhận (có 0 đồng chắc chắn, tối đa 1.000.000 đồng); chưa đủ căn cứ kết luận.",
    );
    const share = { ...rest, kind: "share", percent: 30, strictly: true, part: tally, whole: tally } as const;
    expect(tree(judged({ ...share, least: 100 / 3, most: 66.666 }))[0]).toBe(
      "Tỷ lệ doanh nghiệp đã được cấp giấy chứng nhận trên doanh nghiệp đã được cấp giấy chứng nhận: cần trên 30%, có 33,33% chắc chắn, tối đa 66,67%; chưa đủ căn cứ kết luận.",
    );
    expect(
      tree(
        judged({
          ...rest,
          kind: "attested",
          by: "so",
          byName: { vi: "Sở A", en: "Sở A" },
          decisions: [],
          closedBy: null,
        }),
      ),
    ).toEqual(["Cần Sở A xác nhận; chưa có ý kiến bằng văn bản; chưa đủ căn cứ kết luận."]);
  });

  test("readings that disagree are named, with the one that is applied", () => {
    const readings = [
      { id: "certified", title: { vi: "Được cấp giấy chứng nhận", en: "Certified" }, verdict: "unmet" },
      { id: "supported", title: null, verdict: "met" },
    ] as const;
    expect(tree(judged({ ...count, verdict: "unmet" }, { readings, status: "failed" })).slice(-3)).toEqual([
      "Điều khoản có 2 cách hiểu, kết luận khác nhau; áp dụng cách hiểu “Được cấp giấy chứng nhận”.",
      "  “Được cấp giấy chứng nhận”: không đạt.",
      "  “supported”: đạt.",
    ]);
  });

  test("another verdict stands beside the computed one, with its reason", () => {
    const override = {
      decision: "q2",
      by: "so-a",
      byName: { vi: "Sở A", en: "Department A" },
      verdict: "met",
      reason: "Đã xem bản chính.",
    } as const;
    expect(tree({ ...finding, override }).at(-1)).toBe(
      "Người đánh giá của Sở A kết luận khác (quyết định q2): đạt; lý do: Đã xem bản chính.",
    );
  });

  test("where the promise does not apply, only why", () => {
    expect(
      tree({
        ...finding,
        evidence: [],
        verdict: "not-applicable",
        status: "not-applicable",
        causes: [causes.waived],
      }),
    ).toEqual(["Được miễn theo quyết định q1 đến hết ngày 30 tháng 6 năm 2024."]);
  });
});
