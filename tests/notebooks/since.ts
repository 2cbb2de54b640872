import { CHANGES, compare } from "phoihop/change";
import { calendar, law } from "phoihop/law";
import * as words from "phoihop/locale/vi";
import { writeDocx } from "phoihop/office";
import { caoLanh, caoLanhForm } from "phoihop/plans/cao-lanh";
import { figuresIn, reportOf, reviewKind } from "phoihop/report";
import { evaluate, type Assessment, type Register } from "phoihop";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { dropFiles } from "./drop-files.js";
import { eventually } from "./eventually.js";
import { openScope, type Open } from "./opening.js";
import { minhHoa, publicRecord } from "./registers.js";
import { saved, wordText } from "./saving.js";

const REPORT = "Báo cáo sơ kết (Word)";
const speech = { ...words, ...words.vi };
const [asOf, recorded] = ["2023-12-31", "2023-12-01"];
const waiver = { kind: "waiver", id: "w", by: "ubnd-huyen", on: recorded, recorded } as const;
/** The register with a waiver, which counts where a paper proves it. */
const waived = (evidence: readonly string[]): Register => ({
  ...publicRecord,
  documents: { ...publicRecord.documents, p: { kind: "letter", number: "1", date: recorded } },
  decisions: [...publicRecord.decisions, { ...waiver, commitment: "row-4.1", evidence }],
});
/** Much more on file, of the same register. */
const full: Register = { ...minhHoa, id: publicRecord.id };

/** What changed since the last review, on the first screen and below. */
export function sinceTests(open: Open): void {
  test("since the last review: none, nothing, one thing, much, each as the library compares; kept after a reload", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const told = page.locator("[data-since]");
    await eventually(() => told.textContent()).toContain("Chưa có lần rà soát trước của sổ này.");
    await saved(page, REPORT);
    await eventually(() => told.textContent()).toContain(
      "tính đến hết 31/12/2023: cả 43 nội dung không đổi kết luận. Sổ không có mục nào thêm hay bớt.",
    );
    await openScope(page);
    await drop(page, waived([]));
    await eventually(() => told.textContent()).toContain("không đổi kết luận. Sổ có thêm 1 mục.");
    await drop(page, waived(["p"]));
    await eventually(() => told.textContent()).toContain(
      "1 nội dung không còn thuộc diện đánh giá; 42 không đổi. Sổ có thêm 1 mục.",
    );
    expect(await told.locator("li a").getAttribute("href")).toBe("#finding-row-4.1");
    await drop(page, full);
    await eventually(() => told.textContent()).toContain(counted(publicRecord, full));
    // Every change with its causes stands below.
    const below = page.locator("#cell-72");
    await eventually(() => below.locator(".moved").count()).toBe(movedIn(publicRecord, full));
    await page.reload();
    await eventually(() => told.textContent()).toContain(counted(publicRecord, full));
    expect(await failing()).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });

  test("the review before is that of the earlier day, of the same register alone, and never one of a later day", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const told = page.locator("[data-since]");
    await saved(page, REPORT);
    await openScope(page);
    await page.fill("input[name=as-of]", "31/12/2024");
    // The button of the screen before would save the report of the day before.
    await eventually(() => page.locator(".brief-head").textContent()).toContain("31/12/2024");
    await eventually(() => told.textContent()).toContain("tính đến hết 31/12/2023:");
    await saved(page, REPORT);
    await eventually(() => told.textContent()).toContain("tính đến hết 31/12/2023:");
    await page.fill("input[name=as-of]", "31/12/2025");
    await eventually(() => told.textContent()).toContain("tính đến hết 31/12/2024:");
    await page.fill("input[name=as-of]", "30/06/2023");
    await eventually(() => told.textContent()).toContain("Chưa có lần rà soát trước");
    await page.fill("input[name=as-of]", "31/12/2024");
    await page.selectOption("select[name=register]", { index: 1 });
    await eventually(() => told.textContent()).toContain("Chưa có lần rà soát trước");
    expect(faults).toEqual([]);
    await close();
  });

  test("the report tells what changed since the last review, word for word as the library does; a report of the same day is none", async ({
    skip,
  }) => {
    const { page, failing, faults, close } = await open("so-ket.html", skip);
    expect(await failing()).toEqual([]);
    const first = wordText(await saved(page, REPORT));
    expect(first).toBe(await reportText(asOf));
    expect(wordText(await saved(page, REPORT))).toBe(first);
    await openScope(page);
    await drop(page, full);
    await eventually(() => page.locator("#scope .told").textContent()).toContain("Đã đọc");
    await page.fill("input[name=as-of]", "31/12/2024");
    await eventually(() => page.locator(".brief-head").textContent()).toContain("31/12/2024");
    await eventually(() => page.locator("[data-since]").textContent()).toContain("tính đến hết 31/12/2023:");
    const previous = evaluate(caoLanh, publicRecord, { asOf, law, calendar });
    const second = wordText(await saved(page, REPORT));
    expect(second).toContain("Kỳ đánh giá trước tính đến hết ngày 31 tháng 12 năm 2023.");
    expect(second).toBe(await reportText("2024-12-31", full, previous));
    expect(faults).toEqual([]);
    await close();
  });
}

/** The words of the report as the library writes it. */
async function reportText(day: string, register = publicRecord, previous?: Assessment): Promise<string> {
  const report = reportOf(
    {
      kind: reviewKind(caoLanh, day),
      plan: caoLanh,
      register,
      moment: { asOf: day, law, calendar },
      office: caoLanhForm,
      passages: { formatVersion: 1, passages: {} },
      ...(previous !== undefined && { previous }),
    },
    speech,
  );
  // Where a picture stands there are no words instead of it.
  const picture = {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    png: new Uint8Array(),
  };
  const figures = new Map(figuresIn(report).map(({ id }) => [id, picture]));
  return wordText(await writeDocx(report, speech, { figures }));
}

const compared = (before: Register, after: Register) => {
  const of = (register: Register) => ({ plan: caoLanh, register, asOf, law, calendar });
  return compare(of(before), of(after)).changes;
};

const movedIn = (before: Register, after: Register) =>
  compared(before, after).filter(({ how }) => how !== "unchanged").length;

function counted(before: Register, after: Register): string {
  const changes = compared(before, after);
  const counts = CHANGES.map((how) => [how, changes.filter((change) => change.how === how).length] as const);
  const [first, ...others] = counts.filter(([, count]) => count > 0);
  const text = first === undefined ? "" : `${first[1]} nội dung ${words.changes.how[first[0]]}`;
  return [text, ...others.map(([how, count]) => `${count} ${words.changes.how[how]}`)].join("; ");
}

const drop = (page: Page, register: Register) =>
  page.locator("#scope .drop").evaluate(dropFiles, [
    {
      name: "so.json",
      base64: Buffer.from(JSON.stringify(register)).toString("base64"),
    },
  ]);
