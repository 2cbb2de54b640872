import { describe, expect, test } from "vitest";
import { missingText } from "../../src/locale/say/missing.js";
import { reasonText } from "../../src/locale/say/reason.js";
import { vi } from "../../src/locale/vi/index.js";
import type { Explanation, MeasuredExplanation } from "../../src/rules/assessment/explanation.js";
import type { Finding } from "../../src/rules/assessment/finding.js";
import {
  causes,
  count,
  cover,
  finding,
  judged,
  national,
  poverty,
  share,
  tally,
  trained,
} from "./examples.js";

describe("one line for a cell", () => {
  const silent: MeasuredExplanation = {
    ...count,
    causes: [causes["nothing-recorded"]],
    tally: { ...tally, least: 0, subjects: [] },
  };
  const unmet: MeasuredExplanation = {
    ...count,
    verdict: "unmet",
    causes: [],
    tally: { ...tally, most: 1, closedBy: ["st-1"] },
  };
  const aside: MeasuredExplanation = {
    ...silent,
    tally: { ...silent.tally, passedOver: [national] },
  };
  const attested: Explanation = {
    kind: "attested",
    verdict: "unknown",
    since: null,
    causes: [causes["nothing-recorded"]],
    by: "so",
    byName: { vi: "Sở A", en: "Sở A" },
    decisions: [],
  };

  test.each<[string, Finding, string, string]>([
    [
      "one of two on file",
      finding,
      "Ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận: đã xác định 01; có thể còn nữa vì đơn vị chưa xác nhận đã kê khai đủ",
      "Thêm 01 doanh nghiệp đã được cấp giấy chứng nhận, hoặc xác nhận đã kê khai đủ",
    ],
    [
      "nothing on file",
      judged(silent),
      "Doanh nghiệp đã được cấp giấy chứng nhận: chưa đơn vị nào kê khai, chưa xác nhận đã kê khai đủ",
      "Thêm 02 doanh nghiệp đã được cấp giấy chứng nhận, hoặc xác nhận đã kê khai đủ",
    ],
    [
      "what is on file and does not count is told, never that nothing is",
      judged(aside),
      "Ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận: chưa xác định được vì đơn vị chưa xác nhận đã kê khai đủ; có trong sổ nhưng không tính: “Nhiệm vụ cấp nhà nước”: cấp nhiệm vụ là cấp quốc gia, không thuộc “cấp tỉnh hoặc cấp cơ sở”",
      "Thêm 02 doanh nghiệp đã được cấp giấy chứng nhận, hoặc xác nhận đã kê khai đủ",
    ],
    [
      "declared complete and not enough",
      judged(unmet, { status: "failed" }),
      "Ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận: có 01",
      "Thêm 01 doanh nghiệp đã được cấp giấy chứng nhận",
    ],
    [
      "a sum in people",
      judged(trained),
      "Tổng số người được tập huấn ít nhất 1.000 người: đã xác định 850 người; có thể còn nữa vì đơn vị chưa xác nhận đã kê khai đủ",
      "Thêm 150 người vào tổng số người được tập huấn (lớp tập huấn đã tổ chức), hoặc xác nhận đã kê khai đủ",
    ],
    [
      "a sum against another, in đồng",
      judged(cover),
      "Tổng số tiền của khoản kinh phí đã phân bổ ít nhất bằng tổng số tiền của khoản kinh phí đã được duyệt dự toán, tức 100 triệu đồng: từ 50 đến 80 triệu đồng; mức để so sánh: có 100 triệu đồng; tỷ lệ từ 50% đến 80%",
      "Thêm 20 triệu đồng vào tổng số tiền của khoản kinh phí đã phân bổ",
    ],
    [
      "an upper limit that is passed",
      judged(poverty),
      "Tỷ lệ hộ nghèo không vượt quá 2,5%: số liệu là 3,25%",
      "Tỷ lệ hộ nghèo mới không vượt quá 2,5%",
    ],
    [
      "a share, known",
      judged(share),
      "Trên 98% số hợp tác xã đang hoạt động đã ứng dụng công nghệ cao: 19/20, đạt 95%",
      "Thêm 01 hợp tác xã đã ứng dụng công nghệ cao",
    ],
    [
      "nobody left to keep it",
      judged(unmet, {
        status: "successor-needed",
        responsible: {
          holders: [],
          ended: [{ unit: "u", name: { vi: "UBND huyện", en: "UBND huyện" } }],
          missing: "successor",
        },
      }),
      "Cần xác định đơn vị kế thừa của UBND huyện; ít nhất 02 doanh nghiệp đã được cấp giấy chứng nhận: có 01",
      "Cần xác định đơn vị kế thừa của UBND huyện; thêm 01 doanh nghiệp đã được cấp giấy chứng nhận",
    ],
    [
      "the word of the other side",
      judged(attested),
      "Cần Sở A xác nhận; chưa có ý kiến bằng văn bản",
      "Cần Sở A xác nhận",
    ],
    [
      "either of two",
      judged({ kind: "anyOf", verdict: "unknown", since: null, causes: [], parts: [silent, attested] }),
      "Doanh nghiệp đã được cấp giấy chứng nhận: chưa đơn vị nào kê khai, chưa xác nhận đã kê khai đủ; cần Sở A xác nhận; chưa có ý kiến bằng văn bản",
      "Thêm 02 doanh nghiệp đã được cấp giấy chứng nhận, hoặc xác nhận đã kê khai đủ; hoặc cần Sở A xác nhận",
    ],
    [
      "withdrawn",
      { ...finding, verdict: "not-applicable", status: "not-applicable", causes: [causes.withdrawn] },
      "Đã đưa ra khỏi kế hoạch theo văn bản điều chỉnh pl-1 (quyết định sau thời hạn)",
      "",
    ],
  ])("%s", (_, of, why, what) => {
    expect(reasonText(of, vi)).toBe(why);
    expect(missingText(of, vi)).toBe(what);
  });
});
