// Seconds and peak memory of merging a workbook of 50,000 rows, beside reading the same file with the library alone.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheets as words } from "phoihop/locale/vi";
import { readXlsx, writeXlsx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { mergeRegisters, templateBook } from "phoihop/sheets";

const ROWS = 50_000;
const [, , job, given = ""] = process.argv;

if (job === undefined) await compare();
else await measure(job, given);

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-bench-"));
  const file = join(folder, "rows.xlsx");
  writeFileSync(file, await writeXlsx(bookOf(ROWS)));
  for (const name of ["library", "merge"]) {
    const { stdout } = spawnSync(process.execPath, [import.meta.filename, name, file], { encoding: "utf8" });
    console.log(stdout.trim());
  }
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} name
 * @param {string} file
 */
async function measure(name, file) {
  const bytes = new Uint8Array(readFileSync(file));
  const started = performance.now();
  const count = name === "library" ? await alone(bytes) : await merged(bytes);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  console.log(
    `${name}: ${count} rows, ${seconds} s, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

/** @param {Uint8Array} bytes */
async function alone(bytes) {
  const { readXlsx: read } = await import("hucre/xlsx");
  return Math.max(...(await read(bytes)).sheets.map(({ rows }) => rows.length));
}

/** @param {Uint8Array} bytes */
async function merged(bytes) {
  const read = await readXlsx(bytes, { file: "rows.xlsx" });
  if (!read.ok) return JSON.stringify(read.issues);
  const register = mergeRegisters([{ book: read.value, locale: { sheets: words } }], caoLanh);
  return register.ok ? register.value.records.length : JSON.stringify(register.issues.slice(0, 3));
}

/**
 * A template of the focal unit with so many rows of support filled in.
 * @param {number} count
 */
function bookOf(count) {
  const book = templateBook(caoLanh, { sheets: words }, { unit: "phong-kt-ht" });
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name === words.sheets.guide)
        return {
          ...sheet,
          rows: sheet.rows.map((row) =>
            row[0] === `${words.fields.recorded}:` ? [row[0] ?? null, "10/12/2025"] : row,
          ),
        };
      if (!sheet.rows.some((row) => row.includes(words.heads.stage ?? ""))) return sheet;
      const { look: _look, ...plain } = sheet;
      const head = sheet.rows.findIndex((row) => row.includes(words.heads.stage));
      const heads = sheet.rows[head] ?? [];
      const rows = Array.from({ length: count }, (_, index) =>
        heads.map((head) => valueAt(typeof head === "string" ? head : "", index)),
      );
      return { ...plain, rows: [...sheet.rows.slice(0, head + 1), ...rows] };
    }),
  };
}

/**
 * @param {string} head
 * @param {number} index
 */
function valueAt(head, index) {
  if (head === words.heads.subject) return `Hộ sản xuất ${index % 9000}`;
  if (head === words.heads.for) return "1.1";
  if (head === words.heads.stage) return "Hỗ trợ kỹ thuật, nghiệp vụ: đã thực hiện";
  if (head === words.heads.on)
    return {
      day: `2023-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`,
    };
  if (head === words.heads["document.kind"]) return "biên bản";
  if (head === words.heads["document.number"]) return `${index}/BB`;
  return null;
}
