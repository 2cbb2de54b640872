import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { read as readWithSheetJs, utils } from "xlsx";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { writeAnnex } from "../../src/office/annex/write-annex.js";
import { spliceFaults } from "../../src/office/xlsx/marks/splice.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import type { Book } from "../../src/sheets/book/sheet.js";
import { registerToSheets } from "../../src/sheets/write/to-sheets.js";
import { templateBook } from "../../src/sheets/write/template.js";
import { vi } from "../report/examples.js";
import { departures } from "./standard.js";
import { samplePaper } from "./sample-paper.js";

const parsed = parseRegister(JSON.parse(readFileSync("examples/cao-lanh/minh-hoa.json", "utf8")), caoLanh);
if (!parsed.ok) throw new Error("the example does not parse");
const register = parsed.value;

const form = templateBook(caoLanh, { sheets: words }, { unit: "ubnd-huyen" });
const books: Readonly<Record<string, Book>> = {
  form,
  "form with what is on file": templateBook(
    caoLanh,
    { sheets: words },
    {
      unit: "so-khcn",
      register,
      asOf: "2024-01-05",
    },
  ),
  "sheets of a whole register": templateBook(caoLanh, { sheets: words }),
  register: registerToSheets(register, caoLanh, { sheets: words }),
};
const annotatedForm = async () => {
  const marks = [5, 6].map((row) => ({ sheet: "Kinh phí", row, column: 8, cell: null, text: "sai & <lạ>" }));
  const made = spliceFaults(await writeXlsx(form), marks, {
    list: "Lỗi cần sửa",
    title: "Những ô cần sửa",
    cell: "Ô",
    fault: "Cần sửa",
  });
  if (made === undefined) throw new Error("not spliced");
  return made;
};
const kinds: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...Object.entries(books).map(([name, book]) => [name, () => writeXlsx(book)] as const),
  ["annexes of a report", () => writeAnnex(samplePaper(), vi)],
  ["annotated copy", annotatedForm],
];

describe("every kind of workbook that is written is as ECMA-376 says", () => {
  test.each(kinds)("%s", async (_, write) => expect(departures(await write())).toEqual([]), 60_000);

  test("what is out of order, or nowhere in the standard, is found", async () => {
    const parts = unzipSync(await writeXlsx(form));
    const name = "xl/worksheets/sheet2.xml";
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const withMerges = /<mergeCells.*?<\/mergeCells>/s.exec(xml)?.[0] ?? "";
    const broken = (text: string) => departures(zipSync({ ...parts, [name]: strToU8(text) })).join();
    expect(
      broken(xml.replace(withMerges, "").replace("</worksheet>", `${withMerges}</worksheet>`)),
    ).toContain("in this order");
    expect(broken(xml.replace("<sheetData>", "<sheetDate/><sheetData>"))).toContain("<sheetDate>");
  }, 60_000);
});

describe("SheetJS reads what was written", () => {
  test.each(Object.entries(books))(
    "%s",
    async (_, book) => {
      const read = readWithSheetJs(await writeXlsx(book), { cellDates: true });
      expect(read.SheetNames).toEqual(book.sheets.map(({ name }) => name));
      for (const { name, rows } of book.sheets) {
        const sheet = read.Sheets[name];
        if (sheet === undefined) throw new Error(`no sheet ${name}`);
        for (const [row, cells] of rows.entries())
          for (const [column, cell] of cells.entries())
            if (typeof cell === "string" && !/_x[0-9a-f]{4}_/i.test(cell))
              expect(read.Sheets[name]?.[utils.encode_cell({ r: row, c: column })]?.v ?? "").toBe(
                cell.slice(0, 32_767),
              );
            else if (typeof cell === "number")
              expect(read.Sheets[name]?.[utils.encode_cell({ r: row, c: column })]?.v).toBe(cell);
      }
    },
    60_000,
  );
});
