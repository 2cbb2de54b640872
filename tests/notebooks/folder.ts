import { readFile } from "node:fs/promises";
import type { Register } from "phoihop";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { folderOf, replacePicker } from "./folder-picker.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa, publicRecord } from "./registers.js";

const FOLDER = "Hồ sơ";
const FILE = "so-theo-doi_52-KH-SKHCN-UBND.json";
const SECOND = FILE.replace(".json", " (2).json");
const REPORT = "bao-cao_52-KH-SKHCN-UBND_31-12-2023";
/** No illustration: its files would be called otherwise. */
const own: Register = { ...minhHoa, nature: "working" };

/** A folder that a person chooses for files. What the browser asks on the screen is replaced: nobody can press that in a test. */
export function folderTests(open: Open): void {
  test("(picker replaced) the register and the papers are saved into the chosen folder, which is said and kept; only its own file is overwritten", async ({
    skip,
  }) => {
    const { page, faults, close } = await opened(open, skip);
    expect(await line(page).textContent()).toContain("Chưa chọn thư mục: tệp được tải xuống.");
    await line(page).getByRole("button", { name: "Chọn thư mục lưu" }).click();
    await eventually(() => line(page).textContent()).toContain(`lưu vào thư mục “${FOLDER}”`);
    const said = page.locator("#scope .save [role=status]").nth(1);
    await json(page);
    await eventually(() => said.textContent()).toBe(`Đã lưu ${FILE} vào thư mục “${FOLDER}”.`);
    expect(await inFolder(page)).toEqual({ [FILE]: expect.stringContaining(publicRecord.id) });
    await json(page);
    await eventually(() => said.textContent()).toBe(`Đã lưu ${FILE} vào thư mục “${FOLDER}”.`);
    expect(Object.keys(await inFolder(page))).toEqual([FILE]);
    // Somebody has changed the file since; another register is called the same.
    await page.evaluate(folderOf, { folder: FOLDER, file: FILE, text: "của người khác" });
    await json(page);
    await eventually(() => inFolder(page)).toEqual({
      [FILE]: "của người khác",
      [SECOND]: expect.stringContaining(publicRecord.id),
    });
    expect(await said.textContent()).toContain(SECOND);
    await page.reload();
    await openScope(page);
    await eventually(() => line(page).textContent()).toContain(`lưu vào thư mục “${FOLDER}”`);
    await drop(page, own);
    await eventually(() => page.locator("#scope .told").textContent()).toContain("Đã đọc");
    await json(page);
    await eventually(async () => Object.keys(await inFolder(page)).length).toBe(3);
    expect((await inFolder(page))[SECOND]).toContain(publicRecord.id);
    // A paper takes no paper's place.
    for (const name of [`${REPORT}.docx`, `${REPORT} (2).docx`]) {
      await page.locator('button[data-do="report"]').click();
      await eventually(() => page.locator(".brief").textContent()).toContain(`Đã lưu ${name} vào thư mục`);
    }
    expect(Object.keys(await inFolder(page))).toHaveLength(5);
    expect(faults).toEqual([]);
    await close();
  });

  test("(picker replaced) without permission, on a full disk, or where the folder is gone, the file is downloaded and that is said; the next save tries again", async ({
    skip,
  }) => {
    const { page, faults, close } = await opened(open, skip);
    await line(page).getByRole("button", { name: "Chọn thư mục lưu" }).click();
    await eventually(() => line(page).textContent()).toContain(FOLDER);
    const said = page.locator("#scope .save [role=status]").nth(1);
    const cases = [
      [{ query: "prompt", request: "denied" }, `Chưa được phép ghi vào thư mục “${FOLDER}”.`],
      [{ query: "granted", fault: "QuotaExceededError" }, `Ổ đĩa chứa thư mục “${FOLDER}” không còn đủ chỗ.`],
      [{ fault: "NoModificationAllowedError" }, `Không ghi được vào thư mục “${FOLDER}”.`],
    ] as const;
    for (const [answers, why] of cases) {
      await answer(page, answers);
      const [download] = await Promise.all([page.waitForEvent("download"), json(page)]);
      expect(JSON.parse(await readFile(await download.path(), "utf8"))).toEqual(publicRecord);
      expect(download.suggestedFilename()).toBe(FILE);
      await eventually(() => said.textContent()).toContain(`${why} Đã tải xuống ${FILE}.`);
      expect(await inFolder(page)).toEqual({});
    }
    await answer(page, { query: "prompt", request: "granted", fault: "" });
    await json(page);
    await eventually(() => said.textContent()).toBe(`Đã lưu ${FILE} vào thư mục “${FOLDER}”.`);
    expect(await page.evaluate("answers.asked")).toBe(2);
    await page.evaluate(folderOf, { folder: FOLDER, remove: true });
    const [download] = await Promise.all([page.waitForEvent("download"), json(page)]);
    expect(download.suggestedFilename()).toBe(FILE);
    await eventually(() => said.textContent()).toContain(`Không còn thấy thư mục “${FOLDER}”.`);
    // Another folder, then none.
    await answer(page, { picked: "Khác" });
    await line(page).getByRole("button", { name: "Đổi thư mục" }).click();
    await eventually(() => line(page).textContent()).toContain("“Khác”");
    await answer(page, { picked: "" });
    await line(page).getByRole("button", { name: "Đổi thư mục" }).click();
    await json(page);
    await eventually(() => said.textContent()).toBe(`Đã lưu ${FILE} vào thư mục “Khác”.`);
    await line(page).getByRole("button", { name: "Thôi dùng thư mục" }).click();
    await eventually(() => line(page).textContent()).toContain("Chưa chọn thư mục");
    await Promise.all([page.waitForEvent("download"), json(page)]);
    await answer(page, { picked: "refused" });
    await line(page).getByRole("button", { name: "Chọn thư mục lưu" }).click();
    await eventually(() => line(page).textContent()).toContain("Trình duyệt không cho dùng thư mục này");
    expect(faults).toEqual([]);
    await close();
  });

  test("(picker taken away) a browser that cannot write into folders downloads, and speaks of no folder", async ({
    skip,
  }) => {
    const { page, close } = await open("so-ket.html", skip);
    await page.addInitScript("delete window.showDirectoryPicker");
    await page.reload();
    await openScope(page);
    await Promise.all([page.waitForEvent("download"), json(page)]);
    expect(await page.locator("#scope").innerText()).not.toContain("thư mục");
    await close();
  });
}

/** The review with another picker. */
async function opened(open: Open, skip: Parameters<Open>[1]) {
  const visit = await open("so-ket.html", skip);
  await visit.page.addInitScript(`(${String(replacePicker)})()`);
  await visit.page.reload();
  expect(await visit.failing()).toEqual([]);
  await openScope(visit.page);
  return visit;
}

const line = (page: Page) => page.locator("#scope .folder");

const json = (page: Page) => page.locator("#scope .save").getByRole("button", { name: "JSON" }).click();

const answer = (page: Page, answers: object) =>
  page.evaluate(`Object.assign(answers, ${JSON.stringify(answers)})`);

const inFolder = (page: Page) => page.evaluate(folderOf, { folder: FOLDER });

const drop = (page: Page, register: Register) =>
  page
    .locator("#scope .drop")
    .evaluate(dropFiles, [
      { name: "so.json", base64: Buffer.from(JSON.stringify(register)).toString("base64") },
    ]);
