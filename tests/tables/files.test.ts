import { tableFromIPC, Type } from "@uwdata/flechette";
import { from, fromCSV } from "arquero";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/office/text/csv.js";
import { rows, toArrow, toColumns, toCsv } from "../../src/tables/index.js";
import { STAGE_COLUMNS } from "../../src/tables/stages.js";
import { tabulate } from "../../src/tables/table.js";
import { register, tablesOf } from "./sample.js";

const { findings, funding, stages } = tablesOf(register, "2024-12-31");
const line = (table: Parameters<typeof toCsv>[0], excel = false) => toCsv(table, { excel }).split("\r\n");

describe("CSV", () => {
  test.each([
    ['=HYPERLINK("http://a")', '"\'=HYPERLINK(""http://a"")"'],
    ["+84 277", "'+84 277"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["A,=1+1,B", '"A,\'=1+1,B"'],
    ["\t=1", "'\t'=1"],
    ["\r=1", "\"'\r'=1\""],
    ["'=1", "''=1"],
    ["Ổi lê", "Ổi lê"],
    ["a;b", '"a;b"'],
    ["a,b", '"a,b"'],
    ["a\nb", '"a\nb"'],
    ['a "b"', '"a ""b"""'],
  ])("a name that reads %j is %j in a cell", (name, cell) => {
    const table = from([{ name }]);
    expect(toCsv(table)).toBe(`name\r\n${cell}\r\n`);
    expect(toCsv(table, { excel: true })).toBe(`\ufeffname\r\n${cell}\r\n`);
  });

  test("a hostile column name is made safe too", () => {
    expect(line(from([{ "=1+1": 2 }]))[0]).toBe("'=1+1");
  });

  test("a negative number stays a number, and what is not stated stays empty", () => {
    expect(line(from([{ days: -3, share: 0.5, due: null, open: false, zero: 0 }]))[1]).toBe(
      "-3,0.5,,false,0",
    );
    expect(line(from([{ days: -3, share: 0.5, due: null }]), true)[1]).toBe("-3;0,5;");
  });

  test("reads back as it was", () => {
    const read = fromCSV(toCsv(findings), { autoType: false });
    expect(Array.from(read.array("title"))).toEqual(Array.from(findings.array("title")));
    const book = readCsv(new TextEncoder().encode(toCsv(findings, { excel: true })), {
      file: "findings.csv",
    });
    if (!book.ok) throw new RangeError("the file is whole");
    const written = book.value.sheets[0]?.rows.slice(1, -1).map((cells) => cells[4]);
    expect(written).toEqual(Array.from(findings.array("title")));
  });

  test("a table without rows is its head", () => {
    expect(toCsv(tabulate(STAGE_COLUMNS, [])).split(",").slice(0, 2)).toEqual(["subject", "name"]);
  });

  test("what a verb has made that is no single value is written as JSON", () => {
    expect(line(from([{ pair: [1, "=2"] }]))[1]).toBe('"[1,""=2""]"');
  });
});

describe("Arrow", () => {
  const read = (bytes: Uint8Array) => tableFromIPC(bytes, { useDate: true });
  const types = (bytes: Uint8Array) =>
    new Map(read(bytes).schema.fields.map(({ name, type }) => [name, type.typeId]));

  test("gives back every row", async () => {
    const back = read(await toArrow(findings)).toArray();
    const days = (row: object) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          value instanceof Date ? value.toISOString().slice(0, 10) : value,
        ]),
      );
    expect(back.map(days)).toEqual(rows(findings));
  });

  test("days are days, đồng are 64 bits, and counts are whole, where nothing is stated too", async () => {
    const whole = types(await toArrow(stages));
    expect([whole.get("latest"), whole.get("order"), whole.get("subject")]).toEqual([
      Type.Date,
      Type.Int,
      Type.Utf8,
    ]);
    expect(types(await toArrow(tabulate(STAGE_COLUMNS, [])))).toEqual(whole);
    expect(types(await toArrow(findings)).get("open")).toBe(Type.Bool);
    expect(
      read(await toArrow(funding)).schema.fields.find(({ name }) => name === "most")?.type,
    ).toMatchObject({
      typeId: Type.Int,
      bitWidth: 64,
    });
  });

  test("sums of money are exact", async () => {
    const sums = Array.from(funding.array("least"));
    expect(
      read(await toArrow(funding))
        .getChild("least")
        ?.toArray(),
    ).toEqual(sums);
  });

  test("a column that a verb has made is of the kind of its values, whatever its name", async () => {
    const made = types(await toArrow(from([{ days: 1.5, open: "yes", due: "soon", sum: 3e9, none: null }])));
    expect([...made.values()]).toEqual([Type.Float, Type.Utf8, Type.Utf8, Type.Int, Type.Utf8]);
  });
});

test("plain columns name the types of Parquet, and hold sums of money as 64 bits", () => {
  const plain = new Map(toColumns(funding).map((column) => [column.name, column]));
  expect(plain.get("least")?.type).toBe("INT64");
  expect(plain.get("least")?.data.slice(0, 2)).toEqual([0n, 1_250_000_000n]);
  expect(plain.get("year")).toMatchObject({ type: "INT32" });
  expect(plain.get("sourceWord")?.type).toBe("STRING");
  expect(toColumns(stages).find(({ name }) => name === "latest")?.data[0]).toBeNull();
});
