import { describe, expect, test } from "vitest";
import { missing } from "../../src/locale/missing.js";
import { reason } from "../../src/locale/reason.js";
import { vi } from "../../src/locale/vi/index.js";
import type { Explanation } from "../../src/rules/explanation.js";
import type { Finding } from "../../src/rules/finding.js";
import { causes, count, finding, judged, tally } from "./examples.js";

describe("one line for a cell", () => {
  const empty: Explanation = {
    ...count,
    causes: [causes["nothing-recorded"]],
    tally: { ...tally, definite: 0, subjects: [] },
  };
  const unmet: Explanation = {
    ...count,
    verdict: "unmet",
    causes: [],
    tally: { ...tally, possible: 1, closedBy: "st-1" },
  };
  const attested: Explanation = {
    kind: "attested",
    verdict: "unknown",
    since: null,
    causes: [causes["nothing-recorded"]],
    by: "so",
    byName: { vi: "Sở A", en: "Sở A" },
    decisions: [],
    closedBy: null,
  };

  test.each<[string, Finding, string, string]>([
    [
      "one of two on file",
      finding,
      "Doanh nghiệp đã được cấp giấy chứng nhận: cần ít nhất 2, có 1 chắc chắn, chưa rõ tối đa; chưa xác nhận đã kê khai đủ",
      "Thêm 1 doanh nghiệp đã được cấp giấy chứng nhận, hoặc xác nhận đã kê khai đủ",
    ],
    [
      "nothing on file",
      judged(empty),
      "Doanh nghiệp đã được cấp giấy chứng nhận: chưa có bản ghi nào, chưa xác nhận đã kê khai đủ",
      "Thêm 2 doanh nghiệp đã được cấp giấy chứng nhận, hoặc xác nhận đã kê khai đủ",
    ],
    [
      "declared complete and not enough",
      judged(unmet, { status: "failed" }),
      "Doanh nghiệp đã được cấp giấy chứng nhận: cần ít nhất 2, có 1",
      "Thêm 1 doanh nghiệp đã được cấp giấy chứng nhận",
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
      "Cần xác định đơn vị kế thừa của UBND huyện; doanh nghiệp đã được cấp giấy chứng nhận: cần ít nhất 2, có 1",
      "Cần xác định đơn vị kế thừa của UBND huyện; thêm 1 doanh nghiệp đã được cấp giấy chứng nhận",
    ],
    [
      "the word of the other side",
      judged(attested),
      "Cần Sở A xác nhận; chưa có ý kiến bằng văn bản",
      "Cần Sở A xác nhận",
    ],
    [
      "either of two",
      judged({ kind: "anyOf", verdict: "unknown", since: null, causes: [], parts: [empty, attested] }),
      "Doanh nghiệp đã được cấp giấy chứng nhận: chưa có bản ghi nào, chưa xác nhận đã kê khai đủ; cần Sở A xác nhận; chưa có ý kiến bằng văn bản",
      "Thêm 2 doanh nghiệp đã được cấp giấy chứng nhận, hoặc xác nhận đã kê khai đủ; hoặc cần Sở A xác nhận",
    ],
    [
      "withdrawn",
      { ...finding, verdict: "not-applicable", status: "not-applicable", causes: [causes.withdrawn] },
      "Đã rút khỏi kế hoạch theo văn bản điều chỉnh pl-1",
      "",
    ],
  ])("%s", (_, of, why, what) => {
    expect(reason(of, vi)).toBe(why);
    expect(missing(of, vi)).toBe(what);
  });
});
