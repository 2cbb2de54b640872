// The pictures of the README: the first screen of the page, drawn by Chromium from `npm run build`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
  const png = await tab.screenshot();
  writeFileSync(join(root, "docs", "pictures", `page.${language}.webp`), await smaller(png, tab));
}

await browser.close();
rmSync(folder, { recursive: true });

/**
 * The same picture as WebP: half as large, for it is in the package.
 *
 * @param {Buffer} png
 * @param {import("playwright-core").Page} tab
 */
async function smaller(png, tab) {
  await tab.goto("about:blank");
  const base64 = await tab.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    return canvas.toDataURL("image/webp", 0.75).split(",")[1] ?? "";
  }, png.toString("base64"));
  return Buffer.from(base64, "base64");
}
