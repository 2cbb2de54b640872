// The pictures of the README: the first screen of the page, drawn by Chromium from `npm run build`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "phoihop-picture-"));
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
});

for (const language of ["vi", "en"]) {
  const page = join(folder, `${language}.html`);
  const register = join(root, "examples", "cao-lanh", "minh-hoa.json");
  const asked = ["page", "--register", register, "--as-of", "2025-12-31", "--lang", language, "-o", page];
  execFileSync(process.execPath, [join(root, "dist", "cli.js"), ...asked], { stdio: "inherit" });
  const tab = await browser.newPage({ viewport: { width: 1000, height: 1180 }, locale: language });
  await tab.goto(pathToFileURL(page).href);
  await tab.locator("svg").first().waitFor();
  await tab.screenshot({ path: join(root, "docs", "pictures", `page.${language}.png`) });
}

await browser.close();
rmSync(folder, { recursive: true });
