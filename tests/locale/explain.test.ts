import { describe, expect, test } from "vitest";
import { explain } from "../../src/locale/say/explain.js";
import { en } from "../../src/locale/en/index.js";
import { vi } from "../../src/locale/vi/index.js";
import type { Explanation } from "../../src/rules/assessment/explanation.js";
import type { Finding } from "../../src/rules/assessment/finding.js";
import {
  causes,
  count,
  counted,
  cover,
  finding,
  judged,
  national,
  share,
  tally,
  trained,
} from "./examples.js";
import { treeLines } from "./tree-lines.js";

const papers = {
  documents: {
    "gcn-01": { kind: "certificate", number: "01", symbol: "GCN", date: "2023-06-06" },
    "cv-9": { kind: "letter", number: "9", symbol: "UBND" },
  },
} as const;

/** The requirement alone: what follows the head, the term and who owes it. */
const tree = (of: Finding) =>
  treeLines(explain(of, vi))
    .slice(4)
    .map((line) => line.slice(2));

describe("an explanation", () => {
  test("in Vietnamese, whole", () => {
    expect(treeLines(explain(finding, vi, papers))).toEqual([
      "Hỗ trợ thành lập ít nhất 02 doanh nghiệp KH&CN: Chưa đủ căn cứ để kết luận: đã kê khai, chưa đủ (Phụ lục, TT 3; dòng 100).",
      "  Thời hạn ngày 31 tháng 12 năm 2025: còn 731 ngày.",
      "  Khả năng hoàn thành: còn kịp về thời gian theo quy định; phần còn thiếu nếu chưa bắt đầu thì chậm nhất ngày 06 tháng 11 năm 2025; đang thực hiện: “Công ty C” đã nộp hồ sơ.",
      "  Trách nhiệm: Phòng A (chủ trì).",
      "  Ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận: đã xác định 01; có thể còn nữa vì đơn vị chưa xác nhận đã kê khai đủ; chưa đủ căn cứ để kết luận.",
      "    Công ty A & B: đã xác định, ngày 06 tháng 6 năm 2023.",
      "  Căn cứ: nội dung đã kê khai ab.certified; minh chứng: giấy chứng nhận số 01/GCN ngày 06 tháng 6 năm 2023; ô tien-do.xlsx!Tiến độ!C7.",
    ]);
  });

  test("in English, whole", () => {
    expect(treeLines(explain(finding, en, papers))).toEqual([
      "Help found at least 02 S&T enterprises: Not enough evidence to conclude: reported, but not enough (Phụ lục, TT 3; line 100).",
      "  Due 31 December 2025: 731 days left.",
      "  Outlook: there is enough time under the rules; what is lacking, if not begun, must begin by 6 November 2025; under way: “Công ty C” filed.",
      "  Responsible: Phòng A (lead).",
      "  At least 2 × enterprise certified: 1 found so far; there may be more, because the unit has not declared its entries complete; not enough evidence to conclude.",
      "    Công ty A & B: certain, 6 June 2023.",
      "  Rests on record ab.certified; evidence: certificate no. 01/GCN (6 June 2023); cell tien-do.xlsx!Tiến độ!C7.",
    ]);
  });

  test("without the register papers are called by their ids", () => {
    expect(treeLines(explain(finding, vi)).at(-1)).toContain("minh chứng: gcn-01;");
  });

  test("what a verdict rests on: who declared complete, when, up to when, by which paper; decisions; amendments", () => {
    const name = { vi: "Phòng A", en: "Unit A" };
    const rests = {
      statements: [
        {
          statement: "st-1",
          by: "phong-a",
          byName: name,
          upTo: "2025-12-31",
          recorded: "2026-01-12",
          documents: ["cv-9"],
        },
      ],
      decisions: [
        {
          decision: "q-3",
          kind: "waiver",
          by: "phong-a",
          byName: name,
          on: "2024-03-01",
          documents: [],
        },
      ],
      amendments: [{ amendment: "pl-1", number: "01/PL", on: "2023-05-01" }],
    } as const;
    expect(treeLines(explain({ ...finding, ...rests }, vi, papers)).slice(-3)).toEqual([
      "  Căn cứ: Phòng A xác nhận đã kê khai đủ đến hết ngày 31 tháng 12 năm 2025 (vào sổ ngày 12 tháng 01 năm 2026, theo công văn số 9/UBND).",
      "  Căn cứ: quyết định cho miễn thực hiện của Phòng A, ngày 01 tháng 3 năm 2024, chưa có văn bản.",
      "  Căn cứ: văn bản điều chỉnh số 01/PL, hiệu lực từ ngày 01 tháng 5 năm 2023.",
    ]);
  });

  test("what is met is explained as fully: since when; and what is certain is enough", () => {
    const met: Explanation = {
      ...count,
      verdict: "met",
      since: { from: "2023-06-01", to: "2023-06-30" },
      causes: [],
      need: { least: 1, most: 1 },
    };
    expect(tree(judged(met, { status: "met" }))).toEqual([
      "Ít nhất 01 doanh nghiệp đã được cấp giấy chứng nhận: đã có 01; đạt (tháng 6/2023).",
      "  Công ty A & B: đã xác định, ngày 06 tháng 6 năm 2023.",
    ]);
  });

  test("đạt is said of a figure promised alone; unmet is chưa, and không only where the promise has failed", () => {
    const unmet: Explanation = {
      ...count,
      verdict: "unmet",
      causes: [],
      tally: { ...tally, most: 1, closedBy: ["st-1"] },
    };
    const words = (status: Finding["status"], kind: Finding["kind"]) =>
      tree(judged(unmet, { status, kind }))[0];
    expect(words("not-yet", "indicator")).toMatch(/; chưa đạt\.$/);
    expect(words("failed", "indicator")).toMatch(/; chưa đạt\.$/);
    expect(words("not-yet", "item")).toMatch(/; chưa hoàn thành\.$/);
    expect(words("successor-needed", "item")).toMatch(/; chưa hoàn thành\.$/);
    expect(words("failed", "item")).toMatch(/; không hoàn thành\.$/);
  });

  test("a group shows its parts; conditions, days and validity belong to what is counted; a cause is told once", () => {
    const doubtful: Explanation = {
      ...count,
      causes: [causes["no-evidence"]],
      tally: {
        ...tally,
        quantity: {
          kind: "count",
          stage: "st-task.proposed",
          for: ["row-3", "row-5"],
          where: [{ attribute: "level", in: ["provincial", "base"] }],
          within: "2023",
          valid: true,
        },
        most: 3,
        subjects: [{ ...counted, state: "possible", implied: true, causes: [causes["no-evidence"]] }],
        passedOver: [national, { ...national, name: "Nhiệm vụ khác" }],
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
      "  Ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận (cấp nhiệm vụ: cấp tỉnh hoặc cấp cơ sở; năm 2023; còn hiệu lực): đã xác định 01; có thể đến 03; chưa đủ căn cứ để kết luận.",
      "    Chỉ tính cho row-5.",
      "    Công ty A & B: có thể tính, ngày 06 tháng 6 năm 2023 (suy từ bước sau).",
      "      Nội dung đã kê khai r1, r2 chưa có minh chứng.",
      "    Có trong sổ nhưng không tính: “Nhiệm vụ cấp nhà nước” (ngày 01 tháng 02 năm 2023); “Nhiệm vụ khác” (ngày 01 tháng 02 năm 2023): cấp nhiệm vụ là cấp quốc gia, không thuộc “cấp tỉnh hoặc cấp cơ sở”.",
    ];
    expect(tree(judged(group))).toEqual([
      "Phải có ít nhất một trong 02 yêu cầu sau; chưa đủ căn cứ để kết luận.",
      ...part,
      ...part,
    ]);
  });

  test("a sum in its own unit, and what each gives to it", () => {
    expect(tree(judged(trained))).toEqual([
      "Tổng số người được tập huấn (lớp tập huấn đã tổ chức) ít nhất 1.000 người: đã xác định 850 người; có thể còn nữa vì đơn vị chưa xác nhận đã kê khai đủ; chưa đủ căn cứ để kết luận.",
      "  Công ty A & B: đã xác định, 850 người, ngày 06 tháng 6 năm 2023.",
    ]);
  });

  test("a share with its whole; money against what it is to cover", () => {
    expect(tree(judged(share, { status: "failed" })).slice(0, 4)).toEqual([
      "Trên 98% số hợp tác xã đang hoạt động đã ứng dụng công nghệ cao: 19/20, đạt 95%; chưa đạt.",
      "  Hợp tác xã đã ứng dụng công nghệ cao: có 19.",
      "    Công ty A & B: đã xác định, ngày 06 tháng 6 năm 2023.",
      "  Hợp tác xã đang hoạt động: có 20.",
    ]);
    expect(tree(judged(cover))[0]).toBe(
      "Tổng số tiền của khoản kinh phí đã phân bổ ít nhất bằng tổng số tiền của khoản kinh phí đã được duyệt dự toán, tức 100 triệu đồng: từ 50 đến 80 triệu đồng; mức để so sánh: có 100 triệu đồng; tỷ lệ từ 50% đến 80%; chưa đạt.",
    );
  });

  test("an unknown share is never said to fall short", () => {
    const unknown: Explanation = {
      ...share,
      verdict: "unknown",
      causes: [causes["nothing-recorded"]],
      need: { least: 0, most: null },
      tally: { ...share.tally, least: 0, most: null, closedBy: [], subjects: [] },
      base: { ...tally, least: 0, most: null, subjects: [] },
      share: { least: null, most: null },
    };
    const said = tree(judged(unknown));
    expect(said.join("\n")).not.toMatch(/chưa đạt|không đạt/);
    expect(said[0]).toContain("chưa tính được tỷ lệ");
  });

  test.each([
    [[], "unknown", "chưa có ý kiến bằng văn bản; chưa đủ căn cứ để kết luận"],
    [["q1"], "met", "đã xác nhận là có thực hiện; đạt"],
    [["q1"], "unmet", "đã cho ý kiến là chưa thực hiện; chưa đạt"],
    [["q1", "q2"], "unknown", "đã có 02 ý kiến bằng văn bản; chưa đủ căn cứ để kết luận"],
  ] as const)("the word of the other side: %s, %s", (decisions, verdict, said) => {
    const byName = { vi: "Sở A", en: "Sở A" };
    const node = { kind: "attested", verdict, since: null, causes: [], by: "so", byName, decisions } as const;
    expect(tree(judged(node))).toEqual([`Cần Sở A xác nhận; ${said}.`]);
  });

  test("how it stands today stands beside how it stood at the due day, only where it is known", () => {
    const lines = (now: Finding["now"]) =>
      treeLines(
        explain({ ...finding, atDue: "met", now, noLonger: { from: "2026-03-01", to: "2026-03-31" } }, vi),
      );
    expect(lines("unmet")).toContain("  Tại thời hạn: đạt; đến nay: chưa đạt.");
    expect(lines("unmet")).toContain("  Đến nay không còn giữ được (tháng 3/2026).");
    expect(lines("unknown").join("\n")).not.toContain("Tại thời hạn");
  });

  test("readings that disagree are named, with the one that is applied", () => {
    const readings = [
      { id: "certified", title: { vi: "Được cấp giấy chứng nhận", en: "Certified" }, verdict: "unmet" },
      { id: "supported", title: null, verdict: "met" },
    ] as const;
    expect(tree(judged({ ...count, verdict: "unmet" }, { readings, status: "failed" })).slice(-3)).toEqual([
      "Điều khoản có 02 cách hiểu, kết luận khác nhau; áp dụng cách hiểu “Được cấp giấy chứng nhận”.",
      "  “Được cấp giấy chứng nhận”: chưa đạt.",
      "  “supported”: đạt.",
    ]);
  });

  test("another reading that is unmet after the term has failed, whatever came of the one that is applied", () => {
    const readings = [
      { id: "certified", title: null, verdict: "met" },
      { id: "supported", title: null, verdict: "unmet" },
    ] as const;
    const of = (more: Partial<Finding>) =>
      tree(judged(count, { kind: "obligation", readings, status: "met", due: "2025-12-31", ...more })).at(-1);
    const on = { from: "2024-03-01", to: "2024-03-01" };
    expect(of({ timing: { code: "in-time", on }, judgedOn: "2025-12-31" })).toBe(
      "  “supported”: không hoàn thành.",
    );
    expect(of({ timing: { code: "running", days: 30 }, judgedOn: "2025-12-01" })).toBe(
      "  “supported”: chưa hoàn thành.",
    );
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
      "Người đánh giá của Sở A kết luận khác: đạt; lý do: Đã xem bản chính.",
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
    ).toEqual(["Được miễn thực hiện theo quyết định đến hết ngày 30 tháng 6 năm 2024."]);
  });
});
