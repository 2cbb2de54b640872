import { readFile } from "node:fs/promises";
import { evaluate } from "phoihop";
import { labels, tables, vi } from "phoihop/locale/vi";
import { readXlsx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { findingTable, toCsv } from "phoihop/tables";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { publicRecord } from "./registers.js";
import type { Open } from "./opening.js";

/** The buttons that save the findings. */
export function savingTests(open: Open): void {
  test("the findings are saved as the library writes them: CSV, JSON, Excel", async ({ skip }) => {
    const { page, failing, faults, foreign, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const assessment = evaluate(caoLanh, publicRecord, { asOf: "2023-12-31" });
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

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toContain("2023-12-31");
  return readFile(await download.path());
}
