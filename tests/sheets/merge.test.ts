import { describe, expect, test } from "vitest";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { issues as words } from "../../src/locale/vi/issues.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { defineRegister } from "../../src/model/define/define-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { mergeRegisters } from "../../src/sheets/merge/from-sheets.js";
import type { Book, Cell, Sheet } from "../../src/sheets/book/sheet.js";

const heads = [
  "Tên đối tượng",
  "Thuộc nhiệm vụ, nội dung",
  "Việc đã xảy ra",
  "Ngày thực hiện",
  "Loại minh chứng",
  "Số, ký hiệu",
];
const filed = "Đăng ký bảo hộ nhãn hiệu chứng nhận: đã nộp đơn";
const row = (name: string, on: Cell, stage = filed): readonly Cell[] => [
  name,
  "2.1",
  stage,
  on,
  "đơn",
  "NH-01",
];

function book(
  file: string,
  rows: readonly (readonly Cell[])[],
  { recorded = "10/12/2025", unit = "Phòng NN&PTNT", sheet = "Nhãn hiệu" } = {},
): Book {
  const guide: Sheet = {
    name: "Hướng dẫn",
    rows: [
      ["Đơn vị báo cáo:", unit],
      ["Ngày lập:", recorded],
      ["Số, ký hiệu công văn gửi kèm:", "12/NN"],
    ],
  };
  return { file, sheets: [guide, { name: sheet, rows: [["Nhãn hiệu"], heads, ...rows] }] };
}
const merge = (...books: readonly Book[]) =>
  mergeRegisters(
    books.map((one) => ({ book: one, locale: { sheets: vi } })),
    caoLanh,
  );
const told = (...books: readonly Book[]) => {
  const merged = merge(...books);
  return issueTexts(merged.ok ? merged.warnings : merged.issues, { issues: words });
};
const records = (...books: readonly Book[]) => {
  const merged = merge(...books);
  return merged.ok ? merged.value.records : merged.issues;
};

describe("returned workbooks become one register", () => {
  test("the unit that reports and the cell stay on the record", () => {
    expect(records(book("a.xlsx", [row("Ổi lê Mỹ Hiệp", "25/3/2022")]))).toMatchObject([
      {
        by: "phong-nn-ptnt",
        cell: "a.xlsx!Nhãn hiệu!A3",
        recorded: "2025-12-10",
        on: "2022-03-25",
        stage: "mark.filed",
      },
    ]);
  });

  test("the same act told twice is one record", () => {
    const act = row("Ổi lê Mỹ Hiệp", "25/3/2022");
    const again = row("Ổi lê  Mỹ Hiệp", { day: "2022-03-25" });
    expect(merge(book("a.xlsx", [act]), book("b.xlsx", [again], { unit: "Phòng KT&HT" }))).toMatchObject({
      ok: true,
      repeated: 1,
      value: { records: [{ by: "phong-nn-ptnt" }] },
    });
  });

  test("what contradicts is kept, and both cells are named", () => {
    const books = [
      book("a.xlsx", [row("Ổi lê Mỹ Hiệp", "25/3/2022")]),
      book("b.xlsx", [row("Ổi lê Mỹ Hiệp", "26/3/2022")]),
    ] as const;
    expect(records(...books)).toHaveLength(2);
    expect(told(...books).join()).toContain(
      "ô D3, trang “Nhãn hiệu”, tệp “b.xlsx”: ghi “26/03/2022”, trong khi ô D3, trang “Nhãn hiệu”, tệp “a.xlsx” ghi “25/03/2022”",
    );
  });

  test("ids follow from content: the order of files does not count", () => {
    const [a, b] = [
      book("a.xlsx", [row("Ổi lê Mỹ Hiệp", "2022")]),
      book("b.xlsx", [row("Chanh Cao Lãnh", "2016")]),
    ];
    const ids = (...books: readonly Book[]) =>
      records(...books)
        .map((record) => ("id" in record ? record.id : ""))
        .toSorted();
    expect(ids(a, b)).toEqual(ids(b, a));
  });
});

describe("sheets as people leave them", () => {
  test("columns moved, heads renamed slightly, rows empty, heads repeated, sums at the end, other sheets", () => {
    const messy: Book = {
      file: "a.xlsx",
      sheets: [
        { name: "Sheet1", rows: [["linh tinh"]] },
        {
          name: "Nhan hieu (2)",
          rows: [
            ["Ngày thực hiên", "Việc đã xảy ra", "Tên nhãn hiệu", "Thuộc nội dung", "Người ký"],
            [],
            [44_645, filed, "Ổi lê Mỹ Hiệp", "2.1", "A"],
            ["Ngày thực hiên", "Việc đã xảy ra", "Tên nhãn hiệu", "Thuộc nội dung", "Người ký"],
            [null, null, null, null, null],
            ["Tổng cộng", null, null, null, 1],
          ],
        },
        ...book("a.xlsx", []).sheets.slice(0, 1),
      ],
    };
    expect(records(messy)).toMatchObject([{ on: "2022-03-25", cell: "a.xlsx!Nhan hieu (2)!A3" }]);
    expect(told(messy).join("\n")).toMatch(
      /“Sheet1” không có trong biểu mẫu[\s\S]*“Ngày thực hiên”[\s\S]*“Người ký”/,
    );
  });

  test("several names in a cell are several records; a count that does not match is asked about", () => {
    const given = "Hỗ trợ kỹ thuật, nghiệp vụ: đã thực hiện";
    expect(records(book("a.xlsx", [row("03 hộ: A; B; C", "2023", given)]))).toHaveLength(3);
    expect(told(book("a.xlsx", [row("03 hộ: A; B", "2023", given)])).join()).toContain(
      "ghi 3 nhưng chỉ kể ra 2",
    );
  });

  test("a merged cell speaks for all its rows", () => {
    const [guide, sheet] = book("a.xlsx", [
      row("Ổi lê Mỹ Hiệp", "2022"),
      [null, "2.1", "Đăng ký bảo hộ nhãn hiệu chứng nhận: đã công bố đơn", "2023"],
    ]).sheets;
    if (guide === undefined || sheet === undefined) throw new Error("no sheets");
    const merged = { ...sheet, merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] };
    expect(records({ file: "a.xlsx", sheets: [guide, merged] })).toHaveLength(2);
  });

  test("all faults at once, each with its cell, in Vietnamese", () => {
    const bad = book("a.xlsx", [
      row("Ổi lê Mỹ Hiệp", "31/02/2023"),
      row("Së Khoa häc vµ", "5/6/23"),
      row("X", { error: "#REF!" }, "da nop don"),
    ]);
    expect(told(bad)).toMatchSnapshot();
  });

  test("a row with no stage and no day is no fact, but is not lost in silence either", () => {
    expect(told(book("a.xlsx", [["Ổi lê Mỹ Hiệp", "2.1"]])).join()).toContain("thiếu thông tin bắt buộc");
  });
});

describe("what is made up", () => {
  const returned = { book: book("a.xlsx", [row("Ổi lê Mỹ Hiệp", "25/3/2022")]), locale: { sheets: vi } };
  const onFile = {
    register: { ...defineRegister(caoLanh, { id: "so", nature: "working", title: { vi: "Sổ" } }) },
    file: "so.json",
  };

  test.each([
    ["a new register is of real facts", [returned], {}, "working"],
    ["a new register is marked where it is said", [returned], { illustrative: true }, "illustrative"],
    [
      "so is one to which made-up facts are added",
      [onFile, returned],
      { illustrative: true },
      "illustrative",
    ],
    ["else it stays what it was", [onFile, returned], {}, "working"],
  ])("%s", (_, sources, options, nature) => {
    const merged = mergeRegisters(sources, caoLanh, options);
    expect(merged.ok ? merged.value.nature : merged.issues).toBe(nature);
  });
});
