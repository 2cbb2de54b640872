import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { plan } from "../../../examples/plan-of-figures/plan.js";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { effective } from "../../../src/model/register/effective.js";
import type { Parsed } from "../../../src/model/issue/issue.js";
import { isFact } from "../../../src/model/register/record.js";
import type { Register } from "../../../src/model/register/register.js";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { cellName, type Book } from "../../../src/sheets/book/sheet.js";
import { formSheets } from "../../../src/sheets/form/form-sheets.js";
import { templateBook } from "../../../src/sheets/write/template.js";
import { everybodysReturns } from "../../sheets/returns/filled.js";
import { needs } from "../../tools.js";
import { phoihop } from "../phoihop.js";
import { saveAgain, typeAll, type Job } from "./office.js";
import type { Step, Value } from "./typed.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-figures-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => join(folder, name);

/** What was typed into a workbook since it was sent out, cell by cell. */
const typedSince = (sent: Book, back: Book): readonly Step[] =>
  back.sheets.flatMap((sheet, index) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((value, column): readonly Step[] => {
        const was = sent.sheets[index]?.rows[row]?.[column] ?? null;
        if (value === null || typeof value === "boolean" || JSON.stringify(was) === JSON.stringify(value))
          return [];
        if (typeof value === "object" && !("day" in value)) return [];
        return [{ do: "at", sheet: sheet.name, cell: cellName(row, column), value }];
      }),
    ),
  );

const forms = everybodysReturns(plan).map((book) => {
  const unit = book.file.replace(".xlsx", "");
  return { unit, steps: typedSince(templateBook(plan, { sheets: words }, { unit }), book) };
});

interface Programs {
  readonly python: string;
  readonly soffice: string;
}

/** Sent out by the command, typed into by one program, saved by another, merged by the command. */
async function round(
  name: string,
  { python, soffice }: Programs,
  more: Readonly<Record<string, readonly Step[]>> = {},
) {
  const planFile = at("plan.json");
  writeFileSync(planFile, JSON.stringify(plan));
  const [out, back] = [at(`mau-${name}`), at(`gui-${name}`)];
  expect(await phoihop("template", "--all-units", out, "--plan", planFile)).toMatchObject({ code: 0 });
  mkdirSync(back);
  const jobs = forms.map(({ unit, steps }): Job => ({
    from: join(out, `${plan.id}-${unit}.xlsx`),
    to: join(back, `${unit}.xlsx`),
    steps: [...steps, ...(more[unit] ?? [])],
  }));
  typeAll(python, jobs, back);
  saveAgain(
    soffice,
    jobs.map(({ to }) => to),
  );
  const register = at(`so-${name}.json`);
  const merged = await phoihop(
    "merge",
    ...jobs.map(({ to }) => to),
    "--plan",
    planFile,
    "-o",
    register,
    "--skip-faulty",
  );
  return { ...merged, register: parseRegister(JSON.parse(readFileSync(register, "utf8")), plan) };
}

/** The first ready cell of a unit in which a figure is told. */
function cellOf(unit: string, wanted: string): { readonly sheet: string; readonly cell: string } {
  for (const { name, look } of templateBook(plan, { sheets: words }, { unit }).sheets) {
    const columns = formSheets(plan, words).find((form) => form.name === name)?.columns;
    for (const { row, column } of look?.form?.needed ?? [])
      if (columns?.[column]?.attribute === wanted) return { sheet: name, cell: cellName(row, column) };
  }
  throw new Error(`no cell for ${wanted}`);
}

const typed = (unit: string, attribute: string, value: Value, format?: string): Step => ({
  do: "at",
  ...cellOf(unit, attribute),
  value,
  ...(format !== undefined && { format }),
});

/** All figures of an attribute that stand. */
const figuresIn = ({ records }: Register, attribute: string): readonly unknown[] =>
  effective(records, null, (record) => !isFact(record)).entries.flatMap((record) =>
    isFact(record) && record.attributes?.[attribute] !== undefined ? [record.attributes[attribute]] : [],
  );

const fine = (register: Parsed<Register>): Register => {
  if (!register.ok) throw new Error(JSON.stringify(register.issues));
  return register.value;
};

describe("a round of a plan of figures, through two other programs", () => {
  const programs = (skip: (note: string) => never): Programs => ({
    python: needs("openpyxl", skip),
    soffice: needs("libreoffice", skip),
  });

  test("filled in without a fault, every promise is met and nothing is asked", async ({ skip }) => {
    const { code, err, register } = await round("dung", programs(skip));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { findings } = evaluate(plan, fine(register), { asOf: "2025-02-01" });
    expect(
      findings.flatMap(({ commitment, status }) => (status === "met" ? [] : [[commitment, status]])),
    ).toEqual([]);
  }, 300_000);

  test("a percentage is read as the cell shows it; what is no figure is told with its cell", async ({
    skip,
  }) => {
    const { code, err, out, register } = await round("sai", programs(skip), {
      "ubnd-huyen": [typed("ubnd-huyen", "insured", 0.885, "0.0%"), typed("ubnd-huyen", "poor", 0.88)],
      "so-nn": [typed("so-nn", "hectares", 12.345), typed("so-nn", "trainees", "khoảng 90")],
      "hoi-nong-dan": [typed("hoi-nong-dan", "trainees", -5)],
    });
    expect(code).toBe(2);
    for (const [file, attribute, said] of [
      ["so-nn", "hectares", "chữ số thập phân"],
      ["so-nn", "trainees", "“khoảng 90”"],
      ["hoi-nong-dan", "trainees", "-5"],
      ["ubnd-huyen", "poor", "được hiểu là 0,88%; nếu là 88% thì hãy ghi lại"],
    ] as const) {
      const { sheet, cell } = cellOf(file, attribute);
      const line = `${err}${out}`
        .split("\n")
        .find((one) => one.includes(`ô ${cell}, trang “${sheet}”, tệp “${file}.xlsx”`));
      expect(line).toContain(said);
    }
    const known = fine(register);
    expect(figuresIn(known, "insured")).toContain(88.5);
    expect(figuresIn(known, "poor")).toContain(0.88);
    expect(figuresIn(known, "trainees")).toEqual([]);
  }, 300_000);

  test("a total that goes down is told as a change, and the lower figure stands", async ({ skip }) => {
    const { python, soffice } = programs(skip);
    const first = await round("dau", { python, soffice });
    const before = figuresIn(fine(first.register), "trainees");
    const file = at("lan-sau.xlsx");
    typeAll(
      python,
      [
        {
          from: join(at("gui-dau"), "so-nn.xlsx"),
          to: file,
          steps: [
            { do: "guide", label: "Ngày gửi", value: { day: "2025-01-20" } },
            typed("so-nn", "trainees", 700),
          ],
        },
      ],
      folder,
    );
    const next = at("so-sau.json");
    const { code, out } = await phoihop(
      "merge",
      at("so-dau.json"),
      file,
      "--plan",
      at("plan.json"),
      "-o",
      next,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/sửa “[^”]+”: 1\.?000 → 700/u);
    const after = figuresIn(fine(parseRegister(JSON.parse(readFileSync(next, "utf8")), plan)), "trainees");
    expect([before.includes(700), after.includes(700)]).toEqual([false, true]);
    expect(after).toHaveLength(before.length);
  }, 300_000);
});
