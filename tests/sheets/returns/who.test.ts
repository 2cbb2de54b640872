import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { isFact } from "../../../src/model/register/record.js";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { mergeRegisters } from "../../../src/sheets/merge/from-sheets.js";
import { dutiesOf, reportingUnits } from "../../../src/sheets/form/reporters.js";
import type { Book } from "../../../src/sheets/book/sheet.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { merged, registerOf, returned, sheetOf, source, type } from "./clerk.js";

const parsed = parseRegister(
  JSON.parse(readFileSync(new URL("../../../examples/cao-lanh/minh-hoa.json", import.meta.url), "utf8")),
  caoLanh,
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const register = parsed.value;
const standing = { register, asOf: "2025-12-31" };
const names = (book: Book) => book.sheets.map(({ name }) => name);

describe("who has a workbook", () => {
  test("on a day, whoever has taken over, and not those that are gone", () => {
    const units = reportingUnits(caoLanh, standing);
    expect(units).toContain("so-khcn-dong-thap");
    expect(units).toContain("ubnd-xa-my-hiep");
    expect(units).not.toContain("so-khcn");
    expect(reportingUnits(caoLanh)).toContain("so-khcn");
  });

  test("a unit that only receives can have one, with the promises that it receives from", () => {
    const { tells } = dutiesOf("htx-nhi-my", caoLanh);
    expect(tells.map(({ id }) => id)).toContain("row-6");
    expect(tells.map(({ id }) => id)).not.toContain("row-5");
    const book = templateBook(caoLanh, { sheets: words }, { unit: "htx-nhi-my" });
    expect(names(book)).toContain("Quy trình, kết quả");
    expect(reportingUnits(caoLanh)).not.toContain("htx-nhi-my");
  });
});

describe("a successor", () => {
  const before = registerOf(
    merged(
      caoLanh,
      returned(caoLanh, "so-khcn", [
        ["Văn bản", 6, "Ban hành: Ngày", "5/6/2023"],
        ["Văn bản", 6, "Ban hành: Số, ký hiệu", "12/KH-SKHCN"],
      ]),
    ),
  );

  test("is sent what the unit before it has told, and corrects it", () => {
    const options = { register: before, asOf: "2025-12-31" };
    const unit = "so-khcn-dong-thap";
    const book = templateBook(caoLanh, { sheets: words }, { unit, ...options });
    const sheet = sheetOf(book, "Văn bản");
    const row = sheet.rows.findIndex((cells) => cells.includes("12/KH-SKHCN")) + 1;
    expect(row).toBeGreaterThan(5);
    const next = returned(caoLanh, unit, [["Văn bản", row, "Ban hành: Ngày", "6/6/2023"]], {
      ...options,
      recorded: "2026-01-10",
    });
    const after = registerOf(mergeRegisters([{ register: before, file: "so.json" }, source(next)], caoLanh));
    const [old] = before.records;
    expect(after.records.filter(isFact).find(({ corrects }) => corrects === old?.id)).toMatchObject({
      by: unit,
      on: "2023-06-06",
    });
  });

  test("that only the register knows returns its workbook under its own name", () => {
    const unit = "ubnd-xa-my-hiep";
    const book = templateBook(caoLanh, { sheets: words }, { unit, ...standing });
    const guide = sheetOf(book, words.sheets.guide);
    const day = guide.rows.findIndex(([cell]) => cell === `${words.fields.recorded}:`) + 1;
    const back = type(book, [[words.sheets.guide, day, "", { day: "2026-01-10" }]]);
    const result = mergeRegisters([{ register, file: "so.json" }, source(back)], caoLanh);
    expect(result.ok ? [] : result.issues).toEqual([]);
    expect(result.returns.map((one) => one.unit)).toEqual([unit]);
  });
});

describe("the guide", () => {
  const guide = sheetOf(
    templateBook(caoLanh, { sheets: words }, { unit: "phong-qlcn-cn" }),
    words.sheets.guide,
  );

  test("shows a row of the unit's own first sheet filled in, marked as made up", () => {
    const at = guide.rows.findIndex(
      ([cell]) => typeof cell === "string" && cell.startsWith("VÍ DỤ (minh họa)"),
    );
    expect(guide.rows[at]?.[0]).toContain("“Nhãn hiệu”");
    expect(guide.rows[at + 1]).toEqual(["– Tên nhãn hiệu", "Nhãn hiệu A (minh họa)"]);
  });

  test("and that row tells nothing when the workbook comes back", () => {
    expect(registerOf(merged(caoLanh, returned(caoLanh, "phong-qlcn-cn", []))).records).toEqual([]);
  });
});
