import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { spliceFaults } from "../../../src/office/xlsx/marks/splice.js";
import { elements, parseXml } from "../../../src/office/text/xml.js";
import { readCsv } from "../../../src/office/text/csv.js";
import { readXlsx } from "../../../src/office/xlsx/read-xlsx.js";
import { writeXlsx } from "../../../src/office/xlsx/write-xlsx.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import type { Book } from "../../../src/sheets/book/sheet.js";
import { termsOf } from "../../../src/sheets/book/vocabulary.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import { columnOf, merged, registerOf, returned, sheetOf, source, type, type Typed } from "./clerk.js";

const HUYEN = "ubnd-huyen";
const ROW_1 = "1. Chuyển giao công nghệ, kỹ thuật phù hợp…";
const reread = async (bytes: Uint8Array, file = "a.xlsx"): Promise<Book> => {
  const read = await readXlsx(bytes, { file });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const records = (book: Book) => registerOf(merged(caoLanh, book)).records;

describe("the list's own words are understood (31)", () => {
  const terms = termsOf(caoLanh, words);
  const choices = formSheets(caoLanh, words).flatMap(({ procedure, name, columns }) =>
    columns.flatMap(({ choices = "", attribute, key, group, head }) =>
      attribute === undefined || choices === ""
        ? []
        : [{ procedure, name, key, head: group === "" ? head : `${group}: ${head}`, choices, attribute }],
    ),
  );

  test("every option of every list of every sheet", () => {
    expect(choices.length).toBeGreaterThan(1);
    for (const { name, head, choices: list, attribute, procedure } of choices) {
      const unit = { "budget-line": HUYEN, "st-task": "phong-qlkh" }[procedure] ?? HUYEN;
      for (const option of Object.keys(
        Object(caoLanh.procedures[procedure]?.attributes[attribute]).options ?? {},
      )) {
        const label = terms.choices[list]?.labelOf(option) ?? "";
        const block =
          { "budget-line": "Phân bổ: Ngày", "st-task": "Đề xuất đặt hàng: Ngày" }[procedure] ?? "";
        const book = returned(caoLanh, unit, [
          [name, 6, head, label],
          [name, 6, block, "5/6/2023"],
        ]);
        const register = registerOf(merged(caoLanh, book));
        const told = [...register.records, ...Object.values(register.subjects)].flatMap((one) =>
          "attributes" in one ? [one.attributes?.[attribute]] : [],
        );
        expect([label, told]).toEqual([label, expect.arrayContaining([option])]);
      }
    }
  });
});

test("money told by two units, its issuer spelled two ways, counts once (33)", () => {
  const line = (unit: string, number: string, name: string, row: number) =>
    returned(caoLanh, unit, [
      ["Kinh phí", row, "Tên khoản kinh phí", name],
      ["Kinh phí", row, "Thuộc nội dung", ROW_1],
      ["Kinh phí", row, "Nguồn kinh phí", "kinh phí đối ứng cấp huyện"],
      ["Kinh phí", row, "Năm ngân sách (năm)", 2023],
      ["Kinh phí", row, "Phân bổ: Ngày", "15/3/2023"],
      ["Kinh phí", row, "Phân bổ: Số quyết định", number],
      ["Kinh phí", row, "Phân bổ: Số tiền (đồng)", "1,5 tỷ"],
    ]);
  const register = registerOf(
    merged(
      caoLanh,
      line(HUYEN, "85/QĐ-UBND.HC", "Đối ứng nhiệm vụ 1", 20),
      line("so-tai-chinh", "số 85 / qđ-ubnd.hc", "ĐỐI ỨNG nhiệm vụ 1", 20),
    ),
  );
  expect(Object.keys(register.subjects)).toHaveLength(1);
  const found = evaluate(caoLanh, register, { asOf: "2024-01-01" }).findings.find(
    ({ commitment }) => commitment === "huyen-56.row-1",
  );
  expect(JSON.stringify(found)).toContain("1500000000");
  expect(JSON.stringify(found)).not.toContain("3000000000");
});

test("several papers in one cell of a row are several, on lines of their own or parted by signs", () => {
  for (const number of [
    "85/QĐ-UBND.HC\n86/QĐ-UBND.HC",
    "85/QĐ-UBND.HC; 86/QĐ-UBND.HC",
    "số 85/QĐ-UBND.HC và 86/QĐ-UBND.HC",
  ]) {
    const register = registerOf(
      merged(
        caoLanh,
        returned(caoLanh, HUYEN, [
          ["Kinh phí", 6, "Phân bổ: Ngày", "15/3/2023"],
          ["Kinh phí", 6, "Phân bổ: Số quyết định", number],
        ]),
      ),
    );
    const numbers = register.records.flatMap(({ evidence = [] }) =>
      evidence.map((id) => register.documents[id]?.number ?? ""),
    );
    expect(numbers.toSorted()).toEqual(["85/QĐ-UBND.HC", "86/QĐ-UBND.HC"]);
  }
});

test("a day that stands for the one above, or is struck through, is shown as a day (45)", () => {
  const day = { day: "2023-03-15" } as const;
  const book = returned(caoLanh, HUYEN, [
    ["Kinh phí", 6, "Phân bổ: Ngày", day],
    ["Kinh phí", 7, "Phân bổ: Ngày", "nt"],
  ]);
  const column = columnOf(sheetOf(book, "Kinh phí"), "Phân bổ: Ngày");
  const struck = {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === "Kinh phí" ? { ...sheet, struck: new Set([`5,${column}`]) } : sheet,
    ),
  };
  const told = (one: Book) =>
    merged(caoLanh, one).odd.flatMap((warning) =>
      warning.code === "read-as" ? [warning.meant] : warning.code === "not-used" ? [warning.found] : [],
    );
  expect(told(book)).toEqual(["15/03/2023"]);
  expect(told(struck)).toContain("15/03/2023");
});

describe("what a cell holds under a format that does not fit (40)", () => {
  const made = async (cells: readonly (readonly [number | string, string?])[]) => {
    const { writeXlsx: write } = await import("hucre/xlsx");
    return write({
      sheets: [
        {
          name: "Kinh phí",
          rows: [cells.map(([value]) => (typeof value === "number" ? value : null))],
          cells: new Map(
            cells.map(([value, numFmt]) => [
              `0,${cells.findIndex(([one]) => one === value)}`,
              typeof value === "number"
                ? { value, ...(numFmt !== undefined && { style: { numFmt } }) }
                : { formula: value },
            ]),
          ),
        },
      ],
    });
  };

  test("an amount under a format for days is the amount, however large", async () => {
    const book = await reread(
      await made([
        [150_000_000, "dd/mm/yyyy"],
        [1_250_000_000, "dd/mm/yyyy"],
        [44_645, "dd/mm/yyyy"],
      ]),
    );
    expect(book.sheets[0]?.rows[0]).toEqual([150_000_000, 1_250_000_000, { day: "2022-03-25" }]);
  });

  test("a formula that nothing has calculated is said, with its cell", () => {
    const { odd: _, ...result } = merged(
      caoLanh,
      returned(caoLanh, HUYEN, [["Kinh phí", 6, "Phân bổ: Số tiền (đồng)", { error: "=" }]]),
    );
    expect(result.ok ? [] : result.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ["not-calculated", expect.stringContaining("Kinh phí!K6")],
    ]);
  });

  test("it is known by having a formula and nothing else", async () => {
    const book = await reread(await made([["SUM(B1:B2)"]]));
    expect(book.sheets[0]?.rows[0]?.[0] ?? book.sheets[0]?.rows).toEqual({ error: "=" });
  });
});

test("cells merged downwards lose nothing in an annotated copy that is mended (43)", async () => {
  const typed: readonly Typed[] = [
    ["Kinh phí", 6, "Tên khoản kinh phí", "Đối ứng nhiệm vụ 1"],
    ["Kinh phí", 6, "Phân bổ: Ngày", "15/3/2023"],
    ["Kinh phí", 6, "Phân bổ: Số quyết định", "85/QĐ"],
    ["Kinh phí", 6, "Phân bổ: Số tiền (đồng)", "khoảng 2 tỷ"],
    ["Kinh phí", 7, "Tên khoản kinh phí", null],
    ["Kinh phí", 7, "Thuộc nội dung", null],
    ["Kinh phí", 7, "Phân bổ: Số tiền (đồng)", 5_000_000],
  ];
  const own = returned(caoLanh, HUYEN, typed);
  const sheet = sheetOf(own, "Kinh phí");
  const merges = ["Tên khoản kinh phí", "Thuộc nội dung", "Phân bổ: Ngày", "Phân bổ: Số quyết định"].map(
    (head) => columnOf(sheet, head),
  );
  const withMerges: Book = {
    ...own,
    sheets: own.sheets.map((one) =>
      one === sheet
        ? {
            ...one,
            merges: [
              ...(one.merges ?? []),
              ...merges.map((left) => ({ top: 5, bottom: 6, left, right: left })),
            ],
          }
        : one,
    ),
  };
  const column = columnOf(sheet, "Phân bổ: Số tiền (đồng)");
  const bytes = await writeXlsx(withMerges);
  const mark = { sheet: "Kinh phí", row: 5, column, cell: "khoảng 2 tỷ", text: "sai" };
  const list = { list: words.sheets.faults, title: "Lỗi", cell: "Ô", fault: "Cần sửa" };
  const copy = await reread(spliceFaults(bytes, [mark], list) ?? new Uint8Array());
  expect(sheetOf(copy, "Kinh phí").merges).toEqual(sheetOf(await reread(bytes), "Kinh phí").merges);
  const mended = type(copy, [["Kinh phí", 6, "Phân bổ: Số tiền (đồng)", "2 tỷ"]]);
  const { records: told, subjects } = registerOf(merged(caoLanh, mended));
  expect(
    told.map((one) => ["on" in one && one.on, "attributes" in one && one.attributes?.["amount"]]),
  ).toEqual(
    expect.arrayContaining([
      ["2023-03-15", 2_000_000_000],
      ["2023-03-15", 5_000_000],
    ]),
  );
  expect(told).toHaveLength(2);
  expect(Object.values(subjects).map(({ name, for: places }) => [name, places])).toEqual([
    ["Đối ứng nhiệm vụ 1", ["row-1"]],
  ]);
});

test("signatures, place and day, headings and totals below a table are passed over, and that is told (44)", () => {
  const below: readonly (readonly [string, string])[] = [
    ["Tên khoản kinh phí", "Tổng cộng"],
    ["Tên khoản kinh phí", "Cao Lãnh, ngày 05 tháng 4 năm 2023"],
    ["Nguồn kinh phí", "Cao Lãnh, ngày 05 tháng 4 năm 2023"],
    ["Tên khoản kinh phí", "NGƯỜI LẬP BIỂU"],
    ["Phân bổ: Ngày", "TM. ỦY BAN NHÂN DÂN"],
    ["Phân bổ: Ngày", "KT. CHỦ TỊCH"],
    ["Phân bổ: Ngày", "PHÓ CHỦ TỊCH"],
    ["Tên khoản kinh phí", "Nơi nhận:"],
    ["Tên khoản kinh phí", "- Như trên;"],
    ["Tên khoản kinh phí", "- Lưu: VT."],
    ["Tên khoản kinh phí", "II. Kinh phí khác"],
    ["Tên khoản kinh phí", "Ghi chú: số liệu đến hết quý I"],
  ];
  const book = returned(caoLanh, HUYEN, [
    ["Kinh phí", 6, "Phân bổ: Ngày", "5/6/2023"],
    ...below.map(([head, value], index): Typed => ["Kinh phí", 60 + index, head, value]),
  ]);
  const { odd, ...result } = merged(caoLanh, book);
  expect(result.ok ? result.value.records.length : result.issues).toBe(1);
  for (const [index, [, words]] of below.entries())
    expect([words, odd.filter(({ cell }) => cell?.endsWith(String(60 + index)) === true).length > 0]).toEqual(
      [words, true],
    );
});

test.each([350, "350 triệu", "1 tỷ 500 triệu", "2 tỷ", "1.500.000.000", "1,5 tỷ đồng"])(
  "a total of %j is one in a spare row as below the table",
  (amount) => {
    const book = returned(caoLanh, HUYEN, [
      ["Kinh phí", 6, "Phân bổ: Ngày", "5/6/2023"],
      ["Kinh phí", 17, "Tên khoản kinh phí", "Tổng cộng:"],
      ["Kinh phí", 17, "Phân bổ: Số tiền (đồng)", amount],
      ["Kinh phí", 70, "Tên khoản kinh phí", "TỔNG CỘNG"],
      ["Kinh phí", 70, "Phân bổ: Số tiền (đồng)", amount],
    ]);
    const { odd, ...result } = merged(caoLanh, book);
    expect(result.ok ? result.value.records.length : result.issues).toBe(1);
    expect(odd.filter((one) => one.code === "not-used" && one.why === "total")).toHaveLength(2);
  },
);

describe("files as other programs write them (45)", () => {
  const typed: readonly Typed[] = [["Kinh phí", 6, "Phân bổ: Ngày", "5/6/2023"]];
  const bytesOf = () => writeXlsx(returned(caoLanh, HUYEN, typed));
  const changed = async (change: (parts: Record<string, Uint8Array>) => void) => {
    const parts = unzipSync(await bytesOf());
    change(parts);
    return reread(zipSync(parts));
  };
  const edit = (parts: Record<string, Uint8Array>, name: string, to: (text: string) => string) => {
    parts[name] = strToU8(to(strFromU8(parts[name] ?? new Uint8Array())));
  };
  const move = (parts: Record<string, Uint8Array>, from: string, to: string) => {
    parts[to] = parts[from] ?? new Uint8Array();
    delete parts[from];
  };

  test.each([true, false])("a part named SharedStrings.xml (named so everywhere: %s)", async (everywhere) => {
    const book = await changed((parts) => {
      move(parts, "xl/sharedStrings.xml", "xl/SharedStrings.xml");
      for (const name of everywhere ? ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"] : [])
        edit(parts, name, (text) => text.replaceAll("sharedStrings.xml", "SharedStrings.xml"));
    });
    expect(records(book)).toHaveLength(1);
  });

  test("a chart sheet among the others", async () => {
    const book = await changed((parts) => {
      const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
      const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
      parts["xl/chartsheets/sheet1.xml"] = strToU8(
        `<?xml version="1.0"?><chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
      );
      edit(parts, "xl/workbook.xml", (text) =>
        text.replace(
          "</sheets>",
          `<sheet xmlns:r="${office}" name="Biểu đồ" sheetId="99" r:id="rId99"/></sheets>`,
        ),
      );
      edit(parts, "xl/_rels/workbook.xml.rels", (text) =>
        text.replace(
          "</Relationships>",
          `<Relationship Id="rId99" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
        ),
      );
      edit(parts, "[Content_Types].xml", (text) =>
        text.replace(
          "</Types>",
          `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>`,
        ),
      );
    });
    expect(records(book)).toHaveLength(1);
  });

  test("blank coloured cells far to the right, and a stray one in the last row", async () => {
    const book = await changed((parts) => {
      for (const name of Object.keys(parts).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part)))
        edit(parts, name, (text) =>
          text
            .replace(/(<row r="6"[^>]*>.*?)<\/row>/s, '$1<c r="AMJ6" s="1"/></row>')
            .replace("</sheetData>", '<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>'),
        );
    });
    expect(records(book)).toHaveLength(1);
  });

  test("a .csv whose lines end as on an old Macintosh", () => {
    const text = "Tên khoản kinh phí;Ngày\rĐối ứng;5/6/2023\rKhác;6/6/2023\r";
    const read = readCsv(new TextEncoder().encode(text), { file: "Kinh phí.csv" });
    expect(read.ok && read.value.sheets[0]?.rows.slice(0, 3)).toEqual([
      ["Tên khoản kinh phí", "Ngày"],
      ["Đối ứng", "5/6/2023"],
      ["Khác", "6/6/2023"],
    ]);
  });
});

const ALLOWED = "sort autoFilter insertRows deleteRows formatCells formatColumns formatRows".split(" ");

test("under the protection of heads one may sort, filter, insert, delete and widen, and every cell below is free (47)", async () => {
  const parts = unzipSync(await writeXlsx(returned(caoLanh, HUYEN, [])));
  const forms = Object.entries(parts)
    .filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name))
    .map(([, part]) => strFromU8(part))
    .filter((xml) => xml.includes("<autoFilter"));
  expect(forms.length).toBeGreaterThan(3);
  for (const xml of forms) {
    const [protection = ""] = /<sheetProtection[^>]*>/.exec(xml) ?? [];
    for (const allowed of ALLOWED) expect(protection).toContain(` ${allowed}="0"`);
    expect(protection).not.toContain("password");
  }
  const styles = parseXml(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()));
  const looks = (styles === undefined ? [] : elements(styles, "cellXfs")).flatMap((one) =>
    elements(one, "xf"),
  );
  const isFree = looks.map((look) =>
    elements(look, "protection").some(({ attributes }) => attributes.get("locked") === "0"),
  );
  for (const xml of forms) {
    const below = [...xml.matchAll(/<c r="[A-Z]+(\d+)"([^>]*)/g)].filter(([, row]) => Number(row) > 5);
    const locked = below.filter(
      ([, , look = ""]) => isFree[Number(/\ss="(\d+)"/.exec(look)?.[1] ?? 0)] !== true,
    );
    expect(locked.map(([cell]) => cell)).toEqual([]);
  }
});

test("signs and foreign names stand as written (48)", () => {
  const name = (value: string) =>
    Object.values(
      registerOf(
        merged(
          caoLanh,
          returned(caoLanh, HUYEN, [
            ["Hợp đồng", 6, "Tên hợp đồng", value],
            ["Hợp đồng", 6, "Ký hợp đồng: Ngày", "5/6/2023"],
          ]),
        ),
      ).subjects,
    ).map((subject) => subject.name);
  for (const written of ["pH 6,5 ÷ 7,5", "Café Gaïa", "Máy đo µm ± 5 %", "Crème brûlée", "Señor Muñoz"])
    expect(name(written)).toEqual([written]);
});

test("several papers of one cell stand in it again when it is sent out, and one of them can be taken off", () => {
  const number = "Phân bổ: Số quyết định";
  const register = registerOf(
    merged(
      caoLanh,
      returned(caoLanh, HUYEN, [
        ["Kinh phí", 6, "Phân bổ: Ngày", "15/3/2023"],
        ["Kinh phí", 6, number, "85/QĐ-UBND.HC; 86/QĐ-UBND.HC"],
      ]),
    ),
  );
  const sent = { register, asOf: "2023-12-31", recorded: "2024-03-01" };
  const row = (book: Book) =>
    sheetOf(book, "Kinh phí").rows.findIndex((cells) =>
      cells.some((cell) => typeof cell === "string" && cell.includes("86/QĐ")),
    );
  const untouched = returned(caoLanh, HUYEN, [], sent);
  const at = row(untouched);
  expect(sheetOf(untouched, "Kinh phí").rows[at]).toContain("85/QĐ-UBND.HC; 86/QĐ-UBND.HC");
  const numbersAfter = (book: Book) => {
    const { records, documents } = registerOf(
      mergeRegisters([{ register, file: "so.json" }, source(book)], caoLanh),
    );
    const { evidence = [] } = records.find(({ corrects }) => corrects !== undefined) ?? records[0] ?? {};
    return evidence.map((id) => documents[id]?.number ?? "").toSorted();
  };
  expect(numbersAfter(untouched)).toEqual(["85/QĐ-UBND.HC", "86/QĐ-UBND.HC"]);
  const fewer = returned(caoLanh, HUYEN, [["Kinh phí", at + 1, number, "86/QĐ-UBND.HC"]], sent);
  expect(numbersAfter(fewer)).toEqual(["86/QĐ-UBND.HC"]);
});

test("a paper whose number reads like two is one paper: the papers behind it stay when its number is corrected", () => {
  const number = "Phân bổ: Số quyết định";
  const told = registerOf(
    merged(
      caoLanh,
      returned(caoLanh, HUYEN, [
        ["Kinh phí", 6, "Phân bổ: Ngày", "15/3/2023"],
        ["Kinh phí", 6, number, "85/QĐ-UBND.HC; 86/QĐ-UBND.HC"],
      ]),
    ),
  );
  const [first = "", second = ""] = told.records[0]?.evidence ?? [];
  const behind = told.documents[second]?.number ?? "";
  const odd = { ...told.documents[first], number: "85 và 87/QĐ-UBND.HC" };
  const register = { ...told, documents: { ...told.documents, [first]: odd } };
  const sent = { register, asOf: "2023-12-31", recorded: "2024-03-01" };
  const rows = sheetOf(returned(caoLanh, HUYEN, [], sent), "Kinh phí").rows;
  const at = rows.findIndex((cells) => cells.includes(odd.number));
  const other = returned(caoLanh, HUYEN, [["Kinh phí", at + 1, number, "99/QĐ-UBND.HC"]], sent);
  const after = registerOf(mergeRegisters([{ register, file: "so.json" }, source(other)], caoLanh));
  const { evidence = [] } = after.records.find(({ corrects }) => corrects !== undefined) ?? {};
  expect(evidence.map((id) => after.documents[id]?.number ?? "").toSorted()).toEqual(
    [behind, "99/QĐ-UBND.HC"].toSorted(),
  );
});
