import { readFileSync } from "node:fs";
import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { readCsv, writeCsv } from "../../src/office/text/csv.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { mergeRegisters, registerFromSheets } from "../../src/sheets/merge/from-sheets.js";
import type { Book } from "../../src/sheets/book/sheet.js";
import { registerToSheets } from "../../src/sheets/write/to-sheets.js";
import { templateBook } from "../../src/sheets/write/template.js";
import { registers } from "../sheets/registers.js";

const reread = async (book: Book) => {
  const read = await readXlsx(await writeXlsx(book), { file: book.file });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
};

describe("register → .xlsx → register", () => {
  test("is the identity on the example", async () => {
    const parsed = parseRegister(
      JSON.parse(readFileSync("examples/cao-lanh/minh-hoa.json", "utf8")),
      caoLanh,
    );
    if (!parsed.ok) throw new Error("the example does not parse");
    const read = registerFromSheets(
      await reread(registerToSheets(parsed.value, caoLanh, { sheets: vi })),
      caoLanh,
      { sheets: vi },
    );
    expect(read.ok ? read.value : read.issues).toEqual(parsed.value);
  }, 60_000);

  property.prop([registers(caoLanh)], { numRuns: 8, endOnFailure: true })(
    "is the identity on any register",
    async (register) => {
      const read = registerFromSheets(
        await reread(registerToSheets(register, caoLanh, { sheets: vi })),
        caoLanh,
        { sheets: vi },
      );
      expect(read.ok ? read.value : read.issues).toEqual(register);
    },
    60_000,
  );

  test("an untouched template returns nothing, and no complaint", async () => {
    const book = await reread(templateBook(caoLanh, { sheets: vi }, { unit: "phong-kt-ht" }));
    const read = mergeRegisters([{ book, locale: { sheets: vi } }], caoLanh);
    expect(read).toMatchObject({ ok: true, warnings: [], value: { records: [], statements: [] } });
  }, 60_000);
});

test("cells that are dressed and empty do not count as cells in which something stands", async () => {
  const row = ["Hợp đồng 12", ...Array.from({ length: 39 }, () => null)];
  const rows = [row.map((_, at) => `Cột ${at + 1}`), ...Array.from({ length: 20 }, () => row)];
  const look = { head: 0, columns: row.map(() => ({ width: 12 })) };
  const bytes = await writeXlsx({ file: "so.xlsx", sheets: [{ name: "Sổ", rows, look }] });
  const read = (cells: number) => readXlsx(bytes, { limits: { cells } });
  expect(await read(400)).toEqual(await read(1_000_000));
  expect(await read(50)).toMatchObject({
    ok: false,
    issues: [{ code: "too-much", what: "cells", limit: 50 }],
  });
  const many = await writeXlsx({
    file: "so.xlsx",
    sheets: [{ name: "Sổ", rows, look: { ...look, spare: 200 } }],
  });
  expect((await readXlsx(many, { limits: { cells: 400 } })).ok).toBe(false);
});

describe("what is refused, and how", () => {
  const kindOf = async (bytes: Uint8Array, limits = {}) => {
    const read = await readXlsx(bytes, { file: "f", limits });
    return read.ok
      ? "read"
      : read.issues
          .map((issue) => ("kind" in issue ? issue.kind : "what" in issue ? issue.what : issue.code))
          .join();
  };
  const book: Book = { file: "a.xlsx", sheets: [{ name: "A", rows: [["x".repeat(3000)]] }] };

  test.each([
    ["nothing", new Uint8Array(), "truncated"],
    ["text", new TextEncoder().encode("Không phải"), "other"],
    ["the old binary format", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "xls"],
  ])("%s", async (_, bytes, kind) => expect(await kindOf(bytes)).toBe(kind));

  test("a workbook cut short, too large, unpacking to too much, of too many parts", async () => {
    const bytes = await writeXlsx(book);
    expect(await kindOf(bytes.subarray(0, bytes.length - 100))).toBe("truncated");
    expect(await kindOf(bytes, { bytes: 100 })).toBe("bytes");
    expect(await kindOf(bytes, { unpacked: 1000 })).toBe("unpacked");
    expect(await kindOf(bytes, { entries: 2 })).toBe("entries");
    expect(await kindOf(bytes, { columns: 0 })).toBe("columns");
  });

  property.prop([fc.array(fc.tuple(fc.nat(20_000), fc.nat(255)), { minLength: 1, maxLength: 40 })], {
    numRuns: 150,
  })(
    "changed bytes give issues or sheets, never an exception",
    async (changes) => {
      const bytes = Uint8Array.from(await sample);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const read = await readXlsx(bytes);
      if (read.ok) mergeRegisters([{ book: read.value, locale: { sheets: vi } }], caoLanh);
      expect(typeof read.ok).toBe("boolean");
    },
    120_000,
  );
  const sample = writeXlsx(templateBook(caoLanh, { sheets: vi }, { unit: "chi-cuc-tcdlcl" }));
});

describe("text that looks like a formula", () => {
  const risky = ["=1+1", "+84", "-5", "@SUM(A1)", "\tx", "'=x"];
  test("stays text in .xlsx", async () => {
    const book = await reread({ file: "a.xlsx", sheets: [{ name: "A", rows: [risky] }] });
    expect(book.sheets[0]?.rows[0]).toEqual(risky);
  });

  test("stays text in .csv, and reads back", () => {
    const faults = risky.map((error) => ({ error: `${error};"x"` }));
    const csv = writeCsv({
      name: "A",
      rows: [risky, ["a;b", 'c"d', "e\nf", null, 1.5, { day: "2022-03-25" }], faults],
    });
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv).not.toMatch(/(^|;)[=+@-]/m);
    const read = readCsv(new TextEncoder().encode(csv), { file: "A.csv" });
    expect(read.ok && read.value.sheets[0]?.rows.slice(0, 3)).toEqual([
      risky,
      ["a;b", 'c"d', "e\nf", null, "1,5", "25/03/2022"],
      risky.map((text) => `${text};"x"`),
    ]);
  });
});
