import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { reportingUnits } from "../../src/sheets/form/reporters.js";
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
const SUPPORT = "Nội dung hỗ trợ";

describe("a clerk's year: templates out, mistakes found, one register", () => {
  beforeAll(async () => {
    expect((await phoihop("template", "--all-units", folder)).code).toBe(0);
    await fill(returned("chi-cuc-tcdlcl"), [
      ...letter,
      [STANDARD, 6, "Công bố tiêu chuẩn cơ sở: Ngày", "31/02/2023"],
      [STANDARD, 6, "Công bố tiêu chuẩn cơ sở: Số quyết định", "TCCS 01:2023"],
    ]);
    await fill(returned("phong-kt-ht"), [
      ...letter,
      [SUPPORT, 6, "Tên nội dung hỗ trợ", "03 hộ: A; B"],
      [SUPPORT, 6, "Thực hiện: Ngày", { day: "2023-05-12" }],
      [SUPPORT, 6, "Thực hiện: Số, ký hiệu", "3/BB"],
    ]);
    await fill(returned("ubnd-huyen"), [
      ["Kinh phí", 6, "Phân bổ: Ngày", "5/6/23"],
      ["Kinh phí", 6, "Phân bổ: Số tiền (đồng)", "khoảng 2 tỷ"],
      ["Kinh phí", 7, "Tên khoản kinh phí", "Së Khoa häc vµ C«ng nghÖ"],
      ["Kinh phí", 7, "Phân bổ: Ngày", { error: "#REF!" }],
    ]);
  }, 120_000);

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
  }, 120_000);

  test("the copies to send back are the unit's own file, with marks, notes and a list of faults", async () => {
    const name = "cao-lanh-ubnd-huyen.xlsx";
    const [own, copy] = [returned("ubnd-huyen"), join(at("tra-lai"), name)].map((file) =>
      unzipSync(new Uint8Array(readFileSync(file))),
    );
    const changed = Object.keys(own ?? {}).filter((part) => !isSameBytes(own?.[part], copy?.[part]));
    expect(changed.filter((part) => !/workbook|styles|Content_Types|sheet\d+\.xml/.test(part))).toEqual([]);
    const read = await readXlsx(new Uint8Array(readFileSync(join(at("tra-lai"), name))), { file: name });
    expect(read.ok && read.value.sheets[0]?.name).toBe("Lỗi cần sửa");
    const { readXlsx: raw } = await import("hucre/xlsx");
    const sheet = (
      await raw(new Uint8Array(readFileSync(join(at("tra-lai"), name))), { readStyles: true })
    ).sheets.find((one) => one.name === "Kinh phí");
    const notes = [...(sheet?.cells ?? [])].filter(([, { comment }]) => comment !== undefined);
    expect(notes.map(([place]) => place).toSorted()).toEqual(["5,10", "5,8", "6,0", "6,8"]);
    expect(
      sheet?.conditionalRules?.filter(({ formula }) => String(formula).includes("phoihop")),
    ).toHaveLength(4);
  }, 120_000);

  test("one bad file does not stop the others; who is missing is told, and a preview writes nothing", async () => {
    await fill(returned("chi-cuc-tcdlcl"), [[STANDARD, 6, "Công bố tiêu chuẩn cơ sở: Ngày", "28/02/2023"]]);
    await fill(returned("phong-kt-ht"), [[SUPPORT, 6, "Tên nội dung hỗ trợ", "03 hộ: A; B; C"]]);
    const preview = await phoihop("merge", ...FILES, "--preview", "--skip-faulty");
    expect(preview.out).toContain("Đã gộp 2 tệp: 4 nội dung đã kê khai.");
    expect(preview.out).toContain("chưa gửi");
    expect(readdirSync(folder)).not.toContain("so.json");
    const partly = await phoihop("merge", ...FILES, "-o", at("mot-phan.json"), "--skip-faulty");
    expect(partly.err).toContain("cao-lanh-ubnd-huyen.xlsx");
    expect(JSON.parse(readFileSync(at("mot-phan.json"), "utf8")).records).toHaveLength(4);
  }, 120_000);

  test("where every file is faulty nothing is written, and what is to be read is not written over", async () => {
    const faulty = FILES.slice(2);
    const none = await phoihop("merge", ...faulty, "-o", at("khong.json"), "--skip-faulty");
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.err).toContain("cao-lanh-ubnd-huyen.xlsx");
    expect(readdirSync(folder)).not.toContain("khong.json");
    const over = await phoihop("merge", ...FILES, "-o", FILES[0] ?? "", "--force");
    expect(over).toMatchObject({ code: 2, out: "" });
    expect(over.err.trim().split("\n")).toEqual([expect.stringContaining("đây là tệp vừa được đọc")]);
  }, 120_000);

  test("fixed, they are one register", async () => {
    await fill(returned("ubnd-huyen"), [
      ...letter,
      ["Kinh phí", 6, "Phân bổ: Ngày", "5/6/2023"],
      ["Kinh phí", 6, "Phân bổ: Số tiền (đồng)", "2 tỷ"],
      ["Kinh phí", 7, "Tên khoản kinh phí", "Kinh phí nhiệm vụ 2"],
      ["Kinh phí", 7, "Phân bổ: Ngày", "tháng 7/2023"],
      ["Kinh phí", 7, "Phân bổ: Số tiền (đồng)", "1,5 tỷ"],
    ]);
    const merged = await phoihop("merge", ...FILES, "-o", at("so.json"));
    expect(merged).toMatchObject({ code: 0 });
    expect(merged.out).toContain("Đã gộp 3 tệp: 6 nội dung đã kê khai.");
    const checked = await phoihop(
      "check",
      "--register",
      at("so.json"),
      "--as-of",
      "2025-12-31",
      "--format",
      "json",
    );
    expect(checked.code).toBe(0);
    expect(checked.out).toContain("Kinh phí nhiệm vụ 2");
  }, 120_000);

  test("next year's workbooks hold what is on file; returned as they are, they change nothing", async () => {
    const next = at("sang-nam.xlsx");
    const made = await phoihop(
      "template",
      "--unit",
      "ubnd-huyen",
      "--register",
      at("so.json"),
      "--as-of",
      "2026-01-05",
      "-o",
      next,
    );
    expect(made.code).toBe(0);
    await fill(next, letter);
    expect(await phoihop("merge", at("so.json"), next, "-o", at("so2.json"))).toMatchObject({ code: 0 });
    const recordsIn = (name: string): unknown => JSON.parse(readFileSync(at(name), "utf8")).records;
    expect(recordsIn("so2.json")).toEqual(recordsIn("so.json"));
  }, 120_000);
});

const isSameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);

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
    const bare = { ...Object(register), records: [], statements: [], decisions: [], notes: [] };
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
