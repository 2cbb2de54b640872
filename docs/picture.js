// The pictures of the README and the guides, made of `npm run build`: the page and a chart by Chromium, a workbook and a page of
// the report by LibreOffice and pdftoppm.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "phoihop-picture-"));
const at = (/** @type {string} */ name) => join(folder, name);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
});
const register = join(root, "examples", "cao-lanh", "minh-hoa.json");
const judged = ["--register", register, "--as-of", "2025-12-31"];

/** Where facts stand on the left page of a form. */
const LEFT = ["-x", "30", "-y", "40", "-W", "580", "-H", "860"];

for (const language of ["vi", "en"]) {
  phoihop("page", ...judged, "--lang", language, "-o", at(`${language}.html`));
  const tab = await browser.newPage({ viewport: { width: 1000, height: 1180 }, locale: language });
  await tab.goto(pathToFileURL(at(`${language}.html`)).href);
  await tab.locator("svg").first().waitFor();
  // What to ask is worked out beside the page.
  const waiting = tab.locator("[data-waiting]").first();
  await waiting.waitFor({ timeout: 5000 }).catch(() => null);
  await waiting.waitFor({ state: "detached" });
  await tab.locator(".under-way").first().waitFor({ state: "hidden" });
  await keep(`page.${language}`, await tab.screenshot());
}

phoihop("report", ...judged, "--kind", "tong-ket", "-o", at("bao-cao.docx"));
await keep("word.vi", printed("bao-cao.docx", 1, 60));

phoihop("template", "--register", register, "--as-of", "2025-12-31", "--all-units", at("bieu-mau"));
await keep("workbook.vi", printed("bieu-mau/cao-lanh-chi-cuc-tcdlcl.xlsx", 3, 110, LEFT));

phoihop("chart", "by-task", ...judged, "-o", at("hinh.svg"));
const chart = await browser.newPage({ viewport: { width: 640, height: 480 } });
await chart.setContent(readFileSync(at("hinh.svg"), "utf8"));
await keep("chart.vi", await chart.locator("svg").screenshot());

await browser.close();
rmSync(folder, { recursive: true });

/** @param {readonly string[]} call */
function phoihop(...call) {
  execFileSync(process.execPath, [join(root, "dist", "cli.js"), ...call], { stdio: "inherit" });
}

/**
 * A page of a Word file or a workbook as it is printed, or the part of it between these dots.
 *
 * @param {string} name
 * @param {number} page
 * @param {number} dots
 * @param {readonly string[]} part
 */
function printed(name, page, dots, part = []) {
  const office = process.env["LIBREOFFICE_PATH"] ?? "soffice";
  execFileSync(office, ["--headless", "--convert-to", "pdf", "--outdir", folder, at(name)], {
    stdio: "ignore",
  });
  const pdf = at(`${name.replace(/^.*\//, "").replace(/\.\w+$/, "")}.pdf`);
  const only = ["-f", String(page), "-l", String(page), "-singlefile"];
  execFileSync("pdftoppm", ["-png", "-r", String(dots), ...only, ...part, pdf, at("page")]);
  return readFileSync(at("page.png"));
}

/**
 * A picture as WebP: half as large, for some are in the package.
 *
 * @param {string} name
 * @param {Buffer} png
 */
async function keep(name, png) {
  const tab = await browser.newPage();
  const base64 = await tab.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext("2d")?.drawImage(picture, 0, 0);
    return canvas.toDataURL("image/webp", 0.75).split(",")[1] ?? "";
  }, png.toString("base64"));
  writeFileSync(join(root, "docs", "pictures", `${name}.webp`), Buffer.from(base64, "base64"));
  await tab.close();
}
