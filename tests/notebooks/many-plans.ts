import { readFileSync } from "node:fs";
import {
  acrossPlans,
  acrossSections,
  acrossSentence,
  acrossSummary,
  judgePortfolio,
  portfolioWords,
  readPortfolio,
  type AcrossPlans,
  type PortfolioEntry,
} from "phoihop/portfolio";
import { en } from "phoihop/locale/en";
import { vi } from "phoihop/locale/vi";
import { calendar, law } from "phoihop/law";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { readXlsx } from "phoihop/office";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import type { Open } from "./opening.js";
import { minhHoa } from "./registers.js";

const example = readFileSync(new URL("../../examples/many-plans/tinh.ndjson", import.meta.url));
const locales = {
  vi: { ...vi, portfolio: portfolioWords.vi },
  en: { ...en, portfolio: portfolioWords.en },
};
const lines = { vi: "dòng", en: "line" };
const DAY = "2025-06-30";
const AT = "as-of=2025-06-30";

/** Many plans in a notebook: what the library says across them, and what is dropped. */
export function manyPlansTests(open: Open): void {
  for (const language of ["vi", "en"] as const)
    test(`the example says what the library finds across its plans, ${language}`, async ({ skip }) => {
      const locale = locales[language];
      const { page, failing, foreign, faults, close } = await open(
        `nhieu-ke-hoach.html?lang=${language}&${AT}`,
        skip,
      );
      expect(await failing()).toEqual([]);
      const across = await acrossOf(
        placed(readPortfolio([example]), `tinh.ndjson, ${lines[language]} `),
        language,
      );
      await shows(page, across, language);
      const { warnings } = acrossSummary(across, locale);
      expect(warnings.length).toBeGreaterThan(0);
      expect(await page.locator(".invented").allTextContents()).toEqual(warnings);
      // Each of its tables has something to show.
      for (const { name, rows } of acrossSections(across, locale)) expect(rows, name).not.toEqual([]);
      await eventually(() => page.locator(".chart .screen svg").count()).toBe(2);
      expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
      await close();
    });

  test("a portfolio with a broken line, plans and registers are dropped together: what is broken is named, the rest judged", async ({
    skip,
  }) => {
    const { page, failing, foreign, faults, close } = await open(`nhieu-ke-hoach.html?lang=vi&${AT}`, skip);
    expect(await failing()).toEqual([]);
    const [first, second, ...others] = example.toString("utf8").trimEnd().split("\n");
    const broken = [first, second, "{", ...others].join("\n");
    await drop(page, [
      ["so.json", JSON.stringify(minhHoa)],
      ["danh-muc.ndjson", broken],
      ["hong.json", "["],
      ["ghi-chu.txt", "không phải kế hoạch"],
      ["ke-hoach.json", JSON.stringify(caoLanh)],
    ]);
    const entries: PortfolioEntry[] = [];
    for await (const entry of placed(readPortfolio([Buffer.from(broken)]), "danh-muc.ndjson, dòng "))
      entries.push(entry);
    const across = await acrossOf(
      [
        ...entries,
        { place: "hong.json", unread: "file" },
        { place: "so.json", plan: JSON.parse(JSON.stringify(caoLanh)), register: minhHoa },
      ],
      "vi",
    );
    await eventually(() => page.locator("#reviews tbody tr").count()).toBe(across.reviews.length);
    await shows(page, across, "vi");
    const issues = await page.locator("#issues").textContent();
    expect(issues).toContain("danh-muc.ndjson, dòng 3");
    expect(issues).toContain("hong.json");
    expect(await page.locator(".panel").first().textContent()).toContain("Không đọc ghi-chu.txt");
    // What was dropped stays in another language; the example comes back when it is asked for.
    await page.click("button[lang=en]");
    await eventually(() => page.locator("#reviews tbody tr").count()).toBe(across.reviews.length);
    expect(await failing()).toEqual([]);
    expect(await page.locator("#issues").textContent()).toContain("danh-muc.ndjson, line 3");
    await page.getByRole("button", { name: "Back to the example" }).click();
    await eventually(() => page.locator("#reviews tbody tr").count()).toBe(4);
    expect(await failing()).toEqual([]);
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    await close();
  });

  test("files that hold no plan leave what is shown, and say so; a plan with faults tells them", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open(`nhieu-ke-hoach.html?lang=vi&${AT}`, skip);
    expect(await failing()).toEqual([]);
    const told = page.locator(".panel .fault");
    const rows = page.locator("#reviews tbody tr");
    await drop(page, [["so.xlsx", "x"]]);
    await eventually(() => told.textContent()).toContain("vẫn đang xem nội dung trước đó");
    expect(await rows.count()).toBe(4);
    await drop(page, [["ke-hoach.json", JSON.stringify({ ...caoLanh, period: null })]]);
    await eventually(() => page.locator("#issues summary").count()).toBe(1);
    expect(await rows.count()).toBe(0);
    expect(await page.locator("h1").textContent()).toBe("Không có kế hoạch nào.");
    await page.locator("#issues summary").click();
    await eventually(() => page.locator("#issues .sentences li").count()).toBe(1);
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("the tables are saved as they are shown, every finding as data", async ({ skip }) => {
    const { page, failing, close } = await open(`nhieu-ke-hoach.html?lang=vi&${AT}`, skip);
    expect(await failing()).toEqual([]);
    const across = await acrossOf(placed(readPortfolio([example]), "tinh.ndjson, dòng "), "vi");
    const [book, csv] = [await saved(page, "Excel"), await saved(page, "CSV")];
    expect([book.name, csv.name]).toEqual([
      "MINH-HOA_nhieu-ke-hoach_30-06-2025.xlsx",
      "MINH-HOA_ket-luan-nhieu-ke-hoach_30-06-2025.csv",
    ]);
    const read = await readXlsx(book.bytes, { file: "x" });
    if (!read.ok) throw new Error("the workbook cannot be read");
    expect(read.value.sheets.map(({ name }) => name)).toEqual([
      "Tổng hợp",
      ...acrossSections(across, locales.vi).map(({ title }) => title.slice(0, 31)),
    ]);
    const cells = read.value.sheets.flatMap(({ rows }) => rows.flat().map(String));
    for (const row of acrossSections(across, locales.vi).flatMap(({ rows }) => rows))
      expect(cells).toEqual(expect.arrayContaining([...row]));
    expect(csv.bytes.toString("utf8").trimEnd().split("\r\n").length).toBe(
      (across.totals?.findings ?? 0) + 1,
    );
    await close();
  });
}

async function* placed(
  entries: AsyncIterable<PortfolioEntry>,
  before: string,
): AsyncGenerator<PortfolioEntry, void, undefined> {
  for await (const entry of entries) yield { ...entry, place: before + entry.place };
}

const acrossOf = (
  entries: AsyncIterable<PortfolioEntry> | Iterable<PortfolioEntry>,
  language: "vi" | "en",
): Promise<AcrossPlans> => acrossPlans(judgePortfolio(entries, { asOf: DAY, law, calendar }, { language }));

/** The page says the sentence, and has every row of every table once it is unfolded. */
async function shows(page: Page, across: AcrossPlans, language: "vi" | "en"): Promise<void> {
  const locale = locales[language];
  if (across.totals === null) throw new Error("the last row is missing");
  await eventually(() => page.locator("h1").textContent()).toBe(`${acrossSentence(across.totals, locale)}.`);
  for (const more of await page.locator("main section .more").all()) await more.click();
  for (const { name, title, rows } of acrossSections(across, locale)) {
    expect(await page.locator(`#${name} h2`).textContent()).toBe(title);
    const shown = await page
      .locator(`#${name} tbody tr`)
      .evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent?.trim())));
    expect(shown, name).toEqual(rows);
  }
}

const drop = (page: Page, files: readonly (readonly [name: string, content: string])[]) =>
  page.locator(".drop").evaluate(
    dropFiles,
    files.map(([name, content]) => ({ name, base64: Buffer.from(content).toString("base64") })),
  );

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(".save").getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
