import { readFile } from "node:fs/promises";
import { evaluate } from "phoihop";
import { calendar, law } from "phoihop/law";
import { labels, sheets, tables, vi } from "phoihop/locale/vi";
import { readXlsx, writeXlsx } from "phoihop/office";
import { registerToSheets } from "phoihop/sheets";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { findingTable, toCsv } from "phoihop/tables";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { minhHoa, publicRecord } from "./registers.js";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";

/** The buttons that save the findings. */
export function savingTests(open: Open): void {
  test("the report is saved as Word, with the days and sums of the library in it", async ({ skip }) => {
    const { page, failing, faults, foreign, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const text = wordText(await saved(page, "Báo cáo sơ kết (Word)"));
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
    const decided = wordText(await saved(page, "Báo cáo sơ kết (Word)"));
    await page.locator(".readings > summary").click();
    await page.selectOption("select[name=reading-row-3]", "supported");
    await eventually(() => page.locator("#papers .save").textContent()).toContain("cách hiểu đang thử");
    expect(wordText(await saved(page, "Báo cáo sơ kết (Word)"))).toBe(decided);
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
    const head = sheet?.rows.findIndex(([first]) => first === labels.columns.clause) ?? -1;
    const above = JSON.stringify(sheet?.rows.slice(0, head));
    expect(above).toContain(caoLanh.title.vi);
    expect(above).toContain("ngày 31 tháng 12 năm 2023");
    expect(sheet?.rows[head]).toEqual(Object.values(labels.columns));
    expect(sheet?.rows.slice(head + 1).map(([clause]) => clause)).toEqual(
      assessment.findings.map(({ clause }) => clause),
    );
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await close();
  });

  test("results by readings that are tried, or of one unit, say so in the name and the head of the file", async ({
    skip,
  }) => {
    const { page, failing, close } = await open("so-ket.html", skip);
    await openScope(page);
    await page.locator(".readings > summary").click();
    await page.selectOption("select[name=reading-row-3]", "supported");
    await page.selectOption("select[name=unit]", "chi-cuc-tcdlcl");
    expect(await failing()).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#cell-12").getByRole("button", { name: "Excel" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("THU_mot-phan_ket-luan_52-KH-SKHCN-UBND_31-12-2023.xlsx");
    const book = await readXlsx(await readFile(await download.path()));
    const text = JSON.stringify(book.ok ? book.value.sheets[0]?.rows.slice(0, 4) : "");
    expect(text).toContain("THỬ");
    expect(text).toContain("MỘT PHẦN");
    await close();
  });

  test("a register that was dropped is kept in the browser, and is there when the page is opened again", async ({
    skip,
  }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    const own = { ...minhHoa, id: "so-cua-toi", title: { vi: "Sổ của tôi", en: "My register" } };
    await openScope(page);
    await page
      .locator("#scope .drop")
      .evaluate(dropFiles, [
        { name: "so.json", base64: Buffer.from(JSON.stringify(own)).toString("base64") },
      ]);
    await eventually(() => page.locator("#scope").textContent()).toContain("Đã giữ sổ trong trình duyệt");
    const again = await page.context().newPage();
    await page.close();
    await again.goto(page.url());
    await openScope(again);
    await eventually(() => again.locator("#scope").textContent()).toContain("Có 1 sổ đã giữ trên máy này");
    expect(await again.locator("select[name=register] option").allTextContents()).toContainEqual(
      expect.stringContaining("Sổ của tôi"),
    );
    await again.selectOption("select[name=register]", { index: 2 });
    await eventually(() => again.locator("#scope > summary").textContent()).toContain("Sổ của tôi");
    expect(faults).toEqual([]);
    await close();
  });

  test("where the browser keeps nothing that is said, and leaving asks until the register is saved", async ({
    skip,
  }) => {
    const { page, close } = await open("so-ket.html", skip);
    await page.evaluate(
      "Object.defineProperty(window, 'indexedDB', { get() { throw new Error('refused'); } })",
    );
    await openScope(page);
    await page
      .locator("#scope .drop")
      .evaluate(dropFiles, [
        { name: "so.json", base64: Buffer.from(JSON.stringify(minhHoa)).toString("base64") },
      ]);
    await eventually(() => page.locator("#scope").textContent()).toContain("không cho giữ sổ");
    expect(await page.locator(".undo").textContent()).toContain("không cho giữ sổ");
    const asks = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    expect(await page.evaluate(asks)).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#scope .save").getByRole("button", { name: "JSON" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("MINH-HOA_so-theo-doi_52-KH-SKHCN-UBND.json");
    expect(JSON.parse((await readFile(await download.path())).toString("utf8"))).toEqual(minhHoa);
    expect(await page.evaluate(asks)).toBe(false);
    await close();
  });

  test("workbooks that several units have returned are dropped at once and united", async ({ skip }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    const [half, rest] = [minhHoa.records.slice(0, 20), minhHoa.records.slice(20)];
    const books = await Promise.all(
      [half, rest].map(async (records, index) => ({
        name: `don-vi-${index + 1}.xlsx`,
        base64: Buffer.from(
          await writeXlsx(registerToSheets({ ...minhHoa, records }, caoLanh, { sheets })),
        ).toString("base64"),
      })),
    );
    await page.locator("#scope .drop").evaluate(dropFiles, books);
    await eventually(() => page.locator("#scope .told").textContent()).toContain(
      "don-vi-1.xlsx, don-vi-2.xlsx",
    );
    await eventually(() => page.locator("#scope .told").textContent()).toContain(
      `${minhHoa.records.length} nội dung`,
    );
    expect(faults).toEqual([]);
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
  expect(download.suggestedFilename()).toMatch(/^[\w-]+_52-KH-SKHCN-UBND_31-12-20\d\d\.\w+$/);
  return readFile(await download.path());
}
