import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { registerFromSheets } from "../../src/sheets/merge/from-sheets.js";

/** The invented register of the example, as the first layout wrote it: procedures under their names of then. */
const file = join(import.meta.dirname, "../fixtures/first-edition/so-minh-hoa.xlsx");
const example = join(import.meta.dirname, "../../examples/cao-lanh/minh-hoa.json");

describe("a register workbook of the first layout", () => {
  test("is read value by value, and said to be of the layout of before", async () => {
    const book = await readXlsx(new Uint8Array(readFileSync(file)), { file: "so-minh-hoa.xlsx" });
    const register = parseRegister(JSON.parse(readFileSync(example, "utf8")), caoLanh);
    if (!book.ok || !register.ok) throw new Error("the fixture cannot be read");
    const read = registerFromSheets(book.value, caoLanh, { sheets: words });
    expect(read.ok ? read.value.records : read.issues).toEqual(register.value.records);
    expect(read).toMatchObject({ ok: true, value: { statements: register.value.statements } });
    expect(read.ok && read.warnings).toContainEqual({
      code: "first-layout",
      path: [],
      file: "so-minh-hoa.xlsx",
    });
  }, 60_000);
});
