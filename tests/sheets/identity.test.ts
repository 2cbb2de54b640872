import { readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { sheets as en } from "../../src/locale/en/sheets/words.js";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import type { Register } from "../../src/model/register/register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { registerFromSheets } from "../../src/sheets/merge/from-sheets.js";
import type { Book } from "../../src/sheets/book/sheet.js";
import { registerToSheets } from "../../src/sheets/write/to-sheets.js";
import { registers } from "./registers.js";

const back = (book: Book, words: typeof vi | typeof en) => {
  const read = registerFromSheets(book, caoLanh, { sheets: words });
  return read.ok ? read.value : read.issues;
};

describe("register → workbook → register", () => {
  test.each(["public-record", "minh-hoa"])(
    "is the identity on %s",
    (name) => {
      const parsed = parseRegister(
        JSON.parse(readFileSync(`examples/cao-lanh/${name}.json`, "utf8")),
        caoLanh,
      );
      const register: Register | undefined = parsed.ok ? parsed.value : undefined;
      if (register === undefined) throw new Error("the example does not parse");
      expect(back(registerToSheets(register, caoLanh, { sheets: vi }), vi)).toEqual(register);
      expect(back(registerToSheets(register, caoLanh, { sheets: en }), en)).toEqual(register);
    },
    60_000,
  );

  property.prop([registers(caoLanh), fc.constantFrom(vi, en)], { numRuns: 40 })(
    "is the identity on any register, nulls, odd texts and partial dates included",
    (register, words) => {
      expect(back(registerToSheets(register, caoLanh, { sheets: words }), words)).toEqual(register);
    },
    60_000,
  );
});
