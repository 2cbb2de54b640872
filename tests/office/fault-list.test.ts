import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { remarkText } from "../../src/locale/say/describe.js";
import { vi } from "../../src/locale/vi/index.js";
import { sheets as words } from "../../src/locale/vi/sheets/words.js";
import { spliceFaults } from "../../src/office/xlsx/marks/splice.js";
import { writeXlsx } from "../../src/office/xlsx/write-xlsx.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { marksIn } from "../../src/sheets/write/fault-marks.js";
import { templateBook } from "../../src/sheets/write/template.js";

const book = templateBook(caoLanh, { sheets: words }, { unit: "ubnd-huyen" });
const listOf = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)["xl/worksheets/phoihop-faults.xml"] ?? new Uint8Array());

const annotated = (bytes: Uint8Array): Uint8Array => {
  const issue = {
    code: "no-such-day",
    path: [],
    cell: `${book.file}!Kinh phí!I7`,
    found: "30/2/2023",
  } as const;
  const made = spliceFaults(
    bytes,
    marksIn(book, [issue], (one) => remarkText(one, vi)),
    { list: "Lỗi cần sửa", title: "Những ô cần sửa", cell: "Ô", fault: "Cần sửa" },
  );
  if (made === undefined) throw new Error("not spliced");
  return made;
};

test("the list of faults says each once, without its place, and prints on one page's width", async () => {
  const once = annotated(await writeXlsx(book));
  const list = listOf(once);
  expect(list).toContain(">Kinh phí: I7<");
  expect(list).toContain(">“30/2/2023” không có trong lịch; hãy ghi lại ngày.<");
  expect(list).toMatch(/fitToPage="1".*fitToWidth="1" fitToHeight="0"/s);
  const style = Number(/<c r="B4" s="(\d+)"/.exec(list)?.[1]);
  const styles = strFromU8(unzipSync(once)["xl/styles.xml"] ?? new Uint8Array());
  const formats =
    /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1]?.match(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/gs) ?? [];
  expect(formats[style]).toContain('wrapText="1"');
  // Marked once more, it has no further format.
  expect(listOf(annotated(once))).toBe(list);
}, 60_000);
