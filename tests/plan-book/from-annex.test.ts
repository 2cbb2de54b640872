import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readTables } from "../../src/office/docx/read/read-tables.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { planBook } from "../../src/locale/vi/sheets/plan-book.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import type { Book, Cell } from "../../src/sheets/book/sheet.js";
import { phoihop } from "../cli/phoihop.js";

/* Annexes that other programs have written; minh họa. */
const ANNEXES = ["xlsx", "docx"].map((ending) => `tests/fixtures/annex/phu-luc.${ending}`);

const folder = mkdtempSync(join(tmpdir(), "phoihop-annex-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

/** Types into a workbook, as a person does: each cell by its sheet, its row and the head of its column. */
async function type(
  file: string,
  change: (sheet: string, rows: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
) {
  const read = await readXlsx(readFileSync(file), { file });
  if (!read.ok) throw new Error(`${file} cannot be read`);
  const book: Book = {
    ...read.value,
    sheets: read.value.sheets.map((sheet) =>
      sheet.hidden === true ? sheet : { ...sheet, rows: change(sheet.name, sheet.rows) },
    ),
  };
  writeFileSync(file, await writeXlsx(book));
}

const said = (cell: Cell | undefined): string =>
  typeof cell === "string" || typeof cell === "number" ? String(cell) : "";

const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "4": { Của: "40" },
  "6": { "Cách đo": "xác nhận", Của: "UBND huyện Thanh Xuân" },
};

const answer = (file: string) =>
  type(file, (sheet, rows) => {
    const heads = rows[3] ?? [];
    if (sheet !== "Nội dung") return rows;
    return rows.map((row) =>
      heads.map((head, index) => answers[said(row[0])]?.[said(head)] ?? row[index] ?? null),
    );
  });

/** Fills in every row that was made ready: a day, a paper, a figure. */
const fill = (file: string) =>
  type(file, (sheet, rows) => {
    if (sheet === "Hướng dẫn")
      return rows.map((row) => {
        const label = said(row[0]);
        const value: Cell = /^Ngày (gửi|công văn)/.test(label)
          ? { day: "2024-07-05" }
          : label.startsWith("Số, ký hiệu")
            ? "15/CV"
            : (row[1] ?? null);
        return [row[0] ?? null, value, ...row.slice(2)];
      });
    const heads = (rows[4] ?? []).map(said);
    return rows.map((row, at) =>
      at < 5 || typeof row[0] !== "string"
        ? row
        : heads.map((head, index) => {
            if (index > 8) return row[index] ?? null;
            if (head === "Ngày" && index < 5) return { day: "2024-03-15" };
            if (head.startsWith("Số, ký hiệu") && index < 6) return `${at}/BC-${sheet.length}`;
            if (head.startsWith("Số lượt người")) return 600;
            return head.includes("hộ nghèo") ? 1.8 : (row[index] ?? null);
          }),
    );
  });

describe("from the annex of an office to its first review", () => {
  test.each(ANNEXES)(
    "%s, with no TypeScript and no JSON seen",
    async (annex) => {
      const name = annex.endsWith("docx") ? "word" : "excel";
      const [plan, forms, register, report] = [
        at(`${name}.xlsx`),
        at(name),
        at(`${name}-so.xlsx`),
        at(`${name}.docx`),
      ];
      const made = await phoihop("plan", annex, "-o", plan);
      expect(made.code).toBe(0);
      expect(made.out).toContain("TT 4: 100% của cái gì?");
      expect(made.out).toContain("TT 6: không có số để đếm");
      const unanswered = await phoihop("plan", "check", plan);
      expect([unanswered.code, unanswered.err.match(/còn để trống/g)?.length]).toEqual([2, 2]);
      await answer(plan);
      expect(await phoihop("plan", "check", plan)).toMatchObject({
        code: 0,
        out: expect.stringContaining("13 nội dung phải thực hiện, 5 đơn vị, 2 bên"),
      });
      expect((await phoihop("template", "--plan", plan, "--all-units", forms)).code).toBe(0);
      const returned = readdirSync(forms).map((file) => join(forms, file));
      for (const file of returned) await fill(file);
      const merged = await phoihop("merge", ...returned, "--plan", plan, "-o", register);
      expect([merged.code, merged.err]).toEqual([0, expect.any(String)]);
      const checked = await phoihop("check", "--plan", plan, "--register", register, "--as-of", "2024-07-31");
      expect(checked.code).toBe(0);
      expect(checked.out).toMatch(/Hoàn thành/);
      expect(
        (
          await phoihop(
            "report",
            "--plan",
            plan,
            "--register",
            register,
            "--as-of",
            "2024-07-31",
            "-o",
            report,
          )
        ).code,
      ).toBe(0);
      expect(readFileSync(report).subarray(0, 2).toString()).toBe("PK");
    },
    60_000,
  );

  test("the plan is printed as its own annex, and two versions are compared", async () => {
    const [plan, other, paper] = [at("excel.xlsx"), at("khac.xlsx"), at("phu-luc.docx")];
    expect((await phoihop("plan", "print", plan, "-o", paper)).code).toBe(0);
    const read = await readTables(readFileSync(paper), { file: paper });
    const table = read.ok
      ? read.value.sheets.flatMap(({ rows }) => rows).map((row) => row.map(said).join(" | "))
      : [];
    expect(table.some((row) => row.includes("Hội Nông dân huyện") && row.includes("1.000"))).toBe(true);
    writeFileSync(other, readFileSync(plan));
    expect((await phoihop("plan", "diff", plan, other)).out).toContain("không khác nhau");
    await type(other, (sheet, rows) =>
      sheet === "Nội dung"
        ? rows.map((row) => row.map((cell) => (cell === "ít nhất 1.000" ? "ít nhất 1.200" : cell)))
        : rows,
    );
    expect((await phoihop("plan", "diff", plan, other)).out).toMatch(/1\.000.*1\.200/s);
  }, 60_000);

  test("a plan in JSON and its workbook are one plan; what a workbook cannot hold is told", async () => {
    const [json, again] = [at("excel.json"), at("again.xlsx")];
    expect((await phoihop("plan", at("excel.xlsx"), "-o", json)).code).toBe(0);
    expect(await phoihop("plan", json, "-o", again)).toMatchObject({ code: 0, err: "" });
    const read = await readXlsx(readFileSync(again));
    const plan = read.ok ? planFromBook(read.value, planBook) : read;
    expect(plan).toMatchObject({ ok: true, value: JSON.parse(readFileSync(json, "utf8")) });
    const lost = await phoihop("plan", "tests/fixtures/annex/khong-du-o.json", "-o", at("lost.xlsx"));
    expect(lost).toMatchObject({
      code: 0,
      err: expect.stringContaining("sổ kế hoạch không có ô để ghi dấu đến"),
    });
  }, 60_000);

  test("a compiled module is a plan wherever one is asked for", async () => {
    const module = at("plan.mjs");
    writeFileSync(module, `export const plan = ${readFileSync(at("excel.json"), "utf8")};`);
    expect(await phoihop("plan", "check", module)).toMatchObject({
      code: 0,
      out: expect.stringContaining("13 nội dung"),
    });
    expect((await phoihop("inspect", "--plan", module)).code).toBe(0);
  });

  test.each([
    [["plan"], "Thiếu FILE"],
    [["plan", "check"], "plan check ke-hoach.xlsx"],
    [["plan", "print", "a.xlsx"], "plan print"],
    [["plan", "diff", "a.xlsx"], "ban-moi.xlsx"],
    [["plan", ANNEXES[0] ?? "", "-o", "x.txt"], ".xlsx hoặc .json"],
    [["plan", ANNEXES[0] ?? "", "-o", "x.json"], ".xlsx"],
    [["plan", "README.md", "-o", "x.xlsx"], "README.md"],
  ])("%s is refused in a sentence", async (args, sentence) => {
    const { code, err } = await phoihop(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});
