import { mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { mergeDrafts } from "../../src/sheets/merge/from-sheets.js";
import { draftOf } from "../../src/sheets/read/source.js";
import { phoihop } from "../cli/phoihop.js";
import { saveAgain } from "../sheets/year/office.js";
import { expectMeant } from "../sheets/year/facts.js";
import { plan } from "../sheets/year/twelve.js";
import { twoYears } from "../sheets/year/two-years.js";
import { runs } from "../runs.js";
import { needs } from "../tools.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-long-year-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("two years in which all twelve return every quarter, in any order, the register kept in a workbook that LibreOffice has saved", async ({
  skip,
}) => {
  const programs = { python: needs("openpyxl", skip), soffice: needs("libreoffice", skip) };
  const year = await twoYears({ ...programs, folder, everybody: true });
  const text = readFileSync(year.register, "utf8");
  expectMeant(JSON.parse(text));

  const drafts = await Promise.all(
    year.files.map(async (file) => {
      const read = await readXlsx(new Uint8Array(readFileSync(file)), { file: basename(file) });
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      return draftOf({ book: read.value, locale: { sheets: words } }, plan);
    }),
  );
  const whole: unknown = JSON.parse(text);
  fc.assert(
    fc.property(fc.shuffledSubarray(drafts, { minLength: drafts.length }), (shuffled) => {
      const merged = mergeDrafts(shuffled, plan, { locate: true });
      expect(merged.ok && JSON.parse(JSON.stringify(merged.value))).toEqual(whole);
    }),
    { numRuns: runs(40) },
  );

  const [book, back] = [join(folder, "so.xlsx"), join(folder, "so-lai.json")];
  await phoihop("merge", year.register, "--plan", year.plan, "-o", book);
  saveAgain(programs.soffice, [book]);
  renameSync(book, join(folder, "Sổ (đã lưu lại).xlsx"));
  const read = await phoihop("merge", join(folder, "Sổ (đã lưu lại).xlsx"), "--plan", year.plan, "-o", back);
  expect(read).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(back, "utf8"))).toEqual(whole);
}, 1_800_000);
