import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { evaluate, totalsText, type Register } from "phoihop";
import { vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { fillPage } from "phoihop/report";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { grown } from "../../bench/grow.js";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { CATEGORIES, longestTask } from "./longest-task.js";
import { openScope, type Open } from "./opening.js";
import { asShipped } from "./page.js";
import { minhHoa } from "./registers.js";

/** What the page works out beside itself, opened from disk as an official opens it. */
export function besideTests(open: Open): void {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-beside-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const written = (name: string, page: string) => {
    const file = join(folder, name);
    writeFileSync(file, page);
    return pathToFileURL(file).href;
  };

  test("with 20,000 records the page answers all the while, keeps them, and asks nothing of any host", async ({
    skip,
  }) => {
    const visit = await open(written("large.html", asShipped()), skip);
    const { page } = visit;
    expect(await visit.failing()).toEqual([]);
    await openScope(page);
    const large = named(grown(minhHoa, 144), "Sổ lớn");
    expect(large.records.length).toBeGreaterThan(20_000);
    const file = join(folder, "so-lon.json");
    writeFileSync(file, JSON.stringify(large));
    const browser = page.context().browser();
    await browser?.startTracing(undefined, { categories: CATEGORIES });
    await page.setInputFiles("#scope .drop input", file);
    await expect.poll(() => sumOn(page), { timeout: 90_000 }).toBe(sum(large, "2023-12-31"));
    // What takes minutes is under way, and that is said; all else is there.
    await eventually(() => page.locator("#cell-51 svg").count()).toBe(1);
    await eventually(() => page.locator(".under-way").textContent()).toContain(
      "Đang rà soát những điều cần hỏi",
    );
    expect(await page.locator(".finding").count()).toBe(43);
    expect(await page.locator("#first-screen [data-waiting]").count()).toBe(1);
    // Another day is judged at once, whatever was under way for the one before.
    await page.fill("input[name=as-of]", "31/12/2024");
    await page.fill("input[name=as-of]", "31/12/2025");
    await expect.poll(() => sumOn(page), { timeout: 90_000 }).toBe(sum(large, "2025-12-31"));
    const again = await page.context().newPage();
    await page.close();
    await again.goto(page.url());
    await openScope(again);
    await expect
      .poll(() => again.locator("select[name=register] option").allTextContents(), { timeout: 60_000 })
      .toContainEqual(expect.stringContaining("Sổ lớn"));
    await eventually(() => again.locator("#cell-51 svg").count()).toBe(1);
    // Dropped, judged, judged for other days, kept and restored: nobody had to wait for a press to be heard.
    const { longest, tasks } = longestTask((await browser?.stopTracing()) ?? Buffer.from("{}"));
    expect(tasks).toBeGreaterThan(1000);
    expect(longest).toBeGreaterThan(1);
    expect(longest).toBeLessThan(100);
    expect({ foreign: visit.foreign, faults: visit.faults }).toEqual({ foreign: [], faults: [] });
    await visit.close();
  });

  test("a page with a large register inside opens with it", async ({ skip }) => {
    const register = named(grown(minhHoa, 20), "Sổ trong trang");
    const content = { plan: null, register, asOf: "2024-12-31", knownBy: null, language: "vi" };
    const page = fillPage(asShipped(), { content, screen: "", title: "", language: "vi" });
    const visit = await open(written("inside.html", page), skip);
    await expect.poll(() => sumOn(visit.page), { timeout: 60_000 }).toBe(sum(register, "2024-12-31"));
    await openScope(visit.page);
    expect(await visit.page.locator("select[name=register] option").allTextContents()).toEqual([
      expect.stringContaining("Sổ trong trang"),
    ]);
    expect({ foreign: visit.foreign, faults: visit.faults }).toEqual({ foreign: [], faults: [] });
    await visit.close();
  });

  test("answers are the same with a worker and where the browser lets the page have none", async ({
    skip,
  }) => {
    const register = named(grown(minhHoa, 3), "Sổ vừa");
    const shown: string[] = [];
    for (const [name, policy] of [
      ["with.html", "worker-src blob:"],
      ["without.html", "worker-src 'none'"],
    ] as const) {
      const visit = await open(written(name, asShipped().replace("worker-src blob:", policy)), skip);
      const { page } = visit;
      expect(await visit.failing()).toEqual([]);
      await openScope(page);
      await drop(page, register);
      await expect.poll(() => sumOn(page), { timeout: 60_000 }).toBe(sum(register, "2023-12-31"));
      await expect.poll(() => page.locator(".questions").count(), { timeout: 60_000 }).toBe(1);
      expect(await visit.failing()).toEqual([]);
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      await eventually(() => page.locator(".undo p").count()).toBe(1);
      shown.push(
        await page.evaluate<string>(
          "document.getElementById('first-screen').innerText + document.querySelector('main').innerText",
        ),
      );
      expect(visit.foreign).toEqual([]);
      await visit.close();
    }
    const [beside = "", within] = shown;
    expect(beside.length).toBeGreaterThan(10_000);
    expect(beside).toBe(within);
  });

  test("its policy lets it have a worker of its own, and nothing that makes code of text", () => {
    const [, policy = ""] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(asShipped()) ?? [];
    expect(policy).toContain("worker-src blob:");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe-eval");
    expect(/script-src ([^;]*)/.exec(policy)?.[1]).toMatch(/^(?:'sha256-[\w+/=]+' ?)+$/);
  });
}

const named = (register: Register, name: string): Register => ({
  ...register,
  id: "so-thu",
  title: { vi: name, en: name },
});

const sumOn = (page: Page) => page.locator(".sum").textContent();

const sum = (register: Register, asOf: string) =>
  totalsText(evaluate(caoLanh, register, { asOf }).totals, vi);

const drop = (page: Page, register: Register) =>
  page
    .locator("#scope .drop")
    .evaluate(dropFiles, [
      { name: "so.json", base64: Buffer.from(JSON.stringify(register)).toString("base64") },
    ]);
