import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll } from "vitest";
import { needs } from "../tools.js";
import { site, type Site } from "./site.js";
import { visit, type Visit } from "./visit.js";

type Skip = (note: string) => never;

/** Opens a notebook of the site by its file name, or a page by its `file:` address. */
export type Open = (name: string, skip: Skip, options?: BrowserContextOptions) => Promise<Visit>;

/** Opens notebooks, built once for all tests of a file; without a browser a test is skipped aloud. */
export function opening(): Open {
  const started: { browser?: Promise<Browser>; site?: Promise<Site>; visits: Visit[] } = { visits: [] };
  afterAll(async () => {
    await (await started.browser)?.close();
    (await started.site)?.close();
  });
  return async (name, skip, options) => {
    const executablePath = needs("chromium", skip);
    started.browser ??= chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-quic"] });
    const isFile = name.startsWith("file:");
    if (!isFile) started.site ??= site();
    const address = isFile ? name : `${(await started.site)?.origin}/${name}`;
    return visit(await started.browser, address, options);
  };
}

/** Unfold the controls of the review: register, days, unit, readings. */
export async function openScope(page: Page): Promise<void> {
  await page.locator("#scope > summary").click();
}
