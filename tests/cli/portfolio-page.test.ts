import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plan as district } from "../../examples/another-district/plan.js";
import { plan as figures } from "../../examples/plan-of-figures/plan.js";
import { brief as english } from "../../src/locale/en/report/brief.js";
import { brief as vietnamese } from "../../src/locale/vi/report/brief.js";
import type { BriefWords } from "../../src/locale/words/brief-words.js";
import { standingSentence } from "../../src/report/brief/sentence.js";
import { violations } from "../notebooks/access.js";
import { visit, type Visit } from "../notebooks/visit.js";
import { needs } from "../tools.js";
import { expectGolden, phoihop, piped } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-portfolio-page-"));
const at = (...names: readonly string[]) => join(folder, ...names);
const register = JSON.parse(readFileSync("examples/another-district/minh-hoa.json", "utf8"));
const line = (part: object) => `${JSON.stringify(part)}\n`;
const HOSTILE = `<img src=x onerror="alert(1)"></title></style><script>alert(2)</script> & 'Núi'`;

let browser: Browser | undefined;

/** Two plans that promise the same, one without a register, one that cannot be read; and one whose names are markup. */
beforeAll(async () => {
  const named = (id: string, title: string) => ({ ...district, id, title: { vi: title, en: title } });
  const pair = (id: string, title: string, more: object = {}) =>
    line({
      place: `${id}.json`,
      plan: named(id, title),
      register: { ...register, plan: id, id: `so-${id}`, ...more },
    });
  const small = [
    pair("nui-xa", "Kế hoạch Núi Xa (minh họa)"),
    pair("song-gan", "Kế hoạch Sông Gần (minh họa)", { nature: "working" }),
    line({ place: "so-lieu.json", plan: figures }),
    line({ place: "sai.json", plan: { ...figures, id: "sai", version: 7 } }),
  ];
  await judged("nho", small.join(""));
  await judged("la", pair("la", HOSTILE, { title: { vi: HOSTILE } }) + pair("la-hai", HOSTILE));
  await judged("trong", "");
  const rows = readFileSync(at("nho.ndjson"), "utf8").trimEnd().split("\n");
  writeFileSync(at("dut.ndjson"), `${rows.slice(0, -1).join("\n")}\n`);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function judged(name: string, lines: string): Promise<void> {
  const on = ["--as-of", "2025-12-31", "-o", "-"];
  writeFileSync(at(`${name}.ndjson`), (await piped(lines, "portfolio", "check", "-", ...on)).out);
}

async function page(name: string, lang: string) {
  const file = at(`${name}.${lang}.html`);
  const told = await phoihop(
    "portfolio",
    "page",
    at(`${name}.ndjson`),
    "-o",
    file,
    "--lang",
    lang,
    "--force",
  );
  return { ...told, file, html: readFileSync(file, "utf8") };
}

describe("the page of many plans", () => {
  test.each(["vi", "en"])("says in %s what the report says", async (lang) => {
    const { code, html } = await page("nho", lang);
    expect(code).toBe(0);
    expectGolden(`portfolio-page.${lang}.txt`, html.slice(html.indexOf("<body>")));
    const report = JSON.parse(
      (await phoihop("portfolio", "report", at("nho.ndjson"), "--format", "json")).out,
    );
    const heading = /<h1>(?<text>[^<]*)<\/h1>/.exec(html)?.groups?.["text"] ?? "";
    const numbers = [...heading.matchAll(/\d+/g)].map(Number);
    const { findings, notApplicable, byStatus } = report.totals;
    const { failed, undetermined } = byStatus;
    expect(numbers).toEqual(expect.arrayContaining([findings - notApplicable, failed, undetermined]));
  });

  test("writes numbers in its sentence as it writes them elsewhere", () => {
    const counts = { done: 1_157, reached: 0, kept: 0, "not-yet": 0, failed: 1_081, "over-term": 0 };
    const sentence = (words: BriefWords) =>
      standingSentence({ ...counts, unknown: 1_423, "successor-needed": 0 }, words);
    expect(sentence(vietnamese)).toBe(
      "1.157 trên 3.661 nội dung đã hoàn thành; 1.081 không hoàn thành; 1.423 chưa đủ căn cứ",
    );
    expect(sentence(english)).toContain("1,157 of 3,661 promises done");
  });

  test("of findings that are not whole says so first, and ends with 2", async () => {
    const { code, html } = await page("dut", "vi");
    expect(code).toBe(2);
    expect(html).toMatch(/<h1>Tổng hợp 3 kế hoạch[^\n]*<\/h1>\n<p class="warning">Tệp kết luận thiếu dòng/);
    expect(html).not.toContain("trên 36 nội dung");
  });

  test("of no plan at all says that there is none", async () => {
    const { code, html } = await page("trong", "vi");
    expect(code).toBe(0);
    expect(html).toContain("<h1>Không có nội dung nào để đánh giá</h1>");
    expect(html).toContain("Không có kế hoạch nào.");
  });

  test("shows what strangers wrote as text", async () => {
    const { html } = await page("la", "vi");
    expect(html).not.toMatch(/<img|<script|onerror="/);
    expect(html.match(/<\/(?:style|title)>/g)).toHaveLength(2);
    expect(html).toContain("&lt;script&gt;alert(2)&lt;/script&gt;");
  });

  test("is written as .html alone, never over another's file without a copy, and over its own", async () => {
    const rows = at("nho.ndjson");
    expect((await phoihop("portfolio", "page", rows, "-o", at("tinh.docx"))).err).toContain(".html");
    expect((await phoihop("portfolio", "page", rows)).code).toBe(2);
    expect((await phoihop("portfolio", "page", rows, "-o", rows, "--force")).code).toBe(2);
    writeFileSync(at("tinh.html"), "của người khác");
    const again = () => phoihop("portfolio", "page", rows, "-o", at("tinh.html"), "--force");
    expect((await again()).out).toContain("tinh.ban-truoc.html");
    expect((await again()).out).not.toContain("ban-truoc");
  });
});

const SCREENS = [
  { name: "1280", viewport: { width: 1280, height: 720 }, colorScheme: "light" },
  { name: "390", viewport: { width: 390, height: 844 }, colorScheme: "light" },
  { name: "390-dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
] as const;

describe("the page of many plans in Chromium", { timeout: 60_000 }, () => {
  async function opened(name: string, skip: (note: string) => never, screen: (typeof SCREENS)[number]) {
    const executablePath = needs("chromium", skip);
    browser ??= await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    const { file } = await page(name, "vi");
    const { name: _, ...options } = screen;
    return visit(browser, pathToFileURL(file).href, options);
  }

  test.for(
    SCREENS.flatMap((screen) => ["nho", "la", "dut"].map((name) => ({ name, screen, on: screen.name }))),
  )("$name, $on: no fault, no barrier, nothing beyond the edge", async ({ name, screen }, { skip }) => {
    const at: Visit = await opened(name, skip, screen);
    await at.page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    expect(await violations(at.page, ["minor", "moderate", "serious", "critical"])).toEqual([]);
    const tooWide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    expect(await at.page.evaluate(tooWide)).toBe(false);
    expect([at.faults, at.foreign]).toEqual([[], []]);
    await at.close();
  });
});
