import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { parseRegister } from "phoihop";
import { vi } from "phoihop/locale/vi";
import { writeXlsx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { registerToSheets } from "phoihop/sheets";
import { chromium, type Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dropFiles } from "../notebooks/drop-files.js";
import { visit, type Visit } from "../notebooks/visit.js";
import { needs } from "../tools.js";

/** `examples/web` as Vite builds it for users, opened in Chromium under the policy of the page and a stricter one of the server. */
const root = join(import.meta.dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "phoihop-web-"));
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'";

const minhHoa = readFileSync(join(root, "examples", "cao-lanh", "minh-hoa.json"));
const server: Server = createServer(({ url = "/" }, response) => {
  const name = url === "/" ? "index.html" : url.slice(1);
  const headers = { "content-type": TYPES[extname(name)], "content-security-policy": policy };
  response.writeHead(200, headers).end(readFileSync(join(folder, name)));
});
let browser: Browser | undefined;

beforeAll(async () => {
  await build({
    root: join(root, "examples", "web"),
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function opened(skip: (note: string) => never): Promise<Visit> {
  const executablePath = needs("chromium", skip);
  browser ??= await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-quic"] });
  const at = await visit(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await at.page.locator("#day").fill("2025-12-31");
  return at;
}
const drop = async ({ page }: Visit, files: Readonly<Record<string, Uint8Array>>) => {
  const dropped = Object.entries(files).map(([name, bytes]) => ({
    name,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  await page.evaluate(`(${String(dropFiles)})(document.body, ${JSON.stringify(dropped)})`);
};

describe("the page of the examples", { timeout: 60_000 }, () => {
  test("shows how every promise stands, from a workbook as from a register", async ({ skip }) => {
    const at = await opened(skip);
    const register = parseRegister(JSON.parse(minhHoa.toString()), caoLanh);
    if (!register.ok) throw new Error("minh-hoa.json is no register");
    const book = await writeXlsx(registerToSheets(register.value, caoLanh, vi));
    const shown = [];
    for (const files of [{ "so.json": minhHoa }, { "so.xlsx": book }]) {
      await drop(at, files);
      await at.page.locator("tbody tr").first().waitFor();
      shown.push(await at.page.locator("tbody tr").allInnerTexts());
      expect(await at.page.locator("#totals").innerText()).toContain("42");
      await drop(at, { "hong.xlsx": Buffer.from("no workbook") });
      await at.page.locator("tbody tr").first().waitFor({ state: "detached" });
    }
    expect(shown[0]).toHaveLength(caoLanh.commitments.length);
    expect(shown[1]).toEqual(shown[0]);
    expect([at.faults, at.foreign]).toEqual([[], []]);
    await at.close();
  });

  test("says what is wrong with a file, and shows what a stranger wrote as text", async ({ skip }) => {
    const at = await opened(skip);
    await drop(at, { "hong.xlsx": Buffer.from("no workbook") });
    await at.page.locator("#issues li").first().waitFor();
    expect(await at.page.locator("#issues").innerText()).toContain("hong.xlsx");
    await drop(at, {
      "<img src=x onerror=alert(1)>.json": Buffer.from('{"id":"<script>alert(1)</script>"}'),
    });
    await at.page.locator("#issues li", { hasText: "<script>" }).first().waitFor();
    expect(await at.page.locator("#issues img, #issues script").count()).toBe(0);
    expect([at.faults, at.foreign]).toEqual([[], []]);
    await at.close();
  });
});
