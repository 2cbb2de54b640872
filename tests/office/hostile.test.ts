import { describe, expect, test } from "vitest";
import { issueTexts } from "../../src/locale/say/describe.js";
import { issues as words } from "../../src/locale/vi/issues.js";
import { sheets as vi } from "../../src/locale/vi/sheets/words.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { LIMITS } from "../../src/office/limits.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { mergeRegisters } from "../../src/sheets/merge/from-sheets.js";
import { parts, workbook, zip } from "./zip.js";

const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rowsOf = async (bytes: Uint8Array) => {
  const read = await readXlsx(bytes, { file: "a.xlsx" });
  return read.ok ? read.value.sheets[0]?.rows : issueTexts(read.issues, { issues: words });
};

/** A file of the old binary format with these streams, as Excel writes an encrypted workbook. */
const compound = (stream: string) =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(504),
      Buffer.from(stream, "utf16le"),
    ]),
  );

describe("refused in a sentence, before anything is unpacked", () => {
  const small = { rows: `<row r="1">${text("A1", "x")}</row>` };
  const spaces = "x".repeat(60_000_000);
  test.each<readonly [string, () => Uint8Array, string]>([
    ["a password", () => compound("EncryptedPackage"), "mật khẩu"],
    ["the old binary format", () => compound("Workbook"), ".xls"],
    ["macros", () => workbook({ ...small, others: [{ name: "xl/vbaProject.bin", content: "x" }] }), "macro"],
    ["another program's format", () => zip([{ name: "content.xml", content: "<x/>" }]), ".ods"],
    ["a bomb", () => workbook({ rows: spaces }), "khi giải nén"],
    [
      "too many parts",
      () =>
        workbook({
          ...small,
          others: Array.from({ length: LIMITS.entries }, (_, index) => ({ name: `x${index}`, content: "" })),
        }),
      "tệp con",
    ],
  ])(
    "%s",
    async (_, make, sentence) => {
      expect(JSON.stringify(await rowsOf(make()))).toContain(sentence);
    },
    30_000,
  );

  test("a part that unpacks to more than it announced", async () => {
    const lying = parts(small).map((part) =>
      part.name.endsWith("sheet1.xml") ? { ...part, content: spaces, announced: 200_000 } : part,
    );
    const told = await rowsOf(zip(lying));
    expect(typeof told?.[0]).toBe("string");
  }, 30_000);

  test("cut anywhere", async () => {
    const whole = workbook(small);
    for (let length = 0; length < whole.length; length += 97)
      expect(typeof (await rowsOf(whole.subarray(0, length)))?.[0]).toBe("string");
  });

  test("more columns or rows than are read", async () => {
    expect(
      JSON.stringify(await rowsOf(workbook({ rows: `<row r="1">${text("XFD1", "x")}</row>` }))),
    ).toContain("cột");
    const rows = `<row r="${LIMITS.rows + 9}">${text(`A${LIMITS.rows + 9}`, "x")}</row>`;
    expect(JSON.stringify(await rowsOf(workbook({ rows })))).toContain("dòng");
  }, 30_000);
});

describe("entities name nothing but signs", () => {
  const laughs = Array.from(
    { length: 20 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  ).join("");
  test.each([
    ["billion laughs", `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`, "&l20;"],
    ["a file of this machine", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', "&e;"],
  ])("%s", async (_, doctype, entity) => {
    const told = JSON.stringify(
      await rowsOf(workbook({ doctype, rows: `<row r="1">${text("A1", entity)}</row>` })),
    );
    expect(told).toBe(JSON.stringify([[entity]]));
  });
});

describe("sheets as programs leave them", () => {
  test("a hundred thousand empty rows with a format cost no more than their bytes", async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" s="0"/></row>`,
    );
    const read = await readXlsx(workbook({ rows: rows.join("") }), { limits: { ratio: 10_000 } });
    const merged = read.ok ? mergeRegisters([{ book: read.value, locale: { sheets: vi } }], caoLanh) : read;
    expect(merged).toMatchObject({ ok: true, value: { records: [] } });
  }, 60_000);

  test("a million empty rows are nothing, and more rows of formatted cells than are read are refused", async () => {
    const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}" s="1"/>`).join("");
    expect(await rowsOf(workbook({ rows }))).toEqual([]);
    const cells = Array.from(
      { length: LIMITS.rows + 9 },
      (_, index) =>
        `<row r="${index + 1}" s="${index % 7}" ht="${(index * 7919) % 97}"><c r="A${index + 1}" s="${index % 13}"/></row>`,
    ).join("");
    expect(JSON.stringify(await rowsOf(workbook({ rows: cells })))).toContain("dòng");
  }, 60_000);

  const heads = [
    "Tên đối tượng",
    "Thuộc nhiệm vụ, nội dung",
    "Việc đã xảy ra",
    "Ngày thực hiện",
    "Ngày vào sổ",
  ];
  const filed = "Đăng ký bảo hộ nhãn hiệu chứng nhận: đã nộp đơn";
  const line = (no: number, cells: readonly string[], serial: number, more = "") =>
    `<row r="${no}" ${more}>${cells.map((cell, index) => text(`${"ABCDE"[index]}${no}`, cell)).join("")}${
      cells.length < 4 ? `<c r="D${no}"><v>${serial}</v></c>${text(`E${no}`, "10/12/2025")}` : ""
    }</row>`;
  const table = (serial: number, more = "") =>
    line(1, heads, 0) + line(2, ["Ổi lê Mỹ Hiệp", "2.1", filed], serial, more);
  const records = async (bytes: Uint8Array) => {
    const read = await readXlsx(bytes, { file: "a.xlsx" });
    const merged = read.ok ? mergeRegisters([{ book: read.value, locale: { sheets: vi } }], caoLanh) : read;
    return merged.ok ? merged.value.records : merged.issues;
  };

  test.each([
    ["day numbers count from 1900", { rows: table(44_645) }],
    ["or from 1904", { rows: table(43_183), properties: '<workbookPr date1904="1"/>' }],
    ["a hidden sheet is read", { rows: table(44_645), sheet: 'state="hidden"' }],
    ["so is a row that a filter hides", { rows: table(44_645, 'hidden="1"') }],
  ])("%s", async (_, made) => {
    expect(await records(workbook(made))).toMatchObject([
      { on: "2022-03-25", cell: "a.xlsx!Nhãn hiệu!A2", recorded: "2025-12-10" },
    ]);
  });
});
