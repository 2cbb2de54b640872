import { expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import type { Register } from "../../../src/model/register/register.js";
import type { Book, Cell } from "../../../src/sheets/book/sheet.js";
import { registerToSheets } from "../../../src/sheets/write/to-sheets.js";
import { mergeTables } from "../../../src/cli/print/merge-tables.js";
import { listening } from "../../cli/session.js";
import { BOOKS } from "./any-order.js";
import { merged, registerOf, returned, sheetOf, type } from "./clerk.js";

/** What no official is to read: days as machines write them, and ids. */
const MACHINE = /\d{4}-\d\d|[a-z]+(?:-[a-z0-9]+)+/;

/** A register in which returns have told, corrected and taken back. */
function changed(): Register {
  const register = registerOf(merged(caoLanh, ...BOOKS));
  const options = { register, asOf: "2024-02-01", recorded: "2024-03-01" } as const;
  const out = returned(caoLanh, "ubnd-huyen", [], options);
  const sheet = sheetOf(out, "Kinh phí");
  const row = sheet.rows.findIndex((cells) => cells.includes("90/QĐ")) + 1;
  const back: Book = type(out, [
    ["Kinh phí", row, "Phân bổ: Ngày", "Quý II/2023"],
    ["Kinh phí", row, "Phân bổ: Số tiền (đồng)", "97 triệu"],
  ]);
  return registerOf(merged(caoLanh, ...BOOKS, back));
}

test("the journal names units, days and values as officials do", () => {
  const { rows } = sheetOf(registerToSheets(changed(), caoLanh, { sheets: words }), words.sheets.journal);
  const texts = rows
    .slice(4)
    .flatMap((cells: readonly Cell[]) => cells.filter((cell) => typeof cell === "string"));
  expect(texts.length).toBeGreaterThan(40);
  expect(texts.filter((one) => MACHINE.test(one))).toEqual([]);
  expect(texts.join(" ")).toContain("Ủy ban nhân dân huyện Cao Lãnh, 01/10/2023!Kinh phí!");
  expect(texts.join(" ")).toContain("Quý II/2023; 97.000.000");
});

test("so do the tables at the end of a merge", async () => {
  const { session } = await listening();
  const { workbook } = session.words;
  const lines = mergeTables(
    {
      plan: caoLanh,
      register: changed(),
      known: new Set(),
      returns: [],
      skipped: new Map(),
      warnings: [],
      sheetWords: words,
    },
    session,
  );
  const from = lines.indexOf(workbook.mergeTables.changed);
  const told = lines.slice(from + 1, lines.indexOf(workbook.mergeTables.asked) - 1);
  expect(told.length).toBeGreaterThan(6);
  expect(told.filter((one) => MACHINE.test(one))).toEqual([]);
});

test("what is told once more is no change; another paper is one", async () => {
  const { session } = await listening();
  const told = (recorded: string, number: string) =>
    returned(
      caoLanh,
      "ubnd-huyen",
      [
        ["Hợp đồng", 6, "Ký hợp đồng: Ngày", "5/6/2023"],
        ["Hợp đồng", 6, "Ký hợp đồng: Số hợp đồng", number],
      ],
      { recorded, file: `${recorded}.xlsx` },
    );
  const changes = (number: string) => {
    const register = registerOf(merged(caoLanh, told("2023-07-01", "12/HĐ"), told("2024-01-10", number)));
    const more = { returns: [], skipped: new Map(), warnings: [], sheetWords: words };
    const lines = mergeTables({ plan: caoLanh, register, known: new Set(), ...more }, session);
    return lines.filter((line) => line.includes("sửa"));
  };
  expect(changes("12/HĐ")).toEqual([]);
  expect(changes("21/HĐ").join()).toMatch(/12\/HĐ.* → .*21\/HĐ/);
});
