import { issueTexts, evaluate, totalsText, type Register } from "phoihop";
import { totalsOf } from "phoihop/findings";
import { vi, sheets } from "phoihop/locale/vi";
import { readXlsx, writeXlsx } from "phoihop/office";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { mergeRegisters, registerToSheets, reportingUnits, type Book, type Cell } from "phoihop/sheets";
import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import duThao from "../../examples/cao-lanh/du-thao-dieu-chinh.json" with { type: "json" };
import luat from "../../examples/cao-lanh/luat-dong-thap.json" with { type: "json" };
import type { Page } from "playwright-core";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { reopenGiven } from "./given-page.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa, publicRecord } from "./registers.js";

/** By task, by unit, counts, questions, schedule, through time; money where any is on file. */
const CHARTS = 6;

/** The mid-term review: its numbers, and the registers it takes. */
export function reviewTests(open: Open): void {
  test("the review runs: every cell ends, nothing fails, nothing is asked of any other host", async ({
    skip,
  }) => {
    const { page, failing, foreign, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    expect(await page.locator(".sum").textContent()).toBe(sum(publicRecord, "2023-12-31"));
    expect(await page.locator(".finding").count()).toBe(43);
    await eventually(() => page.locator(".chart svg").count()).toBe(CHARTS);
    for (const chart of await page.locator(".chart .screen [role=img]").all())
      expect(await chart.getAttribute("aria-label")).toContain("31 tháng 12 năm 2023");
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    await close();
  });

  test("numbers follow the register, the day, the side and the reading, and are those of the library", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    const shown = page.locator(".sum");
    await page.selectOption("select[name=register]", { index: 1 });
    await eventually(() => shown.textContent()).toBe(sum(minhHoa, "2023-12-31"));
    await page.fill("input[name=as-of]", "31/12/2025");
    await eventually(() => shown.textContent()).toBe(sum(minhHoa, "2025-12-31"));
    // A line whose amount nobody stated is no line of nothing.
    const money = page.locator("#cell-61 table tbody");
    await eventually(() => money.textContent()).toContain("chưa rõ số tiền");
    expect(await money.textContent()).not.toContain("ít nhất 0");
    await page.selectOption("select[name=unit]", "chi-cuc-tcdlcl");
    const own = evaluate(caoLanh, minhHoa, { asOf: "2025-12-31" }).findings.filter(({ responsible }) =>
      responsible.holders.some(({ unit }) => unit === "chi-cuc-tcdlcl"),
    );
    await eventually(() => page.locator(".finding").count()).toBe(own.length);
    expect(await shown.textContent()).toBe(totalsText(totalsOf(own), vi));
    await page.selectOption("select[name=unit]", "");
    await page.locator(".readings > summary").click();
    await page.selectOption("select[name=reading-row-3]", "supported");
    const read = readAs("row-3", "supported", "2025-12-31");
    await eventually(() => shown.textContent()).toBe(sum(read, "2025-12-31"));
    expect(sum(read, "2025-12-31")).not.toBe(sum(minhHoa, "2025-12-31"));
    await page.selectOption("select[name=reading-row-3]", "");
    await page.fill("input[name=known-by]", "30/06/2024");
    await eventually(() => shown.textContent()).toBe(sum(minhHoa, "2025-12-31", "2024-06-30"));
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("the day on file by which a page was made can be cleared", async ({ skip }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const moment = { asOf: "2025-12-31", knownBy: "2023-06-30" };
    await reopenGiven(page, { plan: null, register: minhHoa, ...moment, language: "vi" });
    await openScope(page);
    expect(await failing()).toEqual([]);
    const shown = page.locator(".sum");
    expect(await shown.textContent()).toBe(sum(minhHoa, moment.asOf, moment.knownBy));
    await page.fill("input[name=known-by]", "");
    await eventually(() => shown.textContent()).toBe(sum(minhHoa, moment.asOf));
    await page.fill("input[name=as-of]", "");
    expect(await shown.textContent()).toBe(sum(minhHoa, moment.asOf));
    expect(faults).toEqual([]);
    await close();
  });

  test("a filled workbook that is dropped in becomes the register, and a finding leads to its cell", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const bytes = await writeXlsx(registerToSheets(minhHoa, caoLanh, { sheets }));
    await drop(page, [{ name: "tra-ve.xlsx", bytes }]);
    await eventually(() => page.locator(".sum").textContent()).toBe(sum(minhHoa, "2023-12-31"));
    expect(await page.locator("#scope .told").textContent()).toContain("Đã đọc tra-ve.xlsx");
    const finding = evaluate(caoLanh, await located(bytes), { asOf: "2023-12-31" }).findings.find(
      ({ evidence }) => evidence.length > 0,
    );
    const [file, sheet, cell] = finding?.evidence[0]?.cell?.split("!") ?? [];
    const item = page.locator(`[id="finding-${finding?.commitment}"]`);
    await item.locator("summary").click();
    expect(await item.locator(".cell").first().textContent()).toBe(
      vi.issues.cell(cell ?? "", sheet ?? "", file ?? ""),
    );
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("what is wrong with a workbook is said with sheet and cell, and the results stay those of the register before", async ({
    skip,
  }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    const book = registerToSheets(minhHoa, caoLanh, { sheets });
    const broken = spoiled(book);
    const bytes = await writeXlsx(broken);
    await drop(page, [{ name: "loi.xlsx", bytes }]);
    const read = await readXlsx(bytes, { file: "loi.xlsx" });
    const parsed = read.ok
      ? mergeRegisters([{ book: read.value, locale: { sheets } }], caoLanh, { locate: true })
      : read;
    if (parsed.ok) throw new Error("the workbook should be broken");
    await expect
      .poll(() => page.locator("#scope .told > .sentences li").allTextContents())
      .toEqual(issueTexts(parsed.issues, vi));
    expect(await page.locator("#scope .told").textContent()).toMatch(/ô [A-Z]+\d+/);
    expect(await page.locator(".sum").textContent()).toBe(sum(publicRecord, "2023-12-31"));
    expect(faults).toEqual([]);
    await close();
  });

  test("a .json file is read as well; a broken one is refused with its line", async ({ skip }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    await drop(page, [{ name: "hong.json", bytes: Buffer.from('{\n  "formatVersion": 1,,\n}') }]);
    await eventually(() => page.locator("#scope .told").textContent()).toContain("dòng 2");
    await drop(page, [{ name: "so.json", bytes: Buffer.from(JSON.stringify(minhHoa)) }]);
    await eventually(() => page.locator(".sum").textContent()).toBe(sum(minhHoa, "2023-12-31"));
    await drop(page, [{ name: "anh.png", bytes: Buffer.from("x") }]);
    await eventually(() => page.locator("#scope .told").textContent()).toContain("anh.png");
    await drop(page, [{ name: "bao-cao.docx", bytes: Buffer.from("x") }]);
    await eventually(() => page.locator("#scope .told").textContent()).toContain("đây là tệp Word");
    expect(faults).toEqual([]);
    await close();
  });

  test("days are typed and shown as dd/mm/yyyy in an English browser; what is no day is said and changes nothing", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip, { locale: "en-US" });
    await openScope(page);
    const day = page.locator("input[name=as-of]");
    expect(await day.inputValue()).toBe("31/12/2023");
    for (const wrong of ["31/02/2024", "12/31/2024", "hôm nay"]) {
      await day.fill(wrong);
      await eventually(() => page.locator(".moment").first().textContent()).toContain(
        "Chưa phải là một ngày",
      );
      expect(await page.locator(".sum").textContent()).toBe(sum(publicRecord, "2023-12-31"));
    }
    await page.selectOption("select[name=register]", { index: 1 });
    await day.fill("6/1/2024");
    await eventually(() => page.locator(".about").textContent()).toContain("ngày 06 tháng 01 năm 2024");
    await eventually(() => page.locator(".sum").textContent()).toBe(sum(minhHoa, "2024-01-06"));
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("a file that is something else is told in one sentence", async ({ skip }) => {
    const { page, faults, close } = await open("so-ket.html", skip);
    const told = page.locator("#scope .told");
    const assessment = evaluate(caoLanh, publicRecord, { asOf: "2023-12-31" });
    for (const [content, sentence] of [
      [assessment, "đây là kết quả đánh giá đã lưu"],
      [duThao, "đây là dự thảo điều chỉnh"],
      [luat, "đây là tệp quy định pháp luật"],
      [{ ...publicRecord, plan: "another" }, "đây là sổ theo dõi của một kế hoạch khác"],
    ] as const) {
      await drop(page, [{ name: "tep.json", bytes: Buffer.from(JSON.stringify(content)) }]);
      await eventually(() => told.textContent()).toContain(`tep.json: ${sentence}`);
      expect(await told.locator(".sentences").count()).toBe(0);
    }
    expect(faults).toEqual([]);
    await close();
  });

  test("an address opens the finding that it names, and names that are written otherwise are found", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html#finding-row-2.2", skip);
    expect(await failing()).toEqual([]);
    expect(await page.locator(".finding[open]").getAttribute("id")).toBe("finding-row-2.2");
    await page.evaluate("location.hash = '#finding-row-3'");
    await eventually(() => page.locator("[id='finding-row-3'][open]").count()).toBe(1);
    const search = page.locator("input[type=search]");
    const shown = () => page.locator(".finding:visible").count();
    await search.fill("UBND huyện Cao Lãnh");
    const ofDistrict = await shown();
    expect(ofDistrict).toBeGreaterThan(0);
    for (const other of [
      "ủy ban nhân dân huyện Cao Lãnh",
      "uỷ ban  nhân dân huyện Cao Lãnh",
      "ubnd huyen cao lanh",
    ]) {
      await search.fill(other);
      await eventually(shown).toBe(ofDistrict);
    }
    await search.fill("Sở KH&CN");
    await eventually(shown).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  test("the first screen shows what needs a person, and its buttons save the report, the sheets and the workbooks", async ({
    skip,
  }) => {
    const { page, failing, foreign, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    expect(await page.locator(".brief h1").textContent()).toContain("liên quan 3 trên 43 nội dung");
    for (const [name, ending, entries] of [
      ["Báo cáo sơ kết", ".docx", 5],
      ["công văn hỏi", ".zip", 6],
      ["Biểu mẫu cho các đơn vị", ".zip", reportingUnits(caoLanh).length],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".brief button", { hasText: name }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[a-z-]+_52-KH-SKHCN-UBND_31-12-2023\.\w+$/);
      expect(download.suggestedFilename().endsWith(ending)).toBe(true);
      const packed = unzipSync(readFileSync(await download.path()));
      expect(Object.keys(packed).length).toBeGreaterThanOrEqual(entries);
      await eventually(() => page.locator(".brief [role=status]").textContent()).toContain("Đã lưu");
    }
    expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
    await close();
  });
}

const sum = (register: Register, asOf: string, knownBy?: string): string =>
  totalsText(evaluate(caoLanh, register, { asOf, ...(knownBy !== undefined && { knownBy }) }).totals, vi);

/** The register that a workbook holds, each record with its cell. */
async function located(bytes: Uint8Array): Promise<Register> {
  const read = await readXlsx(bytes, { file: "tra-ve.xlsx" });
  const parsed = read.ok
    ? mergeRegisters([{ book: read.value, locale: { sheets } }], caoLanh, { locate: true })
    : read;
  if (!parsed.ok) throw new Error("the workbook cannot be read");
  return parsed.value;
}

/** The same workbook with a day that does not exist, on every sheet that has days. */
const spoiled = (book: Book): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => {
    const at = sheet.rows.findIndex((row) => row.some(isDay));
    const rows = sheet.rows.map((row, index) =>
      index === at ? row.map((cell) => (isDay(cell) ? "31/02/2023" : cell)) : row,
    );
    return at < 0 ? sheet : { ...sheet, rows };
  }),
});

const isDay = (cell: Cell) => typeof cell === "object" && cell !== null && "day" in cell;

const drop = (page: Page, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) =>
  page.locator("#scope .drop").evaluate(
    dropFiles,
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );

/** The invented register with one more decision: how a clause is to be read. */
const readAs = (commitment: string, reading: string, on: string): Register => ({
  ...minhHoa,
  decisions: [
    ...minhHoa.decisions,
    { kind: "reading", id: "tried", by: "so-khcn", on, recorded: on, commitment, reading },
  ],
});
