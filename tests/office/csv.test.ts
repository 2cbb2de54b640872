import { describe, expect, test } from "vitest";
import { isOfCsvSet, readCsvSet, writeCsvSet } from "../../src/office/text/csv-set.js";
import { readCsv, writeCsv } from "../../src/office/text/csv.js";

const bytes = (text: string) => new Uint8Array(Buffer.from(text));
const rowsOf = (text: string) => {
  const read = readCsv(bytes(text), { file: "a.csv" });
  return read.ok ? read.value.sheets[0]?.rows : read.issues;
};

describe("no row is lost", () => {
  test.each(["\n", "\r\n", "\r"])("whichever way lines end", (end) => {
    expect(rowsOf(["a;b", "1;2", "3;4"].join(end))).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  test("where only some lines end the old way", () => {
    expect(rowsOf("a;b\r1;2\n3;4")).toHaveLength(3);
  });

  test("to a quote that is never closed, or not where its cell ends: the line is told", () => {
    for (const text of ['a;b\n1;"theo công văn 12\n3;4\n', 'a;b\n1;"theo công văn 12\n3;"4"\n'])
      expect(rowsOf(text)).toMatchObject([{ code: "quote-open", line: 2 }]);
    expect(rowsOf('a\n"b\nc"\n"d')).toMatchObject([{ code: "quote-open", line: 4 }]);
  });

  test("while quotes that are closed hold line ends, delimiters and quotes", () => {
    expect(rowsOf('a;b\r\n"1\r\n;2" ;"3 ""x"""\r\n')).toEqual([["a", "b"], ["1\r\n;2", '3 "x"'], [null]]);
    expect(rowsOf('5" ống;x')).toEqual([['5" ống', "x"]]);
  });

  test.each(["", "\n", "\r\n;\r\n", "\ufeff"])("nor is nothing taken for an empty register: %j", (text) => {
    expect(rowsOf(text)).toMatchObject([{ code: "not-a-workbook", kind: "empty" }]);
  });
});

test("more than is read is refused, whatever it is", () => {
  const limits = { rows: 3, columns: 3, cells: 5, letters: 10 };
  const over = (text: string) => readCsv(bytes(text), { file: "a.csv", limits });
  for (const [what, text] of [
    ["rows", "a\nb\nc\nd\ne\n"],
    ["columns", "a;;;;"],
    ["cells", "a;b;c\na;b;c"],
    ["letters", "aaaaaaaaaaaaa"],
  ])
    expect(over(text ?? "")).toMatchObject({ ok: false, issues: [{ code: "too-much", what }] });
  expect(over("a;b;c\n1;2\n;;\n").ok).toBe(true);
});

test("no text becomes a formula where a spreadsheet parts cells at another sign, and it comes back as it was", () => {
  for (const text of [
    "A,=1+1,B",
    "a;+1",
    "a\t@x",
    "a\n-1",
    "=1",
    "'=1",
    "''",
    "a,'=1",
    "\t=1",
    "2022-2025",
    "a, -5",
  ]) {
    const written = writeCsv({
      name: "x",
      rows: [
        ["x", text],
        ["y", "z"],
      ],
    });
    expect(written.replaceAll('"', "")).not.toMatch(/[,;\t\n][=+@]/);
    expect(rowsOf(written)?.[0]).toEqual(["x", text]);
  }
});

describe("a set of files, one a sheet", () => {
  const book = (value: string, name = "Nhãn hiệu") => ({
    file: "so",
    sheets: [
      { name: "_phoihop", rows: [["plan", "x"]] },
      ...["Kinh phí", name].map((name) => ({
        name,
        rows: [["đầu"], [value], ["cuối"]],
        look: { columns: [], head: 0 },
      })),
    ],
  });
  const files = (texts: ReadonlyMap<string, string>) =>
    new Map(Array.from(texts, ([name, text]) => [name, bytes(text)]));
  const before = writeCsvSet(book("cũ"), "so");
  const after = writeCsvSet(book("mới"), "so", before);

  test("is read as a whole, also where people have changed a part", () => {
    expect(readCsvSet(files(after), { file: "so.csv" })).toMatchObject({
      ok: true,
      value: { sheets: [{}, {}, {}] },
    });
    const changed = new Map([...after, ["so - Nhãn hiệu.csv", "đầu\nsửa tay\n"]]);
    expect(readCsvSet(files(changed), { file: "so.csv" }).ok).toBe(true);
  });

  test("is refused where only some of it was written", () => {
    const names = [...after.keys()];
    for (let written = 1; written < names.length; written++) {
      const mixed = new Map(
        names.map((name, index) => [name, (index < written ? after : before).get(name) ?? ""]),
      );
      expect(readCsvSet(files(mixed), { file: "so.csv" })).toMatchObject({
        ok: false,
        issues: [{ code: "mixed-set" }],
      });
    }
  });

  test("is refused without one of its parts; a part of before that it goes without is not read, and that is told", () => {
    const less = new Map([...after].filter(([name]) => !name.includes("Nhãn")));
    expect(readCsvSet(files(less), { file: "so.csv" })).toMatchObject({
      ok: false,
      issues: [{ code: "mixed-set", part: "so - Nhãn hiệu.csv" }],
    });
    const more = new Map([...after, ["so - Sáng kiến.csv", "đầu\ncũ\n"]]);
    expect(readCsvSet(files(more), { file: "so.csv" })).toMatchObject({
      ok: true,
      value: { sheets: [{}, {}, {}] },
      warnings: [{ code: "sheet-not-read", found: "so - Sáng kiến.csv" }],
    });
  });

  test("holds no copy of before", () => {
    expect(isOfCsvSet("so - Nhãn hiệu.ban-truoc.csv", "so")).toBe(false);
    expect(isOfCsvSet("so - Nhãn hiệu.csv", "so")).toBe(true);
  });
});
