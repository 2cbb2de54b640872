import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { settled } from "./settled.js";

/** A page that was opened, and everything about it that a reader should never meet. */
export interface Visit {
  readonly page: Page;
  /** Requests to anything but the page's own place. */
  readonly foreign: string[];
  /** What failed: responses, errors on the console, errors thrown. */
  readonly faults: string[];
  /** Waits until nothing computes any more; the cells that failed or never end. */
  readonly failing: () => Promise<readonly { readonly cell: string; readonly state: string }[]>;
  readonly close: () => Promise<void>;
}

/** Open a notebook as a reader would, and note all that goes wrong. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const own = new URL(address);
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    const isOwn = own.protocol === "file:" ? url.href === own.href : url.origin === own.origin;
    if (!isOwn && url.protocol !== "data:" && url.protocol !== "blob:") foreign.push(url.href);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  await page.goto(address);
  return {
    page,
    foreign,
    faults,
    failing: async () => {
      const cells = await page.evaluate<Awaited<ReturnType<typeof settled>>>(`(${String(settled)})(20000)`);
      return cells.filter(({ state }) => state !== "ok");
    },
    close: () => context.close(),
  };
}
