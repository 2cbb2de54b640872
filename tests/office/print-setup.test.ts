import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { vi } from "../../src/locale/vi/index.js";
import { questions as asking } from "../../src/locale/vi/questions.js";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { questions } from "../../src/rules/questions/questions.js";
import { formBook } from "../../src/sheets/form/form-book.js";
import { pagesWide } from "../../src/sheets/form/page.js";
import { registerToSheets } from "../../src/sheets/write/to-sheets.js";

/** Pixels of an A4 page across at the scale at which letters of twelve points have eight and a half. */
const READABLE = 1040 / 0.71;

const readExample = () => {
  const text = readFileSync(new URL("../../examples/cao-lanh/minh-hoa.json", import.meta.url), "utf8");
  const parsed = parseRegister(JSON.parse(text), caoLanh);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};

test("questions and their answers stand side by side on one page", () => {
  const register = readExample();
  const asOf = "2025-12-31";
  const open = { questions: questions(caoLanh, register, { asOf }), locale: { ...vi, questions: asking } };
  const { sheets } = formBook(caoLanh, words, { unit: "chi-cuc-tcdlcl", register, asOf, asked: open });
  const asked = sheets.filter(({ name }) => name === words.form.questions.sheet);
  expect(asked.map(({ look }) => pagesWide(look?.columns ?? []))).toEqual([1]);
});

test("a wide sheet of the register is printed on pages side by side, with the names on each", async () => {
  const book = registerToSheets(readExample(), caoLanh, { sheets: words });
  const parts = unzipSync(await writeXlsx(book));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const titles = part("xl/workbook.xml").replaceAll("&amp;", "&").replaceAll("&apos;", "'");
  for (const [index, { name, look }] of book.sheets.entries()) {
    if (look?.head === undefined) continue;
    const pages = Number(/fitToWidth="(\d+)"/u.exec(part(`xl/worksheets/sheet${index + 1}.xml`))?.[1] ?? 1);
    const shown = look.columns.filter(({ hidden }) => hidden !== true);
    const whole = shown.reduce((sum, { width }) => sum + 8 * width + 5, 0);
    expect([name, whole / pages <= READABLE]).toEqual([name, true]);
    expect([name, titles.includes(`'${name}'!$A:$A`)]).toEqual([name, pages > 1]);
  }
});

test("rows to spare are not printed: they have lines from the moment something stands in them", async () => {
  const book = registerToSheets(readExample(), caoLanh, { sheets: words });
  const parts = unzipSync(await writeXlsx(book));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const [, looks = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(part("xl/styles.xml")) ?? [];
  const borders = [...looks.matchAll(/<xf [^>]*borderId="(\d+)"/gu)].map(([, id]) => Number(id));
  for (const [index, { rows, look }] of book.sheets.entries()) {
    if (look?.spare === undefined) continue;
    const sheet = part(`xl/worksheets/sheet${index + 1}.xml`);
    const ruledIn = (row: number) => {
      const [, cells = ""] = new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, "su").exec(sheet) ?? [];
      return [...cells.matchAll(/ s="(\d+)"/gu)].map(([, style]) => (borders[Number(style)] ?? 0) > 0);
    };
    expect(new Set(ruledIn(rows.length))).toEqual(new Set([true]));
    expect(new Set(ruledIn(rows.length + 1))).toEqual(new Set([false]));
    expect(sheet).toMatch(new RegExp(`<formula>COUNTA\\(\\$A${rows.length + 1}:`, "u"));
  }
});
