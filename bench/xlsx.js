// Merging a workbook of 50,000 rows beside reading the same file with the library alone; many workbooks beside few; the forms.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sheets as words } from "phoihop/locale/vi";
import { readXlsx, writeXlsx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { mergeRegisters, reportingUnits, templateBook } from "phoihop/sheets";
import { spread } from "./measure.js";
import { heading, machine, row } from "./table.js";

/** @import { Book, Sheet } from "phoihop/sheets" */

const ROWS = 50_000;
const ROUNDS = 3;
const SUPPORT = "Nội dung hỗ trợ";
const [FEW, MANY] = [10, 40];
const [, , job, given = ""] = process.argv;

if (job === undefined) await compare();
else console.log(JSON.stringify(await measured(job, given)));

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-bench-"));
  const file = join(folder, "rows.xlsx");
  writeFileSync(file, await writeXlsx(bookOf(ROWS, "2025-12-10")));
  /** @type {{ library: Measured, merge: Measured, template: Measured }[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ library: run("library", file), merge: run("merge", file), template: run("template", "") });
  console.log(`${machine()}; ${ROUNDS} runs in turn, processor time\n${heading}`);
  const of = (/** @type {(one: (typeof rounds)[number]) => number} */ value) => spread(rounds.map(value));
  const aims = /** @type {const} */ ({ time: { sign: "≤", value: 2 }, memory: { sign: "≤", value: 1.5 } });
  console.log(
    row(
      `merge ${ROWS} rows / library alone, time`,
      of(({ merge, library }) => merge.seconds / library.seconds),
      aims.time,
    ),
  );
  console.log(
    row(
      "the same, peak memory",
      of(({ merge, library }) => merge.megabytes / library.megabytes),
      aims.memory,
    ),
  );
  console.log(
    row(
      "forms of all units, seconds",
      of(({ template }) => template.seconds),
    ),
  );
  console.log(row(`merge ${MANY} workbooks / ${FEW}, peak memory`, spread([await manyOverFew(folder)])));
  rmSync(folder, { recursive: true });
}

/** @typedef {{ seconds: number, megabytes: number }} Measured */

/**
 * @param {string} name
 * @param {string} file
 * @returns {Measured}
 */
function run(name, file) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [import.meta.filename, name, file], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/**
 * @param {string} name
 * @param {string} file
 * @returns {Promise<Measured>}
 */
async function measured(name, file) {
  const bytes = file === "" ? new Uint8Array() : new Uint8Array(readFileSync(file));
  const before = process.cpuUsage();
  if (name === "library") await alone(bytes);
  else if (name === "merge") await merged(bytes);
  else await forms();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
}

/** @param {Uint8Array} bytes */
async function alone(bytes) {
  const { readXlsx: read } = await import("hucre/xlsx");
  const { sheets } = await read(bytes, { readStyles: true });
  if (!sheets.some(({ rows }) => rows.length >= ROWS)) throw new Error("the rows were not read");
}

/** @param {Uint8Array} bytes */
async function merged(bytes) {
  const read = await readXlsx(bytes, { file: "rows.xlsx" });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const register = mergeRegisters([{ book: read.value, locale: { sheets: words } }], caoLanh);
  // What merges nothing is soon done.
  if (!register.ok || register.value.records.length !== ROWS)
    throw new Error(
      register.ok ? `${register.value.records.length} records` : JSON.stringify(register.issues.slice(0, 3)),
    );
}

async function forms() {
  for (const unit of reportingUnits(caoLanh))
    await writeXlsx(templateBook(caoLanh, { sheets: words }, { unit }));
}

/**
 * How much more memory the command holds for many workbooks than for few.
 * @param {string} folder
 */
async function manyOverFew(folder) {
  const files = Array.from({ length: MANY }, (_, index) => join(folder, `${index}.xlsx`));
  for (const [index, file] of files.entries())
    writeFileSync(
      file,
      await writeXlsx(bookOf(20, `2025-12-${String((index % 28) + 1).padStart(2, "0")}`, true)),
    );
  const [few = NaN, many = NaN] = [FEW, MANY].map((count) => {
    const asked = ["merge", ...files.slice(0, count), "--preview"];
    const tells = `process.on("exit",()=>console.error("\\n"+process.resourceUsage().maxRSS))`;
    const { stderr } = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(tells)}`, "dist/cli.js", ...asked],
      { encoding: "utf8" },
    );
    return Number(stderr.trim().split("\n").at(-1));
  });
  return many / few;
}

/**
 * The form of a unit, returned, with so many rows of support filled in; beside it, where it is asked for, a large sheet of
 * the unit's own.
 * @param {number} count
 * @param {string} recorded
 * @param {boolean} [isLarge]
 * @returns {Book}
 */
function bookOf(count, recorded, isLarge = false) {
  const book = templateBook(caoLanh, { sheets: words }, { unit: "phong-kt-ht" });
  const own = {
    name: "Số liệu",
    rows: Array.from({ length: 12_000 }, (_, at) => [at, `hộ ${at}`, "ấp 1", at * 3, `số ${at}`]),
  };
  return {
    ...book,
    sheets: [
      ...book.sheets.map((sheet) =>
        sheet.name === words.sheets.guide
          ? dated(sheet, recorded)
          : sheet.name === SUPPORT
            ? filled(sheet, count)
            : sheet,
      ),
      ...(isLarge ? [own] : []),
    ],
  };
}

/**
 * @param {Sheet} sheet
 * @param {string} day
 * @returns {Sheet}
 */
function dated(sheet, day) {
  return {
    ...sheet,
    rows: sheet.rows.map((cells) => (cells[0] === `${words.fields.recorded}:` ? [cells[0], { day }] : cells)),
  };
}

/**
 * Rows of things that each have a name, a place, a day and a paper.
 * @param {Sheet} sheet
 * @param {number} count
 * @returns {Sheet}
 */
function filled({ look, ...sheet }, count) {
  const head = look?.head ?? 0;
  const heads = sheet.rows[head] ?? [];
  const place = sheet.rows[head + 1]?.[heads.indexOf(words.form.place)] ?? null;
  const rows = Array.from({ length: count }, (_, index) => {
    const cells = heads.map(() => /** @type {import("phoihop/sheets").Cell} */ (null));
    cells[0] = `Hộ sản xuất ${index}`;
    cells[heads.indexOf(words.form.place)] = place;
    cells[heads.indexOf(words.form.on)] = {
      day: `2023-${String((index % 12) + 1).padStart(2, "0")}-${String((index % 28) + 1).padStart(2, "0")}`,
    };
    cells[heads.indexOf(words.form.kind)] = "biên bản";
    cells[heads.indexOf(words.form.number(null))] = `${index}/BB`;
    return cells;
  });
  return { ...sheet, rows: [...sheet.rows.slice(0, head + 1), ...rows] };
}
