import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/office/text/csv.js";
import { readJson } from "../../src/office/text/read-json.js";
import { LIMITS } from "../../src/office/limits.js";

const readers = { json: readJson, csv: readCsv } as const;

describe.each(["json", "csv"] as const)("a .%s file", (kind) => {
  const issuesOf = (bytes: Uint8Array) => {
    const read = readers[kind](bytes, { file: `so.${kind}` });
    return read.ok ? [] : read.issues;
  };

  test("in another encoding is refused with the place of its first bad letter", () => {
    const bytes = Buffer.concat([Buffer.from('["tên",\n"Cao L'), Buffer.from([0xe3]), Buffer.from('nh"]')]);
    expect(issuesOf(bytes)).toEqual([{ code: "not-utf8", path: [], line: 2, column: 7 }]);
  });

  test("in UTF-16 that spreadsheets do not write is refused from its beginning", () => {
    const bytes = Buffer.from("\ufeff[1]", "utf16le").swap16();
    expect(issuesOf(bytes)).toEqual([{ code: "not-utf8", path: [], line: 1, column: 1 }]);
  });

  test("larger than any register is refused unread", () => {
    const found = LIMITS.bytes + 1;
    expect(issuesOf(new Uint8Array(found))).toMatchObject([{ code: "too-much", what: "bytes", found }]);
  });
});

test("a .csv file in the UTF-16 of Excel is read, unless it is cut within a letter", () => {
  expect(readCsv(Buffer.from([0xff, 0xfe, 0x41]), { file: "so.csv" })).toMatchObject({ ok: false });
  const read = readCsv(Buffer.from("\ufeffTên\tNgày", "utf16le"), { file: "so - Nhãn hiệu.csv" });
  expect(read).toMatchObject({
    ok: true,
    value: { sheets: [{ name: "Nhãn hiệu", rows: [["Tên", "Ngày"]] }] },
  });
});
