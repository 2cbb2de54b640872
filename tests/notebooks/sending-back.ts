import { readXlsx, writeXlsx } from "phoihop/office";
import { sheets } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { registerToSheets, type Book } from "phoihop/sheets";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Download, Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa } from "./registers.js";

const whole = registerToSheets(minhHoa, caoLanh, { sheets });

/** Returned workbooks in which something is wrong, sent back to their units. */
export function sendingBackTests(open: Open): void {
  test("a faulty workbook is given back as the unit's own file with its cells marked; a sound one is not", async ({
    skip,
  }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    const bytes = await writeXlsx(spoiled(whole, "31/02/2023"));
    await drop(page, { "don-vi-1.xlsx": bytes, "don-vi-2.xlsx": await writeXlsx(whole) });
    const group = page.locator("#scope .told .save");
    await eventually(() => group.textContent()).toContain("chỗ cần sửa của don-vi-1.xlsx, để gửi lại");
    expect(await page.locator("#scope .told").textContent()).toContain("Không có lỗi: don-vi-2.xlsx.");
    const download = await press(page, "Excel");
    expect(download.suggestedFilename()).toBe("danh-dau_don-vi-1.xlsx");
    const [before, after] = [unzipSync(bytes), unzipSync(readFileSync(await download.path()))];
    expect(strFromU8(after["xl/worksheets/phoihop-faults.xml"] ?? new Uint8Array())).toContain("31/02/2023");
    // All that is not marked is the unit's own.
    expect(after["xl/sharedStrings.xml"]).toEqual(before["xl/sharedStrings.xml"]);
    expect(after["docProps/core.xml"]).toEqual(before["docProps/core.xml"]);
    expect(await group.locator("small").textContent()).toBe("");
    expect(faults).toEqual([]);
    await close();
  });

  test("several are given back in one file under their names, also where two are called alike", async ({
    skip,
  }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    const files = await Promise.all(
      ["30/02/2023", "31/04/2023"].map((day) => writeXlsx(spoiled(whole, day))),
    );
    await dropAll(
      page,
      files.map((bytes) => ["bieu-mau.xlsx", bytes]),
    );
    const group = page.locator("#scope .told .save");
    await eventually(() => group.textContent()).toContain("bieu-mau.xlsx, bieu-mau (2).xlsx");
    expect(await page.locator("#scope .told").textContent()).not.toContain("Không có lỗi");
    const download = await press(page, "tệp nén");
    expect(download.suggestedFilename()).toBe("danh-dau.zip");
    const packed = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(packed)).toEqual(["bieu-mau.xlsx", "bieu-mau (2).xlsx"]);
    for (const [name, bytes] of Object.entries(packed)) {
      const read = await readXlsx(bytes, { file: name });
      expect(read.ok && read.value.sheets[0]?.name).toBe("Lỗi cần sửa");
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("nothing is given back where no cell of a unit is wrong", async ({ skip }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    await drop(page, { "hong.xlsx": Buffer.from("no workbook") });
    await eventually(() => page.locator("#scope .told").textContent()).toContain("hong.xlsx");
    await eventually(() => page.locator("#scope .told .sentences li").count()).toBe(1);
    expect(await page.locator("#scope .told .save").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });
}

async function press(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#scope .told .save").getByRole("button", { name: button, exact: true }).click(),
  ]);
  return download;
}

const drop = (page: Page, files: Readonly<Record<string, Uint8Array>>) =>
  dropAll(page, Object.entries(files));

async function dropAll(page: Page, files: readonly (readonly [name: string, bytes: Uint8Array])[]) {
  await openScope(page);
  await page.locator("#scope .drop").evaluate(
    dropFiles,
    files.map(([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );
}

/** The same workbook with one day that does not exist. */
function spoiled(book: Book, wrong: string): Book {
  let isLeft = true;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => {
          if (!isLeft || sheet.hidden || typeof cell !== "object" || cell === null || !("day" in cell))
            return cell;
          isLeft = false;
          return wrong;
        }),
      ),
    })),
  };
}
