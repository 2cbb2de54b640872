import { evaluate, parsePlan, totalsText } from "phoihop";
import { causesText, compare, maturedBetween, rehearse } from "phoihop/change";
import { inspect, parseAmendment } from "phoihop/plan";
import { en } from "phoihop/locale/en";
import { changes, vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { expect, test } from "vitest";
import duThao from "../../examples/cao-lanh/du-thao-dieu-chinh.json" with { type: "json" };
import { eventually } from "./eventually.js";
import { reopenGiven } from "./given-page.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa } from "./registers.js";

/** Promises of a number that can be lowered. */
const telling = caoLanh.commitments.filter(
  ({ kind, readings: [{ requirement }] }) =>
    kind === "indicator" && requirement.kind === "count" && Number(requirement.atLeast) > 1,
);

/** What the notebooks show, and that it is what the library says. */
export function notebookTests(open: Open): void {
  test("what a reader has set stays when the language changes", async ({ skip }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    const field = await page.locator("input[name=as-of]").elementHandle();
    await page.selectOption("select[name=register]", { index: 1 });
    await page.fill("input[name=as-of]", "30/6/2024");
    expect(await failing()).toEqual([]);
    // The field is no new one for another register: what is typed while that is brought would be lost with the old one.
    expect(await field?.evaluate((each) => each.isConnected)).toBe(true);
    await page.click("button[lang=en]");
    expect(await failing()).toEqual([]);
    const { totals } = evaluate(caoLanh, minhHoa, { asOf: "2024-06-30" });
    await eventually(() => page.locator(".sum").textContent()).toBe(totalsText(totals, en));
    expect(await page.title()).toContain(await page.locator(".brief-head strong").first().textContent());
    expect(new URL(page.url()).searchParams.get("lang")).toBe("en");
    expect(faults).toEqual([]);
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
    const { turned, after } = rehearse(caoLanh, minhHoa, { asOf: caoLanh.period.to }, draft.value);
    await eventually(() => page.locator(".moved code").allTextContents()).toEqual(
      turned.map(({ commitment }) => commitment),
    );
    expect(await page.locator(".sums dd").last().textContent()).toBe(totalsText(after.totals, vi));
    expect(await page.locator(".rehearsal .invented").textContent()).toContain(
      String(turned.filter(({ goalMoved }) => goalMoved).length),
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

  test("what is set for one promise is not proposed for another", async ({ skip }) => {
    const { page, failing, faults, close } = await open("neu-dieu-chinh.html", skip);
    await page.selectOption("select[name=draft]", "composed");
    const [promise, number] = [page.locator("select[name=edit-1-promise]"), page.locator("[type=number]")];
    const [one, other] = telling.map(({ id }) => id);
    await promise.selectOption(other ?? "");
    const proposed = await number.inputValue();
    await promise.selectOption(one ?? "");
    await number.fill("77");
    await promise.selectOption(other ?? "");
    expect(await number.inputValue()).toBe(proposed);
    await promise.selectOption(one ?? "");
    expect(await number.inputValue()).toBe("77");
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("a change is composed on the plan as amended by then, and brings nothing of the old text back", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("neu-dieu-chinh.html", skip);
    const [first] = telling;
    if (first === undefined) throw new Error("no promise with a number");
    const amended = { ...first, due: "2024-06-30" };
    const amendment = {
      ...Object(duThao),
      id: "in-force",
      on: "2022-06-01",
      changes: [{ kind: "replace", commitment: amended }],
    };
    const plan = { ...caoLanh, amendments: [amendment] };
    const parsed = parsePlan(plan);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    await reopenGiven(page, {
      plan,
      register: minhHoa,
      asOf: caoLanh.period.to,
      knownBy: null,
      language: "vi",
    });
    await page.selectOption("select[name=draft]", "composed");
    await page.selectOption("select[name=edit-1-promise]", first.id);
    const changed = page.locator(".rehearsal .sentences li");
    await eventually(() => changed.count()).toBe(1);
    expect(await changed.textContent()).not.toContain("30 tháng 6 năm 2024");
    await page.selectOption("select[name=edit-1-action]", "due");
    expect(await page.locator("input[placeholder='dd/mm/yyyy']:visible").last().inputValue()).toBe(
      "30/06/2025",
    );
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
    const moved = compare(before, after).changes.filter(({ how }) => how !== "unchanged");
    const onFile = maturedBetween(before, after.asOf);
    const causes = moved.map((change) =>
      causesText(
        change,
        onFile.get(change.commitment) ?? [],
        { plan: caoLanh, registers: [minhHoa] },
        { ...vi, changes },
      ),
    );
    const shown = page.locator(".moved dd:nth-of-type(1)");
    await eventually(async () => (await shown.allTextContents()).toSorted()).toEqual(causes.toSorted());
    expect(faults).toEqual([]);
    await close();
  });

  test("comparing backwards is refused in words, and nothing of the comparison before is left", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-sanh.html", skip);
    expect(await failing()).toEqual([]);
    await eventually(() => page.locator(".chart").count()).toBe(1);
    await page.fill("input[name=after-as-of]", "31/12/2022");
    await eventually(() => page.locator(".fault").allTextContents()).toContainEqual(
      expect.stringContaining("không so sánh"),
    );
    await eventually(() => page.locator(".chart, .moved").count()).toBe(0);
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
}
