import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { evaluate, totalsText, type Register } from "phoihop";
import { sheets, vi } from "phoihop/locale/vi";
import { writeXlsx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { mergeRegisters, type Book } from "phoihop/sheets";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { everybodysReturns } from "../sheets/returns/filled.js";
import { fill, paper } from "./decisions.js";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { asShipped } from "./page.js";
import { saved, wordText } from "./saving.js";
import { settled } from "./settled.js";

const AS_OF = "31/12/2025";
const WAIVED = "row-4.1";

/** A year in one file: what came back is dropped, the page is closed and killed in between, decided in, saved. */
export function yearTests(open: Open): void {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-page-year-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("a year in one file, closed and killed in between: nothing that was said to be kept is lost", async ({
    skip,
  }) => {
    const file = join(folder, "nam.html");
    writeFileSync(file, asShipped());
    const address = `${pathToFileURL(file).href}?as-of=2025-12-31`;
    const visit = await open(address, skip);
    const context = visit.page.context();
    const returns = everybodysReturns(caoLanh);
    const half = returns.length >> 1;
    expect(half).toBeGreaterThan(1);
    const all = await Promise.all(returns.map(async (book) => [book.file, await writeXlsx(book)] as const));

    // The first returns; the page says that it keeps them, and is closed.
    await openScope(visit.page);
    await bring(visit.page, all.slice(0, half));
    const first = merged(returns.slice(0, half));
    await eventually(() => visit.page.locator("#scope").textContent()).toContain(
      "Đã giữ sổ trong trình duyệt",
    );
    await eventually(() => sumOn(visit.page)).toBe(sum(first));
    await visit.page.close();

    // The others are united with them; the tab is killed while they are read, and nothing of the first is lost.
    const again = await reopened();
    await eventually(() => sumOn(again)).toBe(sum(first));
    await again.getByLabel(UNITE).check();
    await bring(again, all.slice(half));
    await killed(again);
    const third = await reopened();
    const whole = merged(returns);
    const isWhole = (await sumOn(third)) === sum(whole);
    if (!isWhole) {
      await eventually(() => sumOn(third)).toBe(sum(first));
      await third.getByLabel(UNITE).check();
      await bring(third, all.slice(half));
      await eventually(() => third.locator("#scope").textContent()).toContain("Đã giữ sổ trong trình duyệt");
    }
    await eventually(() => sumOn(third)).toBe(sum(whole));

    // A promise is waived by a paper; once that can be taken back it is kept, and the tab may die.
    await eventually(() => third.locator("#first-screen [data-waiting]").count()).toBe(0);
    // Lists that are drawn anew would fold what is being filled in.
    await third.evaluate(`(${String(settled)})(20000)`);
    const finding = third.locator(`[id="finding-${WAIVED}"]`);
    await finding.locator("summary").first().click();
    const form = finding.locator(".decide");
    await form.locator("summary").click();
    await fill(form, paper);
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await eventually(() => third.locator(".undo").textContent()).toContain("Cho miễn thực hiện");
    await eventually(() => third.locator(".under-way").isHidden()).toBe(true);
    await killed(third);

    const last = await reopened();
    const register = await savedRegister(last);
    expect(register.decisions.filter(({ kind }) => kind === "waiver")).toMatchObject([
      { commitment: WAIVED },
    ]);
    expect(idsOf(register)).toEqual(idsOf(whole));
    await eventually(() => sumOn(last)).toBe(sum(register));
    expect(wordText(await saved(last, "Báo cáo tổng kết (Word)"))).toContain("BÁO CÁO");
    expect({ foreign: visit.foreign, faults: visit.faults }).toEqual({ foreign: [], faults: [] });
    await visit.close();

    /** The page opened again as it is on disk, with the register that was kept last. */
    async function reopened(): Promise<Page> {
      const page = await context.newPage();
      page.on("pageerror", (error) => visit.faults.push(error.message));
      await page.goto(address);
      await openScope(page);
      const options = page.locator("select[name=register] option");
      await eventually(() => options.count()).toBe(3);
      await page.selectOption("select[name=register]", { index: 2 });
      await eventually(() => page.locator("input[name=as-of]").inputValue()).toBe(AS_OF);
      return page;
    }
  });
}

const UNITE = /Gộp tệp vào sổ đang xem/u;

/** The tab is gone at once, as when the machine is switched off. */
async function killed(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
}

const bring = (page: Page, files: readonly (readonly [name: string, bytes: Uint8Array])[]) =>
  page.locator("#scope .drop").evaluate(
    dropFiles,
    files.map(([name, bytes]) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );

function merged(books: readonly Book[]): Register {
  const sources = books.map((book) => ({ book, locale: { sheets } }));
  const found = mergeRegisters(sources, caoLanh, { locate: true });
  if (!found.ok) throw new Error(JSON.stringify(found.issues.slice(0, 3)));
  return found.value;
}

async function savedRegister(page: Page): Promise<Register> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#scope .save").getByRole("button", { name: "JSON" }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

const idsOf = ({ records }: Register) => records.map(({ id }) => id).toSorted();

const sumOn = (page: Page) => page.locator(".sum").textContent();

const sum = (register: Register) =>
  totalsText(evaluate(caoLanh, register, { asOf: "2025-12-31" }).totals, vi);
