import { readFileSync } from "node:fs";
import { evaluate, totalsText } from "phoihop";
import { rehearse } from "phoihop/change";
import { vi } from "phoihop/locale/vi";
import { parseAmendment } from "phoihop/plan";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { expect, test } from "vitest";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa } from "./registers.js";

/** A change of the plan that is tried where the review is held. */
export function draftTests(open: Open): void {
  test("a change is composed, tried and saved in the review; plan and register stay as they are", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    await page.selectOption("select[name=register]", { index: 1 });
    await page.fill("input[name=as-of]", "31/12/2025");
    const sum = totalsText(evaluate(caoLanh, minhHoa, { asOf: "2025-12-31" }).totals, vi);
    await eventually(() => page.locator(".sum").textContent()).toBe(sum);
    expect(await page.locator(".rehearsal").count()).toBe(0);
    await page.selectOption("select[name=draft]", "composed");
    await page.selectOption("select[name=edit-1-promise]", "row-4.1");
    await page.selectOption("select[name=edit-1-action]", "withdraw");
    const turned = page.locator(".rehearsal .moved code");
    await eventually(() => turned.allTextContents()).toEqual(["row-4.1"]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu dự thảo" }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Du-thao-dieu-chinh_.*\.json$/u);
    const draft = parseAmendment(JSON.parse(readFileSync(await download.path(), "utf8")), caoLanh);
    if (!draft.ok) throw new Error("the saved draft cannot be read");
    const tried = rehearse(caoLanh, minhHoa, { asOf: "2025-12-31" }, draft.value);
    expect(await turned.allTextContents()).toEqual(tried.turned.map(({ commitment }) => commitment));
    expect(await page.locator(".rehearsal .sums dd").last().textContent()).toBe(
      totalsText(tried.after.totals, vi),
    );
    expect(await page.locator(".sum").textContent()).toBe(sum);
    // Without a change there is no draft to save.
    await page.locator(".composer").getByRole("button", { name: "Bỏ" }).click();
    await eventually(() => page.getByRole("button", { name: "Lưu dự thảo" }).isVisible()).toBe(false);
    await eventually(() => page.locator(".rehearsal").count()).toBe(0);
    // None is looked at any more: nothing is left of the trial.
    await page.selectOption("select[name=draft]", "");
    await eventually(() => page.locator(".rehearsal").count()).toBe(0);
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
}
