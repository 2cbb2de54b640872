import { evaluate, totalsText } from "phoihop";
import { vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa, publicRecord } from "./registers.js";

const sum = (register: typeof minhHoa, asOf: string) =>
  totalsText(evaluate(caoLanh, register, { asOf }).totals, vi);

/** Where a reader is stands in the address. */
export function addressTests(open: Open): void {
  test("a reload and another reader see the same register, day, unit, filter and finding; back goes one step back", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const shown = page.locator(".sum");
    await openScope(page);
    const before = await shown.textContent();
    await page.selectOption("select[name=register]", { index: 1 });
    await eventually(() => shown.textContent()).not.toBe(before);
    await page.fill("input[name=as-of]", "31/12/2025");
    await eventually(() => shown.textContent()).toBe(sum(minhHoa, "2025-12-31"));
    await page.selectOption("select[name=status]", "failed");
    await page.fill("input[type=search]", "nhan hieu");
    expect(await failing()).toEqual([]);
    const visible = await page.locator(".finding:visible").count();
    const link = page.url();
    const other = await page.context().newPage();
    await other.goto(link);
    await eventually(() => other.locator(".sum").textContent()).toBe(sum(minhHoa, "2025-12-31"));
    expect(await other.inputValue("input[name=as-of]")).toBe("31/12/2025");
    expect(await other.inputValue("select[name=status]")).toBe("failed");
    expect(await other.inputValue("input[type=search]")).toBe("nhan hieu");
    await eventually(() => other.locator(".finding:visible").count()).toBe(visible);
    await page.goBack();
    await eventually(() => page.inputValue("input[type=search]")).toBe("");
    await page.goBack();
    await eventually(() => page.inputValue("select[name=status]")).toBe("");
    await page.locator("[id='finding-row-3'] summary").click();
    await page.reload();
    await eventually(() => page.locator("[id='finding-row-3'][open]").count()).toBe(1);
    await eventually(() => shown.textContent()).toBe(sum(minhHoa, "2025-12-31"));
    await page.goBack();
    await page.goBack();
    await eventually(() => shown.textContent()).toBe(sum(minhHoa, "2023-12-31"));
    await page.goBack();
    await eventually(() => shown.textContent()).toBe(sum(publicRecord, "2023-12-31"));
    expect(faults).toEqual([]);
    await close();
  });

  test("what an address says wrongly is not used; a register that is not here is said", async ({ skip }) => {
    const wrong = "so-ket.html?register=khong-co&as-of=2023-02-31&known-by=hom-nay&status=x&unit=%00&lang=fr";
    const { page, failing, faults, close } = await open(wrong, skip);
    expect(await failing()).toEqual([]);
    expect(await page.locator(".sum").textContent()).toBe(sum(publicRecord, "2023-12-31"));
    expect(await page.locator("#scope[open]").textContent()).toContain("sổ không có trên máy này");
    expect(faults).toEqual([]);
    await close();
  });

  test("a register of one's own is in the address as well, and is there after a reload", async ({ skip }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    await page
      .locator("#scope .drop")
      .evaluate(dropFiles, [
        { name: "so.json", base64: Buffer.from(JSON.stringify(minhHoa)).toString("base64") },
      ]);
    await eventually(() => page.locator(".sum").textContent()).toBe(sum(minhHoa, "2023-12-31"));
    await page.reload();
    await eventually(() => page.locator(".sum").textContent()).toBe(sum(minhHoa, "2023-12-31"));
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
}
