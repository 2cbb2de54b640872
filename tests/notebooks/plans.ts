import { evaluate, parsePlan, parseRegister, totalsText, type Plan, type Register } from "phoihop";
import { sheets, vi } from "phoihop/locale/vi";
import { writeXlsx } from "phoihop/office";
import { planToSheets } from "phoihop/plan-book";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { registerToSheets } from "phoihop/sheets";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import science from "../../examples/dong-thap-science/minh-hoa.json" with { type: "json" };
import { plan as defined } from "../../examples/dong-thap-science/plan.js";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa } from "./registers.js";

const other = read(parsePlan(JSON.parse(JSON.stringify(defined))));
const register = read(parseRegister(science, other));
const SHIPPED = 2;

/** Another plan in the same page. */
export function planTests(open: Open): void {
  test("another plan opens as a work of its own, says which it is, and nothing of the one before is lost", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await openScope(page);
    const [told, registers] = [page.locator("#scope .told"), page.locator("select[name=register] option")];
    await drop(page, "so.json", minhHoa);
    await eventually(() => registers.count()).toBe(SHIPPED + 1);
    expect(await page.locator("select[name=plan]").count()).toBe(0);
    await drop(page, "so-khac.json", science);
    await eventually(() => told.textContent()).toContain("Hãy thả tệp kế hoạch đó");
    await drop(page, "ke-hoach.json", other);
    await eventually(() => told.textContent()).toContain(`đây là tệp kế hoạch “${other.title.vi}”`);
    await told.getByRole("button", { name: "Mở kế hoạch này" }).click();
    await page.waitForURL(/plan=/);
    const head = page.locator(".brief-head");
    await eventually(() => head.textContent()).toContain(other.title.vi);
    expect(await head.textContent()).not.toContain(caoLanh.title.vi);
    await eventually(() => page.locator(".brief h1").textContent()).toContain("sổ chưa có mục nào");
    await openScope(page);
    expect(await page.locator("select[name=plan] option").count()).toBe(2);
    await drop(page, "so-khac.json", science);
    await eventually(() => registers.count()).toBe(2);
    await eventually(() => page.locator(".sum").textContent()).toBe(sum(register, other, await day(page)));
    expect(await failing()).toEqual([]);
    // The way back, and the way there again: each has kept what was dropped for it.
    await page.selectOption("select[name=plan]", { index: 0 });
    await page.waitForURL((url) => !url.searchParams.has("plan"));
    await eventually(() => head.textContent()).toContain(caoLanh.title.vi);
    await eventually(() => registers.count()).toBe(SHIPPED + 1);
    await openScope(page);
    await page.selectOption("select[name=plan]", { index: 1 });
    await page.waitForURL(/plan=/);
    await eventually(() => registers.count()).toBe(2);
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("a plan workbook opens as its .json does; among other files it is known for what it is and nothing is read", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await openScope(page);
    const told = page.locator("#scope .told");
    const sound = planToSheets(other);
    const [general, ...others] = sound.sheets;
    const rows = general?.rows.map((row) => (row[0] === "Ngày ban hành" ? [row[0], "hôm qua"] : row));
    const [book, broken, unit] = [
      await writeXlsx(sound),
      await writeXlsx({
        ...sound,
        sheets: [{ ...general, name: general?.name ?? "", rows: rows ?? [] }, ...others],
      }),
      await writeXlsx(registerToSheets(minhHoa, caoLanh, { sheets })),
    ].map((bytes) => Buffer.from(bytes).toString("base64"));
    const whole = { name: "ke-hoach.xlsx", base64: book ?? "" };
    const bring = (...files: (typeof whole)[]) => page.locator("#scope .drop").evaluate(dropFiles, files);
    await bring({ name: "don-vi.xlsx", base64: unit ?? "" }, whole);
    await eventually(() => told.textContent()).toContain("ke-hoach.xlsx: đây là sổ kế hoạch");
    expect(await told.textContent()).toContain("Hãy thả riêng tệp này");
    expect(await told.textContent()).toContain("Kết quả bên dưới vẫn theo");
    await bring({ name: "hong.xlsx", base64: broken ?? "" });
    await eventually(() => told.textContent()).toContain("hong.xlsx: 1 lỗi");
    expect(await told.locator("li").allTextContents()).toEqual([
      expect.stringMatching(/^ô B6, trang “Thông tin chung”, tệp “hong.xlsx”: “hôm qua” /u),
    ]);
    await bring(whole);
    await eventually(() => told.textContent()).toContain(`đây là tệp kế hoạch “${other.title.vi}”`);
    await told.getByRole("button", { name: "Mở kế hoạch này" }).click();
    await page.waitForURL(/plan=/);
    await eventually(() => page.locator(".brief-head").textContent()).toContain(other.title.vi);
    await openScope(page);
    await drop(page, "so-khac.json", science);
    await eventually(() => page.locator(".sum").textContent()).toBe(sum(register, other, await day(page)));
    expect(faults).toEqual([]);
    await close();
  });

  test("a plan that was opened is removed again; what was dropped for it is there once it is opened anew", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await openScope(page);
    const remove = page.getByRole("button", { name: "Bỏ kế hoạch này khỏi máy" });
    const registers = page.locator("select[name=register] option");
    const reopen = async () => {
      await drop(page, "ke-hoach.json", other);
      await page.locator("#scope .told").getByRole("button", { name: "Mở kế hoạch này" }).click();
      await page.waitForURL(/plan=/);
      await openScope(page);
    };
    expect(await remove.count()).toBe(0);
    await reopen();
    await drop(page, "so-khac.json", science);
    await eventually(() => registers.count()).toBe(2);
    await eventually(() => page.locator("#scope").textContent()).toContain("Đã giữ sổ trong trình duyệt");
    expect(await page.locator("#scope .plans").textContent()).toContain("Sổ của kế hoạch vẫn được giữ");
    await remove.click();
    await page.waitForURL((url) => !url.searchParams.has("plan"));
    await eventually(() => page.locator(".brief-head").textContent()).toContain(caoLanh.title.vi);
    await openScope(page);
    expect(await failing()).toEqual([]);
    expect(await page.locator("select[name=plan]").count()).toBe(0);
    expect(await remove.count()).toBe(0);
    await reopen();
    await eventually(() => registers.count()).toBe(2);
    expect(faults).toEqual([]);
    await close();
  });

  test("a plan that is open, one under the same version, one that is broken and one that is not here are told apart", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    await openScope(page);
    const told = page.locator("#scope .told");
    await drop(page, "ke-hoach.json", caoLanh);
    await eventually(() => told.textContent()).toContain("đây là kế hoạch đang xem");
    await drop(page, "ban-khac.json", { ...caoLanh, title: { ...caoLanh.title, vi: "Bản khác" } });
    await eventually(() => told.textContent()).toContain(`cùng ghi phiên bản ${caoLanh.version}`);
    await drop(page, "hong.json", { ...other, period: null });
    await eventually(() => told.textContent()).toContain("hong.json: 1 lỗi, chưa dùng được");
    expect(await told.getByRole("button").count()).toBe(0);
    const address = new URL(page.url());
    address.searchParams.set("plan", "khong-co@1");
    await page.goto(address.href);
    await eventually(() => page.locator("#scope .plans").textContent()).toContain("không có trên máy này");
    await eventually(() => page.locator("#scope[open]").count()).toBe(1);
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
}

const sum = (of: Register, plan: Plan, asOf: string) => totalsText(evaluate(plan, of, { asOf }).totals, vi);

/** The day that is looked at, `YYYY-MM-DD`. */
const day = async (page: Page) =>
  (await page.locator("input[name=as-of]").inputValue()).split("/").toReversed().join("-");

function read<T>(parsed: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!parsed.ok) throw new Error("the example is broken");
  return parsed.value;
}

const drop = (page: Page, name: string, content: object) =>
  page
    .locator("#scope .drop")
    .evaluate(dropFiles, [{ name, base64: Buffer.from(JSON.stringify(content)).toString("base64") }]);
