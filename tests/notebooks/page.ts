import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { evaluate, parseRegister, totalsText, type Locale, type Register } from "phoihop";
import { en } from "phoihop/locale/en";
import { caoLanh } from "phoihop/plans/cao-lanh";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { examples, phoihop } from "../cli/phoihop.js";
import { violations } from "./access.js";
import { eventually } from "./eventually.js";
import type { Open } from "./opening.js";
import { saved, wordText } from "./saving.js";

const MEGABYTE = 1_000_000;

/** The page without a register; what draws its charts and writes its files stands beside it in the package. */
export function asShipped(): string {
  const [page = "", ...once] = ["page.html", "drawing.js", "writing.js"].map((name) =>
    brotliDecompressSync(readFileSync(`dist/${name}.br`)).toString("utf8"),
  );
  const slot = '<script id="carried">';
  return page.replace(slot, () => slot + once.join(""));
}

/** The review in one file, as the package ships it. */
export function pageTests(open: Open): void {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-page-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const asOf = "2024-12-31";
  const write = async (name: string, ...args: readonly string[]) => {
    const file = join(folder, name);
    const { code, err } = await phoihop("page", ...args, "--as-of", asOf, "-o", file);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return pathToFileURL(file).href;
  };

  test("stays small", () => {
    // Notices included: it is sent alone.
    expect(Buffer.byteLength(asShipped())).toBeLessThan(2.5 * MEGABYTE);
  });

  test("names everybody whose work it carries, also of what the package holds once", () => {
    const [, notices = ""] = asShipped().split('id="third-party-notices">');
    for (const name of ["vega", "vega-lite", "docx", "hucre", "htl", "zod"])
      expect(notices).toMatch(new RegExp(`^${name} \\d`, "m"));
  });

  test("opens from disk with its register and day, in its language, and asks nothing of any host", async ({
    skip,
  }) => {
    const address = await write("minh-hoa.html", "--register", examples.invented, "--lang", "en");
    const visit = await open(address, skip);
    expect(await visit.failing()).toEqual([]);
    expect(await visit.page.locator(".sum").textContent()).toBe(sum(read(examples.invented), en));
    expect(await visit.page.locator(".invented").count()).toBe(1);
    expect(await visit.page.locator("html").getAttribute("lang")).toBe("en");
    expect({ foreign: visit.foreign, faults: visit.faults }).toEqual({ foreign: [], faults: [] });
    await visit.close();
  });

  test("says where the plan is before any script, in its language, and shows it where no script runs", async ({
    skip,
  }) => {
    for (const [lang, says] of [
      ["vi", "trên 43 nội dung"],
      ["en", "of 43 promises"],
    ] as const) {
      const address = await write(`${lang}-thin.html`, "--register", examples.public, "--lang", lang);
      const text = readFileSync(new URL(address), "utf8");
      expect(text.indexOf('<section id="first-screen"')).toBeLessThan(text.indexOf('<script type="module"'));
      const visit = await open(address, skip, {
        javaScriptEnabled: false,
        viewport: { width: 390, height: 844 },
      });
      expect(await visit.page.locator("#first-screen h1").textContent()).toContain(says);
      expect(await visit.page.locator("#first-screen button").count()).toBe(4);
      expect(await visit.page.locator("#first-screen noscript").textContent()).not.toBe("");
      await visit.close();
      const live = await open(address, skip);
      const before = text.slice(text.indexOf("<h1>") + 4, text.indexOf("</h1>"));
      expect(await live.failing()).toEqual([]);
      expect(await live.page.locator("#first-screen h1").innerHTML()).toBe(before);
      await live.close();
    }
  });

  test("as the package ships it, it offers the registers that come with it", async ({ skip }) => {
    const file = join(folder, "as-shipped.html");
    writeFileSync(file, asShipped());
    const visit = await open(pathToFileURL(file).href, skip);
    expect(await visit.failing()).toEqual([]);
    expect(await visit.page.locator("select[name=register] option").count()).toBe(2);
    await visit.close();
  });

  test("axe finds nothing in it, however little it weighs, with all that is folded opened", async ({
    skip,
  }) => {
    const address = await write("axe.html", "--register", examples.invented);
    const visit = await open(address, skip);
    expect(await visit.failing()).toEqual([]);
    await visit.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await violations(visit.page, ["minor", "moderate", "serious", "critical"])).toEqual([]);
    await visit.close();
  });

  test("saves itself with the register that is looked at; opened again, it stands where it stood", async ({
    skip,
  }) => {
    const address = await write("lan-dau.html", "--register", examples.public);
    const visit = await open(address, skip);
    expect(await visit.failing()).toEqual([]);
    const invented = visit.page.locator("select[name=register] option").last();
    if ((await visit.page.locator("select[name=register] option").count()) > 1)
      await visit.page.selectOption("select[name=register]", (await invented.getAttribute("value")) ?? "");
    const before = await visit.page.locator("#first-screen h1").textContent();
    const waiting = (of: Page) => of.locator("#first-screen [data-waiting]").count();
    await eventually(() => waiting(visit.page)).toBe(0);
    const [download] = await Promise.all([
      visit.page.waitForEvent("download"),
      visit.page.locator('button[data-do="page"]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.html$/);
    const again = join(folder, "lan-sau.html");
    await download.saveAs(again);
    await visit.close();
    const second = await open(pathToFileURL(again).href, skip);
    expect(await second.failing()).toEqual([]);
    expect(await second.page.locator("#first-screen h1").textContent()).toBe(before);
    expect({ foreign: second.foreign, faults: second.faults }).toEqual({ foreign: [], faults: [] });
    await eventually(() => waiting(second.page)).toBe(0);
    const [third] = await Promise.all([
      second.page.waitForEvent("download"),
      second.page.locator('button[data-do="page"]').click(),
    ]);
    expect(readFileSync(await third.path(), "utf8")).toBe(readFileSync(again, "utf8"));
    await second.close();
  });

  test("saves the report on its register as Word, from disk as well", async ({ skip }) => {
    const address = await write("bao-cao.html", "--register", examples.invented);
    const visit = await open(address, skip);
    expect(await visit.failing()).toEqual([]);
    const text = wordText(await saved(visit.page, "Báo cáo sơ kết (Word)"));
    expect(text).toContain("MINH HỌA");
    expect(text).toContain("31 tháng 12 năm 2024");
    expect({ foreign: visit.foreign, faults: visit.faults }).toEqual({ foreign: [], faults: [] });
    await visit.close();
  });

  test("names from a register are text, whatever is in them", async ({ skip }) => {
    const hostile = "</script><img src=x onerror=\"document.title='broken in'\"><!-- $& ${1}";
    const register = { ...read(examples.invented), title: { vi: hostile, en: hostile } };
    const [first] = Object.keys(register.subjects);
    const named = {
      ...register.subjects,
      [first ?? ""]: { ...register.subjects[first ?? ""], name: hostile },
    };
    const file = join(folder, "hostile.json");
    writeFileSync(file, JSON.stringify({ ...register, subjects: named }));
    const visit = await open(await write("hostile.html", "--register", file), skip);
    expect(await visit.failing()).toEqual([]);
    await visit.page.getByText("Mở tất cả").click();
    expect(await visit.page.locator(".about").textContent()).toContain(hostile);
    expect(await visit.page.locator("img").count()).toBe(0);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });
}

const read = (file: string): Register => {
  const parsed = parseRegister(JSON.parse(readFileSync(file, "utf8")), caoLanh);
  if (!parsed.ok) throw new Error(file);
  return parsed.value;
};

const sum = (register: Register, locale: Locale) =>
  totalsText(evaluate(caoLanh, register, { asOf: "2024-12-31" }).totals, locale);
