import { readFile } from "node:fs/promises";
import { caoLanh } from "phoihop/plans/cao-lanh";
import duThao from "../../examples/cao-lanh/du-thao-dieu-chinh.json" with { type: "json" };
import { plan as defined } from "../../examples/dong-thap-science/plan.js";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { keptTexts } from "./kept-texts.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa } from "./registers.js";

const SHIPPED = 2;
const BROKEN = '{"formatVersion":2,"title":{"vi":"Sổ quý I","en":"Register'; // cut short
const register = (name: string) => JSON.stringify({ ...minhHoa, title: { vi: name, en: name } });
const keyOf = (...parts: readonly unknown[]) => JSON.stringify([caoLanh.id, ...parts]);
const passage = { text: ["Đã họp."] };
const review = { register: minhHoa, asOf: "2022-12-31", knownBy: null, saved: "2023-01-05" };
const step = {
  of: "register",
  did: "removed",
  key: "a~1",
  title: { vi: "Sổ đã bỏ", en: "Gone" },
  what: { vi: "", en: "" },
  before: JSON.parse(register("Sổ đã bỏ")),
  control: "register",
  looked: "a~1",
};

/** What a browser has kept and nobody can read any more, beside what can be read. */
export function restoringTests(open: Open): void {
  test("one broken register keeps nothing else from being restored; it is told, saved as it is, and only then removed", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const broken: readonly Entry[] = [
      [keyOf("b~1"), BROKEN],
      ["no JSON at all", "[]"],
    ];
    await kept(page, [[keyOf("a~1"), register("Sổ trước")], ...broken, [keyOf("c~1"), register("Sổ sau")]]);
    await page.reload();
    const [options, unread] = [page.locator("select[name=register] option"), page.locator(".unread")];
    await eventually(() => options.count()).toBe(SHIPPED + 2);
    expect((await options.allTextContents()).join()).toMatch(/Sổ trước.*Sổ sau/);
    await eventually(() => unread.textContent()).toContain("1 nội dung đã giữ trên máy này không đọc được");
    expect(await unread.textContent()).toContain("sổ theo dõi “Sổ quý I”");
    expect(await failing()).toEqual([]);
    // A register that is dropped takes the place of none.
    await openScope(page);
    await drop(page, "#scope", "so.json", { ...minhHoa, id: "b" });
    await eventually(() => options.count()).toBe(SHIPPED + 3);
    expect(await kept(page)).toEqual(expect.arrayContaining([...broken]));
    expect(await unread.getByRole("button", { name: "Xóa khỏi máy" }).isVisible()).toBe(false);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      unread.getByRole("button", { name: "Lưu thành tệp" }).click(),
    ]);
    expect(await readFile(await download.path(), "utf8")).toBe(BROKEN);
    await unread.getByRole("button", { name: "Xóa khỏi máy" }).click();
    await eventually(() => unread.count()).toBe(0);
    await page.reload();
    await eventually(() => options.count()).toBe(SHIPPED + 3);
    expect(await failing()).toEqual([]);
    expect(await unread.count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  test("whatever is kept beside registers and is broken, whole or in part, is told and stays, and the rest is restored", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const whole = ["steps", "passages", "reviews", "drafts"].map(
      (what) => [keyOf(null, what), `{"${what}`] as const,
    );
    await kept(page, whole);
    await page.reload();
    const unread = page.locator(".unread");
    await eventually(() => unread.locator("li").count()).toBe(whole.length);
    await eventually(() => unread.textContent()).toContain("4 nội dung đã giữ trên máy này không đọc được");
    await openScope(page);
    await drop(page, "#scope", "so.json", minhHoa);
    await eventually(() => page.locator(".undo").textContent()).toContain("so.json");
    expect(await failing()).toEqual([]);
    const texts = () => kept(page).then((all) => all.map(([, text]) => text));
    for (const [, text] of whole) expect(await texts()).toContain(text);
    // Told again on the next day, and no more of them.
    await kept(page, [
      [keyOf(null, "steps"), JSON.stringify([{ ...step, title: null }, { ...step, of: "weather" }, step])],
      [keyOf(null, "passages"), JSON.stringify({ general: passage, other: { text: "none" } })],
      [keyOf(null, "reviews"), JSON.stringify([{ ...review, register: {} }, review])],
      [keyOf(null, "drafts"), JSON.stringify([{ number: "1" }, duThao])],
    ]);
    await page.reload();
    await eventually(() => unread.locator("li").count()).toBe(2 * whole.length);
    await eventually(() => page.locator(".undo").textContent()).toContain("Sổ đã bỏ");
    await eventually(() => page.locator("[data-since]").textContent()).toContain("31/12/2022");
    await eventually(() => page.locator("#papers").textContent()).toContain(
      "Đã giữ lời của người soạn ở 1 khung",
    );
    expect(await failing()).toEqual([]);
    await page.goto(new URL("neu-dieu-chinh.html", page.url()).href);
    // None, the one that comes along, the one that was kept, and one composed here.
    await eventually(() => page.locator("select[name=draft] option").count()).toBe(4);
    await eventually(() => unread.locator("li").count()).toBe(2 * whole.length);
    expect(faults).toEqual([]);
    await close();
  });

  test("a step that cannot be taken back, since nobody can read what stood before, is told and stays", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const unsound = { ...step, before: { ...step.before, records: null } };
    await kept(page, [[keyOf(null, "steps"), JSON.stringify([unsound])]]);
    await page.reload();
    const undo = page.locator(".undo button");
    await eventually(() => undo.isVisible()).toBe(true);
    expect(await page.locator(".unread").count()).toBe(0);
    await undo.click();
    await eventually(() => page.locator(".unread").textContent()).toContain(
      "các bước để hoàn tác “Sổ đã bỏ”",
    );
    expect((await kept(page)).map(([, text]) => text)).toContain(JSON.stringify([unsound]));
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("a plan that was opened and is broken since keeps neither the page nor other plans from opening", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    const plan = (key: string, text: string): Entry => [JSON.stringify([null, "plan", key]), text];
    await kept(page, [
      plan("a@1", '{"id":'),
      plan("b@1", "{}"),
      plan(`${defined.id}@${defined.version}`, JSON.stringify(defined)),
    ]);
    await page.goto(`${page.url()}?plan=a@1`);
    await eventually(() => page.locator("select[name=plan] option").count()).toBe(2);
    await eventually(() => page.locator(".unread li").count()).toBe(2);
    expect(await page.locator(".unread").textContent()).toContain("kế hoạch");
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
}

type Entry = readonly [key: string, text: string];

/** Puts these beside what the browser keeps; all of it. */
const kept = (page: Page, added: readonly Entry[] = []) => page.evaluate(keptTexts, added);

const drop = (page: Page, panel: string, name: string, content: object) =>
  page
    .locator(`${panel} .drop`)
    .evaluate(dropFiles, [{ name, base64: Buffer.from(JSON.stringify(content)).toString("base64") }]);
