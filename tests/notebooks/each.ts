import { causesText, compare, inspect, ofAge, parseAmendment, rehearse, totalsLine } from "phoihop";
import { changes, vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { expect, test } from "vitest";
import duThao from "../../examples/cao-lanh/du-thao-dieu-chinh.json" with { type: "json" };
import { notebooks } from "../../notebooks/vite.config.js";
import { eventually } from "./eventually.js";
import type { Open } from "./opening.js";
import { minhHoa } from "./registers.js";

/** Every notebook in both languages, and what only one of them shows. */
export function notebookTests(open: Open): void {
  for (const name of notebooks)
    test(`${name} runs in both languages: every cell ends, nothing fails, nothing is asked of another host`, async ({
      skip,
    }) => {
      const { page, failing, foreign, faults, close } = await open(name, skip);
      expect(await failing()).toEqual([]);
      const heading = page.locator("h1:visible");
      expect(await page.title()).toBe(await heading.textContent());
      await page.click("button[lang=en]");
      expect(await failing()).toEqual([]);
      expect(await page.title()).toBe(await heading.textContent());
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
      await close();
    });

  test("the plan: every promise beside its words, every remark on the text, and what is searched for", async ({
    skip,
  }) => {
    const { page, faults, close } = await open("ke-hoach.html", skip);
    const promises = page.locator(".promise");
    await eventually(() => promises.count()).toBe(caoLanh.commitments.length);
    expect(await promises.locator("blockquote").allTextContents()).toEqual(
      caoLanh.commitments.map(({ source }) => `“${source.quote}”`),
    );
    expect(await page.getByRole("region").first().locator("tbody tr").count()).toBe(inspect(caoLanh).length);
    await page.fill("input[type=search]", "cua dong");
    expect(await page.locator("#promise-row-6").isVisible()).toBe(true);
    await page.fill("input[type=search]", "cua đồng");
    expect(await page.locator(".promise:visible").evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      "promise-huyen-56.row-6",
      "promise-row-6",
    ]);
    expect(faults).toEqual([]);
    await close();
  });

  test("if amended: the flips of the library, and the warning where only the goal moved", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("neu-dieu-chinh.html", skip);
    await page.selectOption("select[name=register]", { index: 1 });
    expect(await failing()).toEqual([]);
    const draft = parseAmendment(duThao, caoLanh);
    if (!draft.ok) throw new Error("the draft is broken");
    const { flips, after } = rehearse(caoLanh, draft.value, minhHoa, { asOf: caoLanh.period.to });
    expect(await page.locator(".moved code").allTextContents()).toEqual(
      flips.map(({ commitment }) => commitment),
    );
    expect(await page.locator(".sums dd").last().textContent()).toBe(totalsLine(after.totals, vi));
    expect(await page.locator(".rehearsal .invented").textContent()).toContain(
      String(flips.filter(({ goalMoved }) => goalMoved).length),
    );
    // A change composed by hand: withdraw one promise.
    await page.selectOption("select[name=draft]", "composed");
    await page.selectOption("select[name=edit-1-promise]", "row-4.1");
    await page.selectOption("select[name=edit-1-action]", "withdraw");
    await eventually(() => page.locator(".moved code").allTextContents()).toEqual(["row-4.1"]);
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("compare: every change with the cause that the library gives", async ({ skip }) => {
    const { page, failing, faults, close } = await open("so-sanh.html", skip);
    await page.selectOption("select[name=register-before]", { index: 1 });
    await page.selectOption("select[name=register-after]", { index: 1 });
    expect(await failing()).toEqual([]);
    const before = { plan: caoLanh, register: minhHoa, asOf: "2023-12-31" };
    const after = { ...before, asOf: caoLanh.period.to };
    const moved = compare(before, after).changes.filter(({ movement }) => movement !== "unchanged");
    const onFile = ofAge(before, after.asOf);
    const causes = moved.map((change) =>
      causesText(
        change,
        onFile.get(change.commitment) ?? [],
        { plan: caoLanh, registers: [minhHoa] },
        { ...vi, changes },
      ),
    );
    const shown = await page.locator(".moved dd:nth-of-type(1)").allTextContents();
    expect(shown.toSorted()).toEqual(causes.toSorted());
    expect(faults).toEqual([]);
    await close();
  });
}
