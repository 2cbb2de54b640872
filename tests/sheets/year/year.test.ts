import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { phoihop } from "../../cli/phoihop.js";
import { needs } from "../../tools.js";
import { expectMeant } from "./facts.js";
import { twoYears } from "./two-years.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-year-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("two years of twelve units: the register at the end says what happened, no more, no less", async ({
  skip,
}) => {
  const programs = { python: needs("openpyxl", skip), soffice: needs("libreoffice", skip) };
  const year = await twoYears({ ...programs, folder, everybody: false });
  const register: unknown = JSON.parse(readFileSync(year.register, "utf8"));
  expectMeant(register);

  // All workbooks at once, under other names and in another order, are the same register byte for byte.
  const renamed = year.files.toReversed().map((file, index) => {
    const copy = join(folder, `Bản sao (${index}) của báo cáo!.xlsx`);
    copyFileSync(file, copy);
    return copy;
  });
  const all = join(folder, "all.json");
  await phoihop("merge", ...renamed, "--plan", year.plan, "-o", all);
  expect(readFileSync(all, "utf8")).toBe(readFileSync(year.register, "utf8"));
}, 900_000);
