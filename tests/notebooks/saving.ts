import { readFile } from "node:fs/promises";
import { evaluate } from "phoihop";
import { calendar, law } from "phoihop/law";
import { labels, tables, vi } from "phoihop/locale/vi";
import { readXlsx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { findingTable, toCsv } from "phoihop/tables";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { publicRecord } from "./registers.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";

/** The buttons that save the findings. */
export function savingTests(open: Open): void {
  test("the report is saved as Word, with the days and sums of the library in it", async ({ skip }) => {
    const { page, failing, faults, foreign, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const text = wordText(await saved(page, "Word"));
    expect(text).toContain("BÁO CÁO");
    expect(text).toContain("31 tháng 12 năm 2023");
    expect(text).toContain("Đồng Tháp, ngày ……");
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await close();
  });

  test("readings that are tried are no decisions in the report, and that is said beside its button", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    expect(await failing()).toEqual([]);
    const decided = wordText(await saved(page, "Word"));
    await page.locator(".readings > summary").click();
    await page.selectOption("select[name=reading-row-3]", "supported");
    await eventually(() => page.locator(".save").last().textContent()).toContain("cách hiểu đang thử");
    expect(wordText(await saved(page, "Word"))).toBe(decided);
    expect(faults).toEqual([]);
    await close();
  });

  test("a file that cannot be saved is said beside its button, until one is", async ({ skip }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const told = page.locator(".save [role=status]:not(:empty)");
    await page.evaluate(
      "window.whole = URL.createObjectURL; URL.createObjectURL = () => { throw new Error() }",
    );
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    await eventually(() => told.allTextContents()).toEqual(["Chưa lưu được tệp JSON. Hãy thử lại."]);
    await page.evaluate("URL.createObjectURL = window.whole");
    await saved(page, "JSON");
    expect(await told.count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test("the findings are saved as the library writes them: CSV, JSON, Excel", async ({ skip }) => {
    const { page, failing, faults, foreign, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const assessment = evaluate(caoLanh, publicRecord, { asOf: "2023-12-31", law, calendar });
    const csv = await saved(page, "CSV");
    expect(csv.toString("utf8")).toBe(
      toCsv(findingTable(assessment, caoLanh, { ...vi, labels, tables }), { excel: true }),
    );
    expect(JSON.parse((await saved(page, "JSON")).toString("utf8"))).toEqual(assessment);
    const book = await readXlsx(await saved(page, "Excel"));
    const sheet = book.ok ? book.value.sheets[0] : undefined;
    expect(sheet?.rows[0]).toEqual(Object.values(labels.columns));
    expect(sheet?.rows.slice(1).map(([clause]) => clause)).toEqual(
      assessment.findings.map(({ clause }) => clause),
    );
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await close();
  });
}

/** The text of a Word file, without its marks. */
export const wordText = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]+>/g, "");

export async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/-20\d\d-12-31\.\w+$/);
  return readFile(await download.path());
}
