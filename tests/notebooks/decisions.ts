import { evaluate, totalsText, type Register } from "phoihop";
import { vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import type { Locator, Page } from "playwright-core";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa, publicRecord } from "./registers.js";

const ASKED = "row-4.1";
/** The paper of a decision, as it is typed into a form. */
export const paper = {
  "Loại văn bản": "letter",
  "Số, ký hiệu văn bản": "99/UBND",
  "Ngày của văn bản": "01/03/2023",
};

/** Decisions that a person enters by forms. */
export function decisionTests(open: Open): void {
  test("a waiver is entered with who, when and by which paper, kept, saved with the register, and taken back", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const finding = page.locator(`[id="finding-${ASKED}"]`);
    const before = await page.locator(".sum").textContent();
    await finding.locator("summary").first().click();
    const form = finding.locator(".decide");
    await form.locator("summary").click();
    const save = form.getByRole("button", { name: "Ghi vào sổ" });
    await save.click();
    await eventually(() => form.locator("[role=status]").textContent()).toContain("Số, ký hiệu văn bản");
    await fill(form, { ...paper, "Ngày của văn bản": "31/02/2023" });
    await save.click();
    await eventually(() => form.locator("[role=status]").textContent()).toBe(
      "Chưa ghi: còn thiếu hoặc chưa đúng Ngày của văn bản.",
    );
    // Nothing is entered on a day before that of its paper.
    await fill(form, { ...paper, "Ngày ghi vào sổ": "01/01/2023" });
    await save.click();
    await eventually(() => form.locator("[role=status]").textContent()).toBe(
      "Chưa ghi: còn thiếu hoặc chưa đúng Ngày ghi vào sổ.",
    );
    expect(await page.locator(".undo").isVisible()).toBe(false);
    await fill(form, { "Ngày ghi vào sổ": "01/04/2023" });
    await save.click();
    await eventually(() => page.locator(".undo").textContent()).toContain("Cho miễn thực hiện");
    await openScope(page);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("#scope .save").getByRole("button", { name: "JSON" }).click(),
    ]);
    const register: Register = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(register.nature).toBe("working");
    const [decision] = register.decisions.filter(({ kind }) => kind === "waiver");
    expect(decision).toMatchObject({ commitment: ASKED, on: "2023-03-01", recorded: "2023-04-01" });
    expect(register.documents[decision?.evidence?.[0] ?? ""]).toEqual({
      kind: "letter",
      number: "99/UBND",
      date: "2023-03-01",
    });
    const { totals, findings } = evaluate(caoLanh, register, { asOf: "2023-12-31" });
    expect(findings.find(({ commitment }) => commitment === ASKED)?.status).toBe("not-applicable");
    await eventually(() => page.locator(".sum").textContent()).toBe(totalsText(totals, vi));
    await page.reload();
    await eventually(() => page.locator(".sum").textContent()).toBe(totalsText(totals, vi));
    await page.locator(".undo button").click();
    await eventually(() => page.locator(".sum").textContent()).toBe(before);
    expect(faults).toEqual([]);
    await close();
  });

  test("a question that a person decides is answered where it is asked, and asked no more", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const forms = page.locator(".questions .decide");
    await unfold(page);
    const asked = await forms.count();
    expect(asked).toBeGreaterThan(0);
    const form = forms.filter({ hasText: "Đúng là đối tượng" });
    await fill(form, { ...paper, "Nội dung văn bản": "0" });
    const who = fieldOf(form, "Đơn vị ra văn bản");
    if ((await who.inputValue()) === "") await who.selectOption({ index: 1 });
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await eventually(() => page.locator(".undo").isVisible()).toBe(true);
    await eventually(() => unfolded(page, forms.filter({ hasText: "Đúng là đối tượng" }))).toBe(0);
    await page.locator(".undo button").click();
    await eventually(() => unfolded(page, forms)).toBe(asked);
    expect(await page.locator(".sum").textContent()).toBe(
      totalsText(evaluate(caoLanh, publicRecord, { asOf: "2023-12-31" }).totals, vi),
    );
    expect(faults).toEqual([]);
    await close();
  });

  test("which of two records is right is entered: the other is withdrawn by the paper, and the question is gone", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    await page.selectOption("select[name=register]", { index: 1 });
    expect(await failing()).toEqual([]);
    const form = await formIn(page, "mâu thuẫn nhau");
    const choices = await fieldOf(form, "Nội dung đúng theo văn bản").locator("option").allTextContents();
    expect(choices[1]).toMatch(/^10\/03\/2023; số tiền: 90 triệu đồng; .*; vào sổ 05\/04\/2023$/u);
    expect(choices[2]).toMatch(/^10\/03\/2023; số tiền: 120 triệu đồng; .*; vào sổ 05\/04\/2023$/u);
    await fill(form, { "Nội dung đúng theo văn bản": "1", ...paper });
    await fieldOf(form, "Đơn vị ra văn bản").selectOption({ index: 1 });
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await eventually(() => unfolded(page, page.locator(".questions li", { hasText: "mâu thuẫn nhau" }))).toBe(
      0,
    );
    const register = await savedRegister(page);
    const before = new Set(minhHoa.records.map(({ id }) => id));
    const [gone] = register.records.filter(({ id }) => !before.has(id));
    expect(gone?.corrects).toBe("line-row-2.allocated-by-department");
    expect(register.documents[gone?.evidence?.[0] ?? ""]).toMatchObject({ number: "99/UBND" });
    expect(faults).toEqual([]);
    await close();
  });

  test("the unit that follows one that ended is entered with its day and paper; what waited for it has a holder", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    await openScope(page);
    await page.selectOption("select[name=register]", { index: 1 });
    await page.fill("input[name=as-of]", "31/12/2025");
    expect(await failing()).toEqual([]);
    const form = await formIn(page, "đơn vị nào kế thừa");
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await eventually(() => form.locator("[role=status]").textContent()).toContain(
      "Đơn vị kế thừa; Kế thừa từ ngày",
    );
    // What lacks is marked, the first of it is where one types on, and what is filled in is marked no longer.
    const wrong = form.locator('[aria-invalid="true"]');
    expect(await wrong.count()).toBe(6);
    await eventually(() => fieldOf(form, "Đơn vị kế thừa").evaluate((field) => field.matches(":focus"))).toBe(
      true,
    );
    await fill(form, { "Kế thừa từ ngày": "01/07/2025" });
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await eventually(() => wrong.count()).toBe(5);
    await fill(form, { ...paper, "Đơn vị kế thừa": "UBND xã Thử Nghiệm", "Kế thừa từ ngày": "01/07/2025" });
    await fieldOf(form, "Đơn vị ra văn bản").selectOption({ index: 1 });
    await form.getByRole("button", { name: "Ghi vào sổ" }).click();
    await eventually(() =>
      unfolded(page, page.locator(".questions li", { hasText: "đơn vị nào kế thừa" })),
    ).toBe(0);
    const register = await savedRegister(page);
    const [next] = (register.units["ubnd-huyen"]?.successors ?? []).slice(-1);
    expect(next).toMatchObject({ from: "2025-07-01", confidence: "unverified" });
    expect(next?.basis.vi).toContain("công văn 99/UBND ngày 01/03/2023");
    expect(register.units[next?.unit ?? ""]?.name.vi).toBe("UBND xã Thử Nghiệm");
    const held = evaluate(caoLanh, register, { asOf: "2025-12-31" }).findings.filter(({ responsible }) =>
      responsible.holders.some(({ unit }) => unit === next?.unit),
    );
    expect(held.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });
}

/** Opens the questions of every unit, which are made then, and all forms in them. */
async function unfold(page: Page): Promise<void> {
  const open = "for (const each of document.querySelectorAll('.questions details')) each.open = true";
  await page.evaluate(open);
  await eventually(() => page.locator(".questions > details:not(:has(ol))").count()).toBe(0);
  await page.evaluate(open);
}

/** How many there are among the questions, with all of them made. */
async function unfolded(page: Page, which: Locator): Promise<number> {
  await unfold(page);
  return which.count();
}

/** The form beside a question. */
async function formIn(page: Page, question: string): Promise<Locator> {
  await unfold(page);
  return page.locator(".questions li", { hasText: question }).locator(".decide").first();
}

async function savedRegister(page: Page): Promise<Register> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#scope .save").getByRole("button", { name: "JSON" }).click(),
  ]);
  return JSON.parse(readFileSync(await download.path(), "utf8"));
}

const fieldOf = (form: Locator, label: string) =>
  form
    .locator("label")
    .filter({
      has: form
        .page()
        .locator("span")
        .filter({ hasText: new RegExp(`^${label}$`, "u") }),
    })
    .locator("input, select");

/** Types into a form, field by field. */
export async function fill(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const field = fieldOf(form, label);
    if ((await field.evaluate(({ tagName }) => tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
}
