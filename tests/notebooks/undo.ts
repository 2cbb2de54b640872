import { evaluate, totalsText, type Register } from "phoihop";
import { vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { grown } from "../../bench/grow.js";
import duThao from "../../examples/cao-lanh/du-thao-dieu-chinh.json" with { type: "json" };
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { keptKinds, refuseFiles } from "./kept-kinds.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa } from "./registers.js";

const SHIPPED = 2;

/** One step back for all that a person does with registers. */
export function undoTests(open: Open): void {
  test("what was read or removed is taken back step by step, each said before, also after a reload", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const [bar, sum] = [page.locator(".undo"), page.locator(".sum")];
    const options = page.locator("select[name=register] option");
    expect(await failing()).toEqual([]);
    expect(await bar.isVisible()).toBe(false);
    const first = await sum.textContent();
    await openScope(page);
    await drop(page, "quy-1.json", minhHoa);
    await eventually(() => bar.textContent()).toContain("sổ đã đọc từ quy-1.json; tệp vẫn còn");
    const own = totalsText(evaluate(caoLanh, minhHoa, { asOf: "2023-12-31" }).totals, vi);
    await eventually(() => sum.textContent()).toBe(own);
    // A second register of the same name stands beside the first, never in its place.
    await drop(page, "quy-2.json", { ...minhHoa, records: [], statements: [], decisions: [], notes: [] });
    await eventually(() => options.count()).toBe(SHIPPED + 2);
    await eventually(() => bar.textContent()).toContain("quy-2.json");
    await page.reload();
    await eventually(() => options.count()).toBe(SHIPPED + 2);
    await eventually(() => bar.textContent()).toContain("quy-2.json");
    await bar.getByRole("button").click();
    await eventually(() => bar.textContent()).toContain("quy-1.json");
    expect(await options.count()).toBe(SHIPPED + 1);
    await openScope(page);
    await page.selectOption("select[name=register]", { index: SHIPPED });
    await eventually(() => sum.textContent()).toBe(own);
    await page.getByRole("button", { name: "Bỏ sổ này khỏi máy" }).click();
    await eventually(() => bar.textContent()).toContain("sẽ đưa trở lại sổ");
    await eventually(() => sum.textContent()).toBe(first);
    expect(await page.getByRole("button", { name: "Bỏ sổ này khỏi máy" }).count()).toBe(0);
    await bar.getByRole("button").click();
    await eventually(() => sum.textContent()).toBe(own);
    await bar.getByRole("button").click();
    await eventually(() => options.count()).toBe(SHIPPED);
    await eventually(() => sum.textContent()).toBe(first);
    expect(await bar.isVisible()).toBe(false);
    expect(await page.locator("#scope").textContent()).not.toContain("Đã giữ sổ");
    await page.reload();
    expect(await failing()).toEqual([]);
    expect(await options.count()).toBe(SHIPPED);
    expect(faults).toEqual([]);
    await close();
  });

  test("a long register is removed, brought back and read again after a reload, whether the browser keeps files or text alone", async ({
    skip,
  }) => {
    for (const long of ["Blob", "String"]) {
      const { page, failing, faults, close } = await open("so-ket.html", skip);
      if (long === "String") await page.addInitScript(refuseFiles);
      await page.reload();
      const options = page.locator("select[name=register] option");
      await openScope(page);
      await drop(page, "dai.json", grown(minhHoa, 5));
      await eventually(() => options.count()).toBe(SHIPPED + 1);
      await eventually(() => page.locator("#scope").textContent()).toContain("Đã giữ sổ trong trình duyệt");
      await page.getByRole("button", { name: "Bỏ sổ này khỏi máy" }).click();
      await eventually(() => options.count()).toBe(SHIPPED);
      // It stands in the step that takes its removal back.
      await eventually(() => page.evaluate(keptKinds)).toEqual([long]);
      await page.reload();
      await eventually(() => page.locator(".undo").textContent()).toContain("sẽ đưa trở lại sổ");
      await page.locator(".undo button").click();
      await eventually(() => options.count()).toBe(SHIPPED + 1);
      await page.reload();
      await eventually(() => options.count()).toBe(SHIPPED + 1);
      const sum = totalsText(evaluate(caoLanh, grown(minhHoa, 5), { asOf: "2023-12-31" }).totals, vi);
      await eventually(() => page.locator(".sum").textContent()).toBe(sum);
      // The register, and that it was read.
      expect(await page.evaluate(keptKinds)).toEqual([long, "String"]);
      expect(await failing()).toEqual([]);
      expect(faults).toEqual([]);
      await close();
    }
  });

  test("what a unit returns later is united with the register that is looked at, and taken out of it again", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const [told, shown] = [page.locator("#scope .told"), page.locator(".sum")];
    const sum = (register: Register) =>
      totalsText(evaluate(caoLanh, register, { asOf: "2023-12-31" }).totals, vi);
    const half = { ...minhHoa, records: minhHoa.records.slice(0, 20), statements: [] };
    await openScope(page);
    const unite = page.getByLabel("Gộp tệp vào sổ đang xem");
    expect(await unite.isVisible()).toBe(false);
    await drop(page, "quy-1.json", half);
    await eventually(() => unite.isVisible()).toBe(true);
    await eventually(() => shown.textContent()).toBe(sum(half));
    await unite.check();
    await drop(page, "quy-2.json", minhHoa);
    await eventually(() => told.textContent()).toContain(`trước có 20, nay có ${minhHoa.records.length}`);
    await eventually(() => shown.textContent()).toBe(sum(minhHoa));
    expect(await page.locator("select[name=register] option").count()).toBe(SHIPPED + 1);
    await drop(page, "hong.json", { ...minhHoa, records: [{}] });
    await eventually(() => told.textContent()).toContain("hong.json");
    await eventually(() => shown.textContent()).toBe(sum(minhHoa));
    await page.locator(".undo button").click();
    await eventually(() => shown.textContent()).toBe(sum(half));
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("a draft that was dropped is kept, and taken back on another notebook as well", async ({ skip }) => {
    const { page, failing, faults, close } = await open("neu-dieu-chinh.html", skip);
    expect(await failing()).toEqual([]);
    const options = page.locator("select[name=draft] option");
    const before = await options.count();
    const base64 = Buffer.from(JSON.stringify({ ...duThao, number: "09/DT" })).toString("base64");
    const dropped = () =>
      page
        .locator(".drop")
        .last()
        .evaluate(dropFiles, [{ name: "du-thao.json", base64 }]);
    await dropped();
    await eventually(() => options.count()).toBe(before + 1);
    await eventually(() => page.locator(".undo").textContent()).toContain("dự thảo đã đọc từ du-thao.json");
    expect(await page.locator("select[name=draft]").inputValue()).toBe("1");
    await page.reload();
    await eventually(() => options.count()).toBe(before + 1);
    await page.locator(".undo button").click();
    await eventually(() => options.count()).toBe(before);
    expect(await page.locator(".undo").isVisible()).toBe(false);
    await dropped();
    await eventually(() => options.count()).toBe(before + 1);
    const address = page.url();
    await page.goto(new URL("so-ket.html", address).href);
    await eventually(() => page.locator(".undo").textContent()).toContain("du-thao.json");
    await page.locator(".undo button").click();
    await eventually(() => page.locator(".undo").isVisible()).toBe(false);
    await page.goto(new URL("neu-dieu-chinh.html", address).href);
    expect(await failing()).toEqual([]);
    expect(await options.count()).toBe(before);
    expect(faults).toEqual([]);
    await close();
  });
}

const drop = (page: Page, name: string, register: object) =>
  page
    .locator("#scope .drop")
    .evaluate(dropFiles, [{ name, base64: Buffer.from(JSON.stringify(register)).toString("base64") }]);
