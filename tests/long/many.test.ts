import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { templateBook } from "../../src/sheets/write/template.js";
import { measured } from "./measured.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-many-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** So much memory for what lives long, in megabytes: enough for one large workbook, and not for twenty. */
const HEAP = 95;

test("twenty large workbooks are merged in the memory of one", async () => {
  const form = templateBook(caoLanh, { sheets: words }, { unit: "ubnd-huyen" });
  const own = Array.from({ length: 15_000 }, (_, at) => [
    at,
    `hộ ${at}`,
    "ấp 1",
    at * 3,
    `số ${at}`,
    "x",
    at,
    "y",
  ]);
  const files = Array.from({ length: 20 }, (_, index) => join(folder, `${index}.xlsx`));
  const [first = ""] = files;
  writeFileSync(
    first,
    await writeXlsx({ ...form, sheets: [...form.sheets, { name: "Số liệu", rows: own }] }),
  );
  for (const file of files.slice(1)) copyFileSync(first, file);
  vi.stubEnv("NODE_OPTIONS", `--max-old-space-size=${HEAP}`);
  const merged = await measured(["merge", ...files, "-o", join(folder, "so.json")], process.cwd(), 500_000);
  expect(merged).toMatchObject({ code: 0, signal: null });
  expect(merged.megabytes).toBeLessThan(350);
});
