import { describe as group, expect, test } from "vitest";
import { issueText, issueTexts } from "../../src/locale/say/describe.js";
import { en } from "../../src/locale/en/index.js";
import { vi, issues } from "../../src/locale/vi/index.js";
import type { Issue } from "../../src/model/issue/issue.js";
import { problems } from "./examples.js";
import { valuesOf } from "./values.js";

group("one issue", () => {
  test.each<[keyof typeof problems, string]>([
    ["missing", "records[3].on: thiếu thông tin bắt buộc; hãy bổ sung."],
    ["wrong-type", "records[3].on: phải là văn bản hoặc số, nhưng đang là giá trị rỗng; hãy sửa lại."],
    ["not-accepted", "records[3].on: “giay” không được chấp nhận; chỉ nhận “A”, “B”."],
    ["unknown-id", "records[3].on: không có đơn vị “phong-kt”; có phải là “phong-kt-ht” không."],
    ["too-deep", "toàn bộ tệp: dữ liệu lồng nhau quá 1.000 tầng; hãy kiểm tra lại tệp."],
    ["duplicate-id", "records[3].on: mã “r1” đã dùng tại records[0].id; hãy đặt mã khác."],
    ["not-utf8", "toàn bộ tệp: dòng 3, cột 1.200: chữ không theo bảng mã UTF-8; hãy lưu lại tệp theo UTF-8."],
    [
      "before-plan",
      "records[3].on “r1”: việc ghi nhận (năm 2016) có trước khi ban hành kế hoạch (ngày 25 tháng 3 năm 2022); hãy kiểm tra lại ngày.",
    ],
    ["no-evidence", "records[3].on “r1”: chưa có minh chứng; hãy bổ sung tài liệu."],
  ])("%s", (code, sentence) => {
    expect(issueText(problems[code], vi)).toBe(sentence);
  });

  test("a cell is named as a clerk would look for it", () => {
    expect(
      issueText({ code: "empty", path: ["records", 3, "on"], cell: "tien-do.xlsx!Tiến độ!C7" }, { issues }),
    ).toBe("ô C7, trang “Tiến độ”, tệp “tien-do.xlsx”: đang để trống; hãy ghi nội dung.");
  });

  test("ids with a point stand in brackets, and what was found is cut short and kept on one line", () => {
    const path = ["units", "so.a", "__proto__"];
    expect(issueText({ code: "not-whole", path, found: `1\n${"5".repeat(1e6)}` }, vi)).toBe(
      `units["so.a"].__proto__: “1 ${"5".repeat(58)}…” có phần lẻ; hãy ghi số nguyên.`,
    );
  });

  test.each(Object.values(problems).map((problem) => [problem.code, problem] as const))(
    "%s says the same in both languages",
    (code, problem) => {
      const [ours, theirs] = [issueText(problem, vi), issueText(problem, en)];
      expect(valuesOf(ours)).toEqual(valuesOf(theirs));
      for (const text of [ours, theirs]) {
        expect(text).toMatch(/[^.;:, ][.?]$/);
        expect(text).toBe(text.normalize("NFC"));
        if (code.includes("-")) expect(text.replace(/--[a-z-]+/g, "")).not.toContain(code);
      }
      expect(ours).not.toMatch(
        /\b(the|of|and|is|not|no|or|records correct|string|number|null|unit|statement)\b/,
      );
    },
  );
});

group("many issues", () => {
  const missing = (index: number, key = "on"): Issue => ({ code: "missing", path: ["records", index, key] });

  test("says what repeats once, with the places", () => {
    expect(issueTexts([missing(0), missing(1, "id"), missing(2), missing(7)], vi)).toEqual([
      "records[0].on: thiếu thông tin bắt buộc; hãy bổ sung; và 2 chỗ khác (records[2].on, records[7].on).",
      "records[1].id: thiếu thông tin bắt buộc; hãy bổ sung.",
    ]);
  });

  test("shows the first places only", () => {
    const many = Array.from({ length: 13 }, (_, index) => missing(index));
    expect(issueTexts(many, en)).toEqual([
      "records[0].on: is missing; add it; and at 12 more places (records[1].on, records[2].on, records[3].on, records[4].on, records[5].on, …).",
    ]);
  });

  test("takes records that lack evidence together", () => {
    const bare = (record: string, index: number) =>
      ({ code: "no-evidence", record, path: ["records", index] }) as const;
    expect(issueTexts(["a", "b"].map(bare), vi)).toEqual([
      "records[0] “a”: chưa có minh chứng; hãy bổ sung tài liệu; và 1 chỗ khác (records[1] “b”).",
    ]);
  });
});
