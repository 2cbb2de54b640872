import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readXlsx } from "../../src/office/xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { reportingUnits } from "../../src/sheets/duties.js";
import { fill, type Typed } from "./clerk.js";
import { examples, phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-collect-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);
const returned = (unit: string) => at(`cao-lanh-${unit}.xlsx`);
const FILES = ["chi-cuc-tcdlcl", "phong-kt-ht", "ubnd-huyen"].map(returned);

const letter: readonly Typed[] = [
  ["Hướng dẫn", 6, "", "10/12/2025"],
  ["Hướng dẫn", 7, "", "15/BC"],
];
const STANDARD = "Tiêu chuẩn cơ sở";
const HANDOVER = "Bàn giao, hỗ trợ";

describe("a clerk's year: templates out, mistakes found, one register", () => {
  beforeAll(async () => {
    expect((await phoihop("template", "--all-units", folder)).code).toBe(0);
    await fill(returned("chi-cuc-tcdlcl"), [
      ...letter,
      [STANDARD, 8, "Ngày thực hiện", "31/02/2023"],
      [STANDARD, 8, "Loại minh chứng", "công bố tiêu chuẩn"],
      [STANDARD, 8, "Số, ký hiệu", "TCCS 01:2023"],
    ]);
    await fill(returned("phong-kt-ht"), [
      ...letter,
      [HANDOVER, 7, "Tên đối tượng", "03 hộ: A; B"],
      [HANDOVER, 7, "Ngày thực hiện", { day: "2023-05-12" }],
      [HANDOVER, 7, "Đơn vị thực hiện", "Phong KT va HT"],
    ]);
    await fill(returned("ubnd-huyen"), [
      ["Kinh phí", 6, "Tên đối tượng", "Kinh phí nhiệm vụ 1"],
      ["Kinh phí", 6, "Ngày thực hiện", "5/6/23"],
      ["Kinh phí", 6, "Số tiền (đồng)", "khoảng 2 tỷ"],
      ["Kinh phí", 7, "Tên đối tượng", "Së Khoa häc vµ C«ng nghÖ"],
      ["Kinh phí", 7, "Ngày thực hiện", { error: "#REF!" }],
    ]);
  }, 60_000);

  test("every reporting unit has a workbook", () => {
    expect(readdirSync(folder).toSorted()).toEqual(
      reportingUnits(caoLanh)
        .map((unit) => `cao-lanh-${unit}.xlsx`)
        .toSorted(),
    );
  });

  test("every mistake is said with its cell, in Vietnamese, all at once; nothing is written", async () => {
    const { code, err } = await phoihop("merge", ...FILES, "-o", at("so.json"), "--annotate", at("tra-lai"));
    expect({ code, err }).toMatchSnapshot();
    expect(readdirSync(folder)).not.toContain("so.json");
  }, 60_000);

  test("the copies to send back mark those cells and say what is wrong", async () => {
    const file = "cao-lanh-ubnd-huyen.xlsx";
    const bytes = new Uint8Array(readFileSync(join(at("tra-lai"), file)));
    const read = await readXlsx(bytes, { file });
    expect(read.ok && read.value.sheets.map(({ name }) => name)).toContain("Kinh phí");
    const { readXlsx: raw } = await import("hucre/xlsx");
    const sheet = (await raw(bytes, { readStyles: true })).sheets.find(({ name }) => name === "Kinh phí");
    const notes = [...(sheet?.cells ?? [])].flatMap(([place, { comment }]) =>
      comment === undefined ? [] : [[place, comment.text.slice(0, 30)]],
    );
    expect(notes.length).toBeGreaterThanOrEqual(4);
  }, 60_000);

  test("fixed, they are one register; each finding names its cells, and each cell its findings", async () => {
    await fill(returned("chi-cuc-tcdlcl"), [
      [STANDARD, 8, "Ngày thực hiện", "28/02/2023"],
      [STANDARD, 8, "Loại minh chứng", "bản công bố"],
    ]);
    await fill(returned("phong-kt-ht"), [
      [HANDOVER, 7, "Tên đối tượng", "03 hộ: A; B; C"],
      [HANDOVER, 7, "Đơn vị thực hiện", "Phòng KT&HT"],
    ]);
    await fill(returned("ubnd-huyen"), [
      ...letter,
      ["Kinh phí", 6, "Ngày thực hiện", "5/6/2023"],
      ["Kinh phí", 6, "Số tiền (đồng)", "2 tỷ"],
      ["Kinh phí", 7, "Tên đối tượng", "Kinh phí nhiệm vụ 1"],
      ["Kinh phí", 7, "Ngày thực hiện", "tháng 7/2023"],
      ["Kinh phí", 7, "Số tiền (đồng)", "1,5 tỷ"],
    ]);
    const merged = await phoihop("merge", ...FILES, "-o", at("so.json"));
    expect(merged).toMatchObject({ code: 0 });
    expect(merged.out).toContain("Đã gộp 3 tệp: 6 nội dung đã kê khai.");
    const judged = await phoihop(
      "check",
      "--register",
      at("so.json"),
      "--as-of",
      "2025-12-31",
      "--format",
      "json",
    );
    const cells: Record<string, unknown> = Object.fromEntries(
      JSON.parse(judged.out)
        .findings.filter(({ evidence }: { evidence: readonly unknown[] }) => evidence.length > 0)
        .map(({ commitment, status, evidence }: Finding) => [
          commitment,
          [status, ...new Set(evidence.map(({ cell }) => cell))],
        ]),
    );
    expect(cells).toMatchSnapshot();
    const cell = `cao-lanh-phong-kt-ht.xlsx!${HANDOVER}!E7`;
    const told = await phoihop("explain", cell, "--register", at("so.json"), "--as-of", "2025-12-31");
    expect(told).toMatchObject({ code: 0 });
    expect(told.out).toContain("dựa trên dòng của");
  }, 60_000);
});

interface Finding {
  readonly commitment: string;
  readonly status: string;
  readonly evidence: readonly { readonly cell?: string }[];
}

describe("what a register is written as", () => {
  const write = (name: string, ...options: readonly string[]) =>
    phoihop("merge", examples.invented, "-o", at(name), ...options);
  const register: unknown = JSON.parse(readFileSync(examples.invented, "utf8"));

  test.each(["mot.json", "mot.xlsx", "mot.csv"])(
    "%s gives the register back",
    async (name) => {
      expect((await write(name)).code).toBe(0);
      expect((await phoihop("merge", at(name), "-o", at(`${name}.json`))).code).toBe(0);
      expect(JSON.parse(readFileSync(at(`${name}.json`), "utf8"))).toEqual(located(register, name));
    },
    60_000,
  );

  test(".csv is one file a sheet, as Vietnamese Excel reads it", async () => {
    await write("hai.csv");
    const files = readdirSync(folder).filter((name) => name.startsWith("hai"));
    expect(files).toContain("hai - Nhãn hiệu.csv");
    for (const name of files) {
      const text = readFileSync(at(name), "utf8");
      expect(text.startsWith("\ufeff")).toBe(true);
      expect(text).toContain(";");
    }
    const checked = await phoihop("check", "--register", at("hai.csv"), "--as-of", "2025-12-31");
    expect(checked.code).toBe(0);
  }, 60_000);

  describe("a set of .csv files is replaced whole or not at all", () => {
    const marks = "bon - Nhãn hiệu.csv";
    const [others, own] = ["bon - 2024 - Nhãn hiệu.csv", "bon - ghi chú.csv"];
    const empty = at("trong.json");
    const bare = { ...Object(register), records: [], statements: [], decisions: [] };
    beforeAll(async () => {
      await write("bon.csv");
      for (const name of [others, own]) writeFileSync(at(name), "của tôi");
      writeFileSync(empty, JSON.stringify({ ...bare, subjects: {}, documents: {}, units: {} }));
    });

    test("one sheet that is there is enough: nothing is written, and that is said once", async () => {
      rmSync(at("bon - Kinh phí.csv"));
      writeFileSync(at(marks), "của tôi");
      const { code, out, err } = await write("bon.csv");
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err.split("\n")).toHaveLength(2);
      expect(readdirSync(folder)).not.toContain("bon - Kinh phí.csv");
      expect(readFileSync(at(marks), "utf8")).toBe("của tôi");
    });

    test("with --force, sheets that hold nothing any more go, and that is said; other files stay", async () => {
      const { code, out } = await phoihop("merge", empty, "-o", at("bon.csv"), "--force");
      expect(code).toBe(0);
      expect(out).toContain(`Đã xóa ${at(marks)}`);
      expect(readdirSync(folder)).not.toContain(marks);
      for (const name of [others, own]) expect(readFileSync(at(name), "utf8")).toBe("của tôi");
    });

    test("the register of another name is none of its sheets", async () => {
      rmSync(at(own));
      const { code, err } = await phoihop("merge", at("bon.csv"), "-o", at("bon.json"));
      expect({ code, err }).toEqual({ code: 0, err: "" });
      expect(JSON.parse(readFileSync(at("bon.json"), "utf8")).records).toEqual([]);
    });
  });

  test("other formats are refused in a sentence", async () => {
    expect(await write("ba.ods")).toMatchObject({
      code: 2,
      err: expect.stringContaining("chỉ ghi được tệp .json, .xlsx hoặc .csv"),
    });
    expect(readdirSync(folder)).not.toContain("ba.ods");
  });

  test("what exists is not overwritten without --force", async () => {
    writeFileSync(at("co.json"), "mine");
    expect(await write("co.json")).toMatchObject({ code: 2, err: expect.stringContaining("--force") });
    expect(readFileSync(at("co.json"), "utf8")).toBe("mine");
    expect((await write("co.json", "--force")).code).toBe(0);
  });
});

/** The same register; read from a workbook, its records have cells besides. */
function located(register: unknown, name: string): unknown {
  return name.endsWith(".json") ? register : expect.objectContaining({ id: Object(register).id });
}
