import { readXlsx } from "phoihop/office";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import type { Open } from "./opening.js";
import { saved, wordText } from "./saving.js";

const REPORT = "Báo cáo (Word)";

/** Papers other than the report, and what officials wrote into them. */
export function paperTests(open: Open): void {
  test("minutes and annexes are saved as the command writes them, from the link of the first screen", async ({
    skip,
  }) => {
    const { page, failing, faults, foreign, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await page.locator("#first-screen, .brief").first().getByText("Biên bản, phụ lục").click();
    const minutes = wordText(await saved(page, "Biên bản họp (Word)"));
    expect(minutes).toContain("BIÊN BẢN");
    expect(minutes).toContain("THƯ KÝ");
    const book = await readXlsx(await saved(page, "Phụ lục (Excel)"));
    const names = book.ok ? book.value.sheets.map(({ name }) => name) : [];
    expect(names[0]).toBe("Phụ lục I");
    expect({ faults, foreign }).toEqual({ faults: [], foreign: [] });
    await close();
  });

  test("what officials wrote into a report stands in the next one, is shown, is kept, and is taken out again", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await page.locator("#papers > summary").click();
    const papers = page.locator("#papers");
    const first = await saved(page, REPORT);
    await drop(page, "chua-viet.docx", first);
    await eventually(() => papers.locator(".told").textContent()).toContain(
      "không có lời nào của người soạn",
    );
    expect(await page.locator(".undo").isVisible()).toBe(false);
    await drop(page, "da-viet.docx", written(first, "Đã họp giao ban 02 lần."));
    await eventually(() => papers.locator(".told").textContent()).toContain(
      "da-viet.docx: đã lấy lời mới ở 1 trên 1 khung có lời.",
    );
    await eventually(() => papers.textContent()).toContain("Đã giữ lời của người soạn ở 1 khung");
    const second = await saved(page, REPORT);
    expect(wordText(second)).toContain("Đã họp giao ban 02 lần.");
    // The same paper again tells nothing new; a newer wording takes the place of the older.
    await drop(page, "lan-hai.docx", second);
    await eventually(() => papers.locator(".told").textContent()).toContain("không có gì mới");
    await drop(page, "lan-ba.docx", changed(second, "Đã họp giao ban 02 lần.", "Đã họp giao ban 03 lần."));
    await eventually(() => page.locator(".undo").textContent()).toContain("lan-ba.docx");
    await drop(page, "lan-hai.docx", second);
    await eventually(() => papers.locator(".told").textContent()).toContain("cũ hơn phần đã giữ");
    await page.reload();
    await page.locator("#papers > summary").click();
    expect(wordText(await saved(page, REPORT))).toContain("Đã họp giao ban 03 lần.");
    await page.locator(".undo button").click();
    await eventually(() => papers.locator(".written").textContent()).toContain("Đã họp giao ban 02 lần.");
    await papers.locator("summary").last().click();
    await papers.getByRole("button", { name: "Bỏ lời này" }).click();
    await eventually(() => papers.locator(".written").count()).toBe(0);
    expect(wordText(await saved(page, REPORT))).not.toContain("Đã họp giao ban");
    await page.locator(".undo button").click();
    await eventually(() => papers.textContent()).toContain("Đã giữ lời của người soạn ở 1 khung");
    expect(faults).toEqual([]);
    await close();
  });

  test("a file that is no paper is refused with the reason", async ({ skip }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await page.locator("#papers > summary").click();
    await drop(page, "hong.docx", Buffer.from("no paper"));
    await eventually(() => page.locator("#papers .told .sentences").textContent()).toContain("hong.docx");
    expect(faults).toEqual([]);
    await close();
  });
}

const PROMPT = /<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/>.*?<\/w:r>/;

/** The paper with words in its first place, as Word leaves it. */
const written = (paper: Uint8Array, words: string) =>
  changed(paper, PROMPT, `<w:r><w:t>${words}</w:t></w:r>`);

function changed(paper: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(paper);
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "word/document.xml": strToU8(xml.replace(from, to)) });
}

const drop = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator("#papers .drop")
    .evaluate(dropFiles, [{ name, base64: Buffer.from(bytes).toString("base64") }]);
