import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { plan as planOfFigures } from "../../../examples/plan-of-figures/plan.js";
import { en } from "../../../src/locale/en/index.js";
import { questions as enQuestions } from "../../../src/locale/en/questions.js";
import { sheets as enWords } from "../../../src/locale/en/sheets/words.js";
import { vi } from "../../../src/locale/vi/index.js";
import { questions as viQuestions } from "../../../src/locale/vi/questions.js";
import { sheets as viWords } from "../../../src/locale/vi/sheets/words.js";
import type { SheetWords } from "../../../src/locale/words/sheet-words.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import type { Register } from "../../../src/model/register/register.js";
import { questions } from "../../../src/rules/questions/questions.js";
import type { Book, Sheet } from "../../../src/sheets/book/sheet.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { registerToSheets } from "../../../src/sheets/write/to-sheets.js";
import { plans } from "./plans.js";

const LANGUAGES = [
  { ...vi, questions: viQuestions, sheets: viWords },
  { ...en, questions: enQuestions, sheets: enWords },
] as const;

/** What a person sees of a sheet: the text of cells that are not hidden. */
const seenOn = ({ rows, look }: Sheet): readonly string[] =>
  rows.flatMap((cells) =>
    cells.flatMap((cell, column) =>
      typeof cell === "string" && look?.columns[column]?.hidden !== true ? cell.split("\n") : [],
    ),
  );

/** All that may be named: sheets, and what stands by itself in a cell of them or in a list. */
const seen = ({ sheets }: Book, { lists }: SheetWords["sheets"]): ReadonlySet<string> =>
  new Set(
    sheets
      .filter(({ hidden, name }) => hidden !== true || name === lists)
      .flatMap((sheet) => [sheet.name, ...seenOn(sheet)])
      .map((text) => text.replace(/:$/, "")),
  );

/** The lines that tell how to fill in. */
const proseOf = (sheet: Sheet): readonly string[] =>
  (sheet.look?.prose ?? [])
    .flatMap((row) => sheet.rows[row] ?? [])
    .filter((cell) => typeof cell === "string");

/** What is named in quotation marks and stands nowhere in the workbook. */
function namedInVain(book: Book, words: SheetWords): readonly string[] {
  const known = seen(book, words.sheets);
  return book.sheets
    .flatMap(proseOf)
    .flatMap((line) => [...line.matchAll(/“([^”]+)”/gu)].map(([, name = ""]) => name))
    .filter((name) => !known.has(name));
}

const guideOf = (book: Book): string => proseOf(book.sheets[0] ?? { name: "", rows: [] }).join("\n");

/** What the guide says that a row is, and the workbook has no sheet for. */
function speaksOf(book: Book, plan: Plan, words: SheetWords): readonly string[] {
  const names = new Set(book.sheets.map(({ name }) => name));
  const own = formSheets(plan, words).flatMap(({ name, subject }) => (names.has(name) ? [subject] : []));
  const [, things = ""] = /(?:mỗi dòng là một|each row one) ([^;.\n]+);/u.exec(guideOf(book)) ?? [];
  const left = own
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, subject) => text.replaceAll(subject, ""), things);
  return left.match(/\p{L}+/gu) ?? [];
}

const registerOf = (plan: Plan, url: string): Register => {
  const parsed = parseRegister(JSON.parse(readFileSync(new URL(url, import.meta.url), "utf8")), plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const FOLDERS: Readonly<Record<string, string>> = {
  "Cao Lãnh": "cao-lanh",
  "another district": "another-district",
  "a plan of figures": "plan-of-figures",
  "Bắc Kạn": "bac-kan-cooperatives",
  "Đồng Tháp, enterprises": "dong-thap-enterprises",
  "Đồng Tháp, science": "dong-thap-science",
  "Đức Trọng": "duc-trong-farmers",
  Ngoma: "ngoma-district",
};

describe.each(plans)("a guide names what its workbook has: %s", (name, plan) => {
  const register = registerOf(plan, `../../../examples/${FOLDERS[name]}/minh-hoa.json`);
  const asOf = plan.period.to;

  test.each(LANGUAGES)("$language", (locale) => {
    const words = { sheets: locale.sheets };
    const open = questions(plan, register, { asOf });
    const books = [
      ...reportingUnits(plan).map((unit) => templateBook(plan, words, { unit })),
      ...reportingUnits(plan, { register, asOf }).map((unit) =>
        templateBook(plan, words, { unit, register, asOf, asked: { questions: open, locale } }),
      ),
      templateBook(plan, words),
      registerToSheets(register, plan, words),
    ];
    for (const book of books) {
      expect(namedInVain(book, locale.sheets), book.file).toEqual([]);
      expect(speaksOf(book, plan, locale.sheets), book.file).toEqual([]);
    }
  });
});

describe("a unit that only says whether it was served", () => {
  const guide = guideOf(templateBook(planOfFigures, { sheets: viWords }, { unit: "phong-nn" }));

  test("is told of that sheet alone", () => {
    expect(guide).toMatchInlineSnapshot(`
      "1. Ghi các ô vàng ở trên: người lập, ngày gửi, số và ngày công văn gửi kèm. Tên người lập chỉ để liên hệ, không đưa vào sổ theo dõi.
      2. Trang “Xác nhận của bên được phục vụ”: mỗi dòng một trách nhiệm của bên kia; chọn ở cột “Đã thực hiện”, ghi văn bản xác nhận, có ý kiến thì ghi cột “Ý kiến”. Chưa xác nhận được thì để trống.
      3. Ngày ghi 25/03/2022; chưa rõ ngày thì ghi tháng 10/2022, Quý II/2024 hoặc 2023. Không rõ thì để trống, không ghi phỏng đoán.
      4. Không đổi tên trang, không xóa cột."
    `);
  });
});
