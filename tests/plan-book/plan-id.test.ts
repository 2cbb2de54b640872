import { describe, expect, test } from "vitest";
import { plan } from "../../examples/another-district/plan.js";
import { planBook as vi } from "../../src/locale/vi/sheets/plan-book.js";
import { issueTexts } from "../../src/locale/say/describe.js";
import { vi as locale } from "../../src/locale/vi/index.js";
import { annexToBook } from "../../src/plan-book/annex/annex-book.js";
import { planFromBook } from "../../src/plan-book/read-plan.js";
import { planToBook } from "../../src/plan-book/write-plan.js";
import type { Book, Cell } from "../../src/sheets/book/sheet.js";
import { bookOf, HEAD, onSheet, row, textOf } from "./annexes.js";

const made = (title: string) => {
  const read = annexToBook(bookOf({ rows: [[title], HEAD, row("Mở 02 lớp", "2024")] }), vi);
  if (!read.ok) throw new Error("refused");
  return read.value;
};
const idOf = (title: string) => {
  const read = planFromBook(typed(made(title).book, { "Ngày ban hành": "01/02/2023" }), vi);
  return read.ok ? read.value.id : issueTexts(read.issues, locale).join("\n");
};
const typed = (book: Book, values: Readonly<Record<string, Cell>>) =>
  onSheet(book, "Thông tin chung", (rows) =>
    rows.map((cells) => {
      const value = values[textOf(cells[0])];
      return value === undefined ? cells : [cells[0] ?? null, value, ...cells.slice(2)];
    }),
  );

describe("plans of other bodies, places and years have other ids", () => {
  const titles = [
    "Sở Y tế tỉnh A",
    "Sở Khoa học và Công nghệ tỉnh Đồng Tháp",
    "Sở Nông nghiệp và Phát triển nông thôn",
  ].flatMap((side) =>
    ["UBND huyện Bãi Bồi", "UBND huyện Cù Lao Thượng"].flatMap((other) =>
      ["2022 – 2025", "2023 - 2026"].map(
        (years) =>
          `Kế hoạch phối hợp thực hiện nhiệm vụ phát triển kinh tế – xã hội giữa ${side} và ${other} giai đoạn ${years} (minh họa)`,
      ),
    ),
  );

  test("however long their titles are", () => {
    const ids = titles.map(idOf);
    expect(new Set(ids).size).toBe(titles.length);
    for (const [index, id] of ids.entries()) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
      expect(id.length).toBeLessThanOrEqual(64);
      expect(id).toContain(titles[index]?.includes("2025") ? "2022-2025" : "2023-2026");
      expect(id).toContain(titles[index]?.includes("Bãi") ? "bai-boi" : "cu-lao-thuong");
    }
  });

  test("a short title is its id", () => {
    expect(idOf("Kế hoạch phối hợp năm 2024")).toBe("ke-hoach-phoi-hop-nam-2024");
  });
});

describe("the general sheet shows and sets the id", () => {
  const general = ({ sheets }: Book) => sheets[0]?.rows.slice(4).map(([is, value]) => [is, value]);

  test("of a plan that was written", () => {
    const book = planToBook(plan, vi);
    expect(general(book)).toContainEqual(["Mã kế hoạch", plan.id]);
    for (const [value, id] of [
      ["huyen-b-2024", "huyen-b-2024"],
      ["Huyện B 2024", "huyen-b-2024"],
      [null, plan.id],
    ] as const)
      expect(planFromBook(typed(book, { "Mã kế hoạch": value }), vi)).toMatchObject({
        ok: true,
        value: { id },
      });
  });

  test("of an annex without a title it is asked", () => {
    const { book, questions } = made("Danh mục");
    expect(general(book)).toContainEqual(["Mã kế hoạch", null]);
    expect(questions.map(({ text }) => text)).toContainEqual(expect.stringContaining("mã kế hoạch"));
    const days = {
      "Ngày ban hành": "01/02/2023",
      "Thực hiện từ ngày": "01/01/2023",
      "Thực hiện đến ngày": "31/12/2024",
    };
    const filled = typed(book, { ...days, "Tên kế hoạch": "Plan" });
    const read = planFromBook(filled, vi);
    expect(read.ok ? [] : issueTexts(read.issues, locale)).toEqual([
      expect.stringMatching(/trang “Thông tin chung”.*mã kế hoạch/),
    ]);
    expect(planFromBook(typed(filled, { "Mã kế hoạch": "huyện B" }), vi)).toMatchObject({
      ok: true,
      value: { id: "huyen-b" },
    });
    const named = typed(filled, { "Tên kế hoạch": "Kế hoạch huyện B" });
    expect(planFromBook(named, vi)).toMatchObject({ ok: true, value: { id: "ke-hoach-huyen-b" } });
  });

  test.each(["plan", "???", "“”"])(
    "that is written as %s, which is no name of its own, is asked for",
    (written) => {
      const { book } = made("Kế hoạch phối hợp của huyện B, năm 2024");
      const read = planFromBook(typed(book, { "Ngày ban hành": "01/02/2023", "Mã kế hoạch": written }), vi);
      expect(read.ok ? [] : issueTexts(read.issues, locale)).toContainEqual(
        expect.stringMatching(/trang “Thông tin chung”.*mã kế hoạch/),
      );
    },
  );
});
