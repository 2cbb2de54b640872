import { describe, expect, test } from "vitest";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { annexToBook } from "../../src/plan-book/annex/annex-book.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import type { Book } from "../../src/sheets/book/sheet.js";
import { annex, bookOf, HEAD, onSheet, questions, textOf, type Line } from "./annexes.js";

const ROWS: readonly Line[] = [
  ["1", "Mở 02 lớp", "", "Sở Y tế", "UBND huyện B", "", "2024"],
  ["2", "Mở 03 lớp", "", "UBND huyện B", "Hội Nông dân", "", "2024"],
];
const made = (rows = ROWS) => {
  const read = annexToBook(bookOf({ rows: [["Kế hoạch phối hợp năm 2024"], HEAD, ...rows] }), vi);
  if (!read.ok) throw new Error("refused");
  return read.value.book;
};
const typed = (book: Book, sheet: string, find: string, [column, value]: readonly [number, string]) =>
  onSheet(book, sheet, (rows) =>
    rows.map((cells) =>
      cells.some((cell) => textOf(cell).includes(find))
        ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
            index === column ? value : (cells[index] ?? null),
          )
        : cells,
    ),
  );
const answered = (answer: string) =>
  typed(typed(made(), "Chỗ nghi ngờ", "các bên ký", [1, answer]), "Thông tin chung", "Ngày ban hành", [
    1,
    "01/02/2024",
  ]);
const warnings = (book: Book) => {
  const read = planFromBook(book, vi);
  return read.ok ? issueTexts(read.warnings, locale) : issueTexts(read.issues, locale);
};

describe("the sides of a plan may be answered beside their question", () => {
  test.each([
    ["Sở Y tế; UBND huyện B", ["Sở Y tế", "UBND huyện B"]],
    ["Sở Y tế; huyện B", ["Sở Y tế", "huyện B"]],
    ["Sở Y tế và huyện B", ["Sở Y tế", "huyện B"]],
    ["sở y tế; Ủy ban nhân dân huyện B.", ["sở y tế", "Ủy ban nhân dân huyện B"]],
  ])("%j", (answer, names) => {
    const read = planFromBook(answered(answer), vi);
    if (!read.ok) throw new Error(issueTexts(read.issues, locale).join("\n"));
    const { parties, units } = read.value;
    expect(Object.values(parties).map(({ name }) => name["vi"])).toEqual(names);
    expect(Object.values(parties).map(({ head }) => units[head]?.name["vi"])).toEqual([
      "Sở Y tế",
      "UBND huyện B",
    ]);
    expect(Object.entries(parties).map(([id, { head }]) => units[head]?.party === id)).toEqual([true, true]);
    expect(warnings(answered(answer)).join("\n")).not.toContain("các bên ký");
  });

  test.each(["không rõ", "Sở Y tế", "Sở Y tế; Sở Tài chính", "Sở Y tế; Sở Y tế"])(
    "%s is told with what is accepted",
    (answer) => {
      expect(warnings(answered(answer))).toEqual([
        expect.stringMatching(/trang “Chỗ nghi ngờ”.*chưa rõ.*“Sở Y tế; UBND huyện B”/s),
      ]);
    },
  );

  test("or written among the units, and then nobody asks", () => {
    const book = typed(typed(answered(""), "Đơn vị", "Sở Y tế", [2, "Sở Y tế"]), "Đơn vị", "UBND huyện B", [
      2,
      "Huyện B",
    ]);
    expect(planFromBook(book, vi).ok).toBe(true);
    expect(warnings(book).join("\n")).not.toContain("các bên ký");
    expect(warnings(answered("")).join("\n")).toContain("các bên ký");
  });
});

test("a unit that owes something and is of no side is told at its cell", () => {
  expect(warnings(answered("Sở Y tế; UBND huyện B"))).toContainEqual(
    expect.stringMatching(/ô C\d+, trang “Đơn vị”.*“Hội Nông dân” thuộc bên nào/),
  );
  expect(warnings(answered("Sở Y tế; UBND huyện B")).join("\n")).not.toContain("“Sở Y tế” thuộc bên");
});

test.each([
  [["Sở Y tế", "Sở Y tế tỉnh A"], true],
  [["UBND huyện B", "Ủy ban nhân dân huyện B tỉnh A"], true],
  [["Sở Y tế", "Sở Y"], true],
  [["Hội Nông dân xã A", "Hội Nông dân xã AB"], false],
  [["Sở Y tế", "Sở Công Thương"], false],
])("names of which one begins the other are asked about: %j", ([one = "", other = ""], isAsked) => {
  const asked = questions(
    annex([
      ["1", "Mở 02 lớp", "", one, "", "", ""],
      ["2", "Mở 03 lớp", "", other, "", "", ""],
    ]),
  ).filter((text) => /“.+” có phải là “.+” không/.test(text));
  expect(asked).toHaveLength(isAsked ? 1 : 0);
  if (isAsked) for (const name of [one, other]) expect(asked[0]).toContain(`“${name}”`);
});
