import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeAnnex } from "../../src/office/annex/write-annex.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import type { Printout } from "../../src/report/printout.js";
import type { TableBlock } from "../../src/report/block-kinds.js";
import { reportOf } from "../../src/report/papers/report-of.js";
import { inputs, vi } from "../report/examples.js";
import { samplePaper } from "./sample-paper.js";

const sheetsOf = async (document: Printout) => {
  const read = await readXlsx(await writeAnnex(document, vi));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.sheets;
};
const partOf = async (document: Printout, part: string) =>
  strFromU8(unzipSync(await writeAnnex(document, vi))[part] ?? new Uint8Array());

describe("the tables of a paper as a workbook", () => {
  test("each table has a sheet: those of the annexes, then those of the text", async () =>
    expect((await sheetsOf(samplePaper())).map(({ name }) => name)).toEqual([
      "Phụ lục I",
      "Phụ lục II",
      "Phụ lục III",
      "Kết quả thực hiện các chỉ tiêu…",
      "Kinh phí thực hiện theo nguồn",
    ]));

  test("above it stand what it is, its day, and that it is made up", async () => {
    const [first] = await sheetsOf(samplePaper());
    expect(first?.rows.slice(0, 4).map(([cell]) => cell)).toEqual([
      "Phụ lục I. Tiến độ thực hiện nhiệm vụ",
      "Kết quả thực hiện các chỉ tiêu của Kế hoạch",
      "Số liệu tính đến hết ngày 31 tháng 12 năm 2023",
      "SỐ LIỆU MINH HỌA – KHÔNG PHẢI KẾT QUẢ THỰC TẾ",
    ]);
  });

  test.each(Object.entries(inputs))("says nothing twice there: %s", async (_, input) => {
    for (const { name, rows } of await sheetsOf(reportOf(input, vi))) {
      const head = rows.findIndex((cells) => cells.filter((cell) => cell !== null && cell !== "").length > 1);
      const above = rows.slice(0, head).map(([cell]) => cell);
      expect([name, above]).toEqual([name, [...new Set(above)]]);
    }
  });

  test("groups are a column, days are days, numbers are numbers, what is not stated is a dash", async () => {
    const [first] = await sheetsOf(samplePaper());
    expect(first?.rows[6]).toEqual([
      "Chuyển giao công nghệ, kỹ thuật bảo quản, sơ chế, chế biến",
      2,
      "Hỗ trợ kỹ thuật chế biến (bảo quản) khô cá điêu hồng",
      "Chi cục Tiêu chuẩn Đo lường Chất lượng",
      2,
      "từ 01 đến 02",
      { day: "2023-06-15" },
      "Chưa đạt (còn hạn)",
    ]);
    expect(first?.rows[5]?.[6]).toBe("–");
  });

  test("sums follow what is filtered, and the filter leaves them out", async () => {
    const sheet = await partOf(samplePaper(), "xl/worksheets/sheet2.xml");
    expect(sheet).toContain("<f>SUBTOTAL(109,B6:B7)</f><v>1670000000</v>");
    expect(sheet).toContain('<autoFilter ref="A5:D7"');
  });

  test("prints on A4 turned, as wide as the page, its head on every page, and is free to be edited", async () => {
    const sheet = await partOf(samplePaper(), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(sheet).toContain('fitToHeight="0"');
    expect(sheet).toMatch(/<pane [^>]*ySplit="5"/);
    expect(sheet).not.toContain("sheetProtection");
    expect(await partOf(samplePaper(), "xl/workbook.xml")).toContain("'Phụ lục I'!$5:$5");
  });

  test("a table without rows says so", async () => {
    const third = (await sheetsOf(samplePaper()))[2];
    expect(third?.rows.at(-1)?.[0]).toBe("Chưa có nội dung nào được ghi nhận.");
  });

  test("the same paper gives the same bytes", async () =>
    expect(Buffer.compare(await writeAnnex(samplePaper(), vi), await writeAnnex(samplePaper(), vi))).toBe(0));

  test.each(Object.entries(inputs))("of the report %s no cell holds a failed formula", async (_, input) => {
    const sheets = await sheetsOf(reportOf(input, vi));
    expect(sheets.length).toBeGreaterThan(3);
    const failed = sheets
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => typeof cell === "object" && cell !== null && "error" in cell);
    expect(failed).toEqual([]);
  });
});

describe("text stays text, and names of sheets are names", () => {
  const evil = ['=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "\u0000\u202e<b>&", "a".repeat(40_000)];
  const table: TableBlock = {
    kind: "table",
    id: "t",
    caption: "=1+1",
    columns: evil.map((head, at) => ({ id: String(at), head, cells: "text", width: 1 })),
    groups: [{ title: "=2+2", rows: [{ cells: evil }] }],
    empty: "",
  };
  const sample = samplePaper({ rows: 0 });
  const numbers = ["[a]:*?/\\b", "'", "", "x".repeat(99), "x".repeat(99)];
  const annexes = numbers.map((number, at) => ({
    id: String(at),
    number,
    title: "=3",
    landscape: true,
    blocks: [table],
  }));
  const document: Printout = { ...sample, body: [], annexes };

  test("no formula comes from data", async () => {
    expect(await partOf(document, "xl/worksheets/sheet1.xml")).not.toContain("<f>");
    const [first] = await sheetsOf(document);
    expect(first?.rows.at(-1)?.slice(0, 6)).toEqual(["=2+2", ...evil.slice(0, 4), "<b>&"]);
  });

  test("sheets have names that every program takes, each its own", async () =>
    expect((await sheetsOf(document)).map(({ name }) => name)).toEqual([
      "a b",
      "–",
      "=1+1",
      `${"x".repeat(30)}…`,
      `${"x".repeat(26)}… (2)`,
    ]));
});
