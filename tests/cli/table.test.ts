import { describe, expect, test } from "vitest";
import { tableLines, type TerminalTable } from "../../src/cli/terminal/table.js";
import { widthOf } from "../../src/cli/terminal/width.js";

const same = (text: string) => text;
const table: TerminalTable = {
  columns: [
    { title: "Mục", width: 10 },
    { title: "Cam kết", width: 20 },
    { title: "Hạn", width: 10, fixed: true },
  ],
  rows: [
    {
      cells: [{ text: "III.1" }, { text: "Hỗ trợ xây dựng tiêu chuẩn cơ sở" }, { text: "31/12/2025" }],
      notes: [{ label: "Lý do", text: "chưa có bản ghi nào" }],
    },
    { cells: [{ text: "Phụ lục" }, { text: "Ổi lê" }, { text: "31/12/2024" }] },
  ],
  heading: same,
  label: same,
};

describe("a table", () => {
  test("sets cells in columns, goes on below, and says the notes under the row", () => {
    expect(tableLines(table, 40)).toEqual([
      "Mục      Cam kết              Hạn",
      "────────────────────────────────────────",
      "III.1    Hỗ trợ xây dựng      31/12/2025",
      "         tiêu chuẩn cơ sở",
      "    Lý do  chưa có bản ghi nào",
      "",
      "Phụ lục  Ổi lê                31/12/2024",
    ]);
  });

  test.each([30, 40, 60, 80, 100, 160])("of %i columns has no wider line", (width) => {
    for (const line of tableLines(table, width)) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  test("takes no more room than its cells can use", () => {
    expect(Math.max(...tableLines(table, 160).map(widthOf))).toBe(7 + 2 + 32 + 2 + 10);
  });

  test("is aligned alike whichever way its letters are stored", () => {
    const stored = (form: "NFC" | "NFD") =>
      tableLines(
        {
          ...table,
          rows: table.rows.map(({ cells }) => ({
            cells: cells.map(({ text }) => ({ text: text.normalize(form) })),
          })),
        },
        40,
      ).map((line) => line.normalize("NFC"));
    expect(stored("NFD")).toEqual(stored("NFC"));
  });

  test("is coloured after it was set, so that colours take no room", () => {
    const [row] = table.rows;
    const paint = (text: string) => `<${text}>`;
    const painted = tableLines(
      { ...table, rows: [{ cells: (row?.cells ?? []).map((cell) => ({ ...cell, paint })) }] },
      40,
    );
    expect(painted[2]).toBe("<III.1>  <Hỗ trợ xây dựng tiêu >  <31/12/2025>");
  });

  test("without rows is its headings", () => {
    expect(tableLines({ ...table, rows: [] }, 40)).toHaveLength(2);
  });
});
