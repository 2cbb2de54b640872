import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { evaluate, totalsText } from "phoihop";
import { vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { notebooks } from "../../notebooks/vite.config.js";
import { needs } from "../tools.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { publicRecord } from "./registers.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const READERS: readonly (BrowserContextOptions & { readonly language: "vi" | "en" })[] = [
  { language: "vi", colorScheme: "light", viewport: { width: 1280, height: 900 } },
  { language: "en", colorScheme: "dark", viewport: { width: 390, height: 800 } },
];
/** On a machine that has other work to do. */
const SOON = 5000;
/** What a page holds between its margins, in pixels. */
const A4 = 986;

/** Readers with a keyboard, a phone, another time zone, a printer; and those whose eyes are not sharp. */
export function accessTests(open: Open): void {
  for (const name of notebooks)
    for (const { language, ...reader } of READERS)
      test(`${name} runs without fault or barrier, ${language}, ${reader.colorScheme}, ${reader.viewport?.width} px wide`, async ({
        skip,
      }) => {
        const { page, failing, foreign, faults, close } = await open(
          `${name}?lang=${language}`,
          skip,
          reader,
        );
        expect(await failing()).toEqual([]);
        await unfold(page);
        expect(await barriers(page)).toEqual([]);
        const tooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
        expect(await page.evaluate(tooWide)).toBe(false);
        expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
        await keepPicture(page, `${name}-${language}`);
        await close();
      });

  test("the keyboard alone reaches everything, past what is the same on every page, and opens a finding", async ({
    skip,
  }) => {
    const { page, failing, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("class")).toBe("skip");
    const reached: string[] = [];
    for (let step = 0; step < 90 && !reached.includes("SUMMARY finding"); step++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate<string>(FOCUSED));
      if (reached.at(-1) === "SUMMARY scope") await page.keyboard.press("Enter");
    }
    expect(reached).toEqual(
      expect.arrayContaining([
        "BUTTON button",
        "SUMMARY scope",
        "SELECT register",
        "INPUT file",
        "INPUT as-of",
        "SELECT unit",
        "SUMMARY finding",
      ]),
    );
    await page.keyboard.press("Enter");
    await eventually(() => page.locator(".finding[open] .body h3").count()).toBeGreaterThan(0);
    await close();
  });

  test("in Lima it is the same day", async ({ skip }) => {
    const { page, failing, close } = await open("so-ket.html", skip, { timezoneId: "America/Lima" });
    await openScope(page);
    expect(await failing()).toEqual([]);
    expect(await page.inputValue("input[name=as-of]")).toBe("31/12/2023");
    const { totals } = evaluate(caoLanh, publicRecord, { asOf: "2023-12-31" });
    expect(await page.locator(".sum").textContent()).toBe(totalsText(totals, vi));
    await page.fill("input[name=as-of]", "01/01/2024");
    await eventually(() => page.locator(".about").textContent()).toContain("ngày 01 tháng 01 năm 2024");
    await close();
  });

  test("the first view is there soon", async ({ skip }) => {
    const times: number[] = [];
    for (let visit = 0; visit < 2; visit++) {
      const { page, close } = await open("so-ket.html", skip);
      await page.waitForSelector(".finding");
      times.push(await page.evaluate<number>("performance.now()"));
      await close();
    }
    expect(Math.min(...times)).toBeLessThan(SOON);
  });

  test("on paper there are results and no controls, and charts are drawn for paper", async ({ skip }) => {
    const { page, failing, close } = await open("so-ket.html", skip, { colorScheme: "dark" });
    expect(await failing()).toEqual([]);
    await eventually(() => page.locator(".chart svg").count()).toBe(6);
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".panel:visible, .tools:visible, .save:visible, .top:visible").count()).toBe(0);
    expect(await page.locator(".finding:visible").count()).toBe(43);
    expect(await page.locator(".chart:has(.paper svg:visible)").count()).toBe(6);
    const heights = await page
      .locator(".paper svg")
      .evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
    expect(Math.max(...heights)).toBeLessThan(A4);
    expect(await page.locator(".chart .screen:visible").count()).toBe(0);
    await close();
  });

  test("every page of paper says which plan, which day and which page it is", async ({ skip }) => {
    const read = join(dirname(needs("pdftoppm", skip)), "pdftotext");
    const { page, failing, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const input = await page.pdf({ preferCSSPageSize: true });
    const sheets = execFileSync(read, ["-layout", "-", "-"], { input }).toString().split("\f").slice(0, -1);
    expect(sheets.length).toBeGreaterThan(3);
    for (const [index, sheet] of sheets.entries()) {
      expect(sheet).toContain("Sơ kết – Kế hoạch số 52/KH-SKHCN-UBND");
      expect(sheet).toContain("tính đến hết 31/12/2023");
      expect(sheet).toContain(`${index + 1} / ${sheets.length}`);
    }
    await close();
  });
}

/** `SCREENSHOTS=folder` keeps pictures, to be looked at. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** What is folded away is looked at too. */
const unfold = (page: Page) =>
  page.evaluate(
    `for (const each of [...document.querySelectorAll("details")].slice(0, 12)) each.open = true`,
  );

/** The barriers that would keep somebody out, each with where it stands. */
const barriers = (page: Page) => violations(page, ["serious", "critical"]);

/** What axe finds that weighs so much, each with where it stands. */
export async function violations(page: Page, impacts: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate<readonly string[]>(`axe
    .run({ exclude: [".chart svg"] }, { resultTypes: ["violations"] })
    .then(({ violations }) => violations
      .filter(({ impact }) => ${JSON.stringify(impacts)}.includes(impact))
      .map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(" | ")))`);
}

/** What has the focus: its tag, and its name, sort or class. */
const FOCUSED = `(({ tagName, name, type, parentElement }) =>
  tagName + " " + (name || (tagName === "SUMMARY" ? parentElement.className : type)))(document.activeElement)`;
