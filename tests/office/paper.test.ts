import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeDocx } from "../../src/office/write-docx.js";
import type { Printout } from "../../src/report/printout.js";
import type { TableBlock } from "../../src/report/block-kinds.js";
import { reportOf } from "../../src/report/papers/report-of.js";
import { en, inputs, vi } from "../report/examples.js";
import { formFaults } from "./form-faults.js";
import { packageFaults } from "./package-faults.js";
import { samplePaper } from "./sample-paper.js";
import { all, only, opened, value, words } from "./word.js";

const faultsOf = (bytes: Uint8Array) => {
  const word = opened(bytes);
  return [...packageFaults(word), ...formFaults(word)];
};
const partOf = (bytes: Uint8Array, part: string) => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());
const textOf = (bytes: Uint8Array) => opened(bytes).xml("word/document.xml");

describe("the form of Nghị định 30/2020/NĐ-CP, and the format of Word", () => {
  test.each(Object.entries(inputs))("are kept by the report %s", async (_, input) =>
    expect(faultsOf(await writeDocx(reportOf(input, vi), vi))).toEqual([]),
  );

  test("are kept in English, by everything a paper can hold, and where only one body signs", async () => {
    const sample = samplePaper();
    const alone = {
      ...sample,
      form: { ...sample.form, issuers: sample.form.issuers.slice(0, 1), number: "5" },
      annexes: [],
    };
    expect(faultsOf(await writeDocx(reportOf(inputs["tong-ket-2025"], en), en))).toEqual([]);
    expect(faultsOf(await writeDocx(sample, vi))).toEqual([]);
    expect(faultsOf(await writeDocx(alone, vi))).toEqual([]);
  });

  test.each<[fault: RegExp, part: string, from: RegExp, to: string]>([
    [/margin on the left/, "word/document.xml", /w:left="1701"/, 'w:left="1134"'],
    [/is not A4/, "word/document.xml", /w:w="11906"/, 'w:w="12240"'],
    [
      /motto: 10 pt/,
      "word/document.xml",
      /<w:sz w:val="28"\/>(?=<w:szCs w:val="28"\/><\/w:rPr><w:t xml:space="preserve">Độc lập)/,
      '<w:sz w:val="20"/>',
    ],
    [/another font/, "word/styles.xml", /w:cs="Times New Roman"/, 'w:cs="Arial"'],
    [/text: not justified/, "word/styles.xml", /(w:styleId="BodyText".*?)<w:jc w:val="both"\/>/, "$1"],
    [/its head is not repeated/, "word/document.xml", /<w:tblHeader\/>/, ""],
    [/page number/, "word/header1.xml", /PAGE/, "NUMPAGES"],
    [/spans 6 of 7 columns/, "word/document.xml", /(<w:tblHeader\/>.*?)<w:tc>.*?<\/w:tc>/, "$1"],
    [/is given out twice/, "word/document.xml", /w:name="phu-luc-2"/, 'w:name="phu-luc-1"'],
    [
      /there is no style/,
      "word/document.xml",
      /<w:pStyle w:val="Heading1"\/>/,
      '<w:pStyle w:val="Heading9"/>',
    ],
    [/pPr holds/, "word/document.xml", /(<w:pStyle w:val="TOC1"\/>)(<w:keepNext\/>)/, "$2$1"],
  ])("a fault is seen: %s", async (fault, part, from, to) => {
    const parts = unzipSync(await writeDocx(samplePaper({ rows: 4 }), vi));
    const xml = strFromU8(parts[part] ?? new Uint8Array());
    expect(xml).toMatch(from);
    expect(faultsOf(zipSync({ ...parts, [part]: strToU8(xml.replace(from, to)) })).join("\n")).toMatch(fault);
  });
});

describe("what an official edits further", () => {
  test("headings are Word's own, with their numbers", async () => {
    const paragraphs = all(textOf(await writeDocx(samplePaper(), vi)), "p");
    const styled = (id: string) =>
      paragraphs.filter((each) => value(only(only(each, "pPr"), "pStyle")) === id).map(words);
    expect(styled("Heading1")).toEqual([
      "I. CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN",
      "II. KẾT QUẢ ĐẠT ĐƯỢC",
      "III. ĐÁNH GIÁ CHUNG",
    ]);
    expect(styled("Heading3")).toEqual(["a) Đối với Sở Khoa học và Công nghệ"]);
    expect(styled("TOC1")).toEqual([
      "Phụ lục I. Tiến độ thực hiện nhiệm vụ",
      "Phụ lục II. Tình hình kinh phí",
      "Phụ lục III. Nhiệm vụ đề nghị điều chỉnh",
    ]);
  });

  test("a sentence that leads in points stays with them", async () => {
    const sample = samplePaper({ rows: 0 });
    const body = [
      { kind: "paragraph", text: ["Gồm:"] },
      { kind: "list", items: [{ text: ["Một"] }] },
      { kind: "paragraph", text: ["Hết."] },
      { kind: "paragraph", text: ["./."] },
    ] as const;
    const paragraphs = all(textOf(await writeDocx({ ...sample, body, annexes: [] }, vi)), "p");
    const kept = (said: string) =>
      only(
        only(
          paragraphs.find((each) => words(each) === said),
          "pPr",
        ),
        "keepNext",
      ) !== undefined;
    expect([kept("Gồm:"), kept("Hết."), kept("./.")]).toEqual([true, false, true]);
  });

  test("a column to write in by hand keeps its room, a column of dashes gives it away", async () => {
    const widths = async (cell: string | null) => {
      const sample = samplePaper({ rows: 0 });
      const sentence = "Đề nghị đơn vị kê khai đầy đủ kết quả kèm theo minh chứng. ".repeat(6);
      const table: TableBlock = {
        kind: "table",
        id: "t",
        caption: "",
        columns: [
          { id: "a", head: "Nội dung", cells: "text", width: 1 },
          { id: "b", head: "Trả lời", cells: "text", width: 1 },
        ],
        groups: [{ title: null, rows: [{ cells: [sentence, cell] }] }],
        empty: "",
      };
      const text = textOf(await writeDocx({ ...sample, body: [table], annexes: [] }, vi));
      return all(text, "tbl")
        .filter((each) => words(each).includes("Trả lời"))
        .flatMap((each) => all(each, "gridCol").map((column) => Number(value(column, "w"))));
    };
    const [asked, answer] = await widths("");
    expect(Math.abs((asked ?? 0) - (answer ?? 0))).toBeLessThan(3);
    const [long, short] = await widths(null);
    expect(long).toBeGreaterThan(2 * (short ?? 0));
  });

  test("the last sentence stays with who signs it", async () => {
    const last = all(textOf(await writeDocx(samplePaper(), vi)), "p").find((each) =>
      words(each).endsWith("./."),
    );
    expect(only(only(last, "pPr"), "keepNext")).toBeDefined();
  });

  test("a picture has its words beside it, and a paper without pictures has them in its place", async () => {
    const png = new Uint8Array(
      Buffer.from(
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAEUlEQVR4nGNoYGjAihgGQAIAC5sgAXZQmHkAAAAASUVORK5CYII=",
        "base64",
      ),
    );
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"/>';
    const drawn = await writeDocx(samplePaper(), vi, { figures: new Map([["bieu-do", { svg, png }]]) });
    expect(packageFaults(opened(drawn))).toEqual([]);
    expect(partOf(drawn, "word/document.xml")).toContain('descr="Biểu đồ cột: 5 cam kết đạt');
    expect(partOf(drawn, "word/media/image1.svg")).toBe(svg);
    expect(words(textOf(await writeDocx(samplePaper(), vi)))).toContain(
      "Biểu đồ cột: 5 cam kết đạt, 3 chưa đạt",
    );
  });

  test("sums stand under their columns, and what is not stated is a dash", async () => {
    const rows = all(textOf(await writeDocx(samplePaper(), vi)), "tr").map((row) =>
      all(row, "tc").map(words),
    );
    expect(rows).toContainEqual(["Kinh phí đối ứng của huyện", "420.000.000", "–", "120.000.000"]);
    expect(rows).toContainEqual(["Tổng cộng", "1.670.000.000", "1.100.000.000", "965.500.000"]);
  });
});

test("the same paper gives the same bytes, whatever was written before", async () => {
  const first = await writeDocx(samplePaper(), vi);
  await writeDocx(reportOf(inputs["so-ket-2023"], vi), vi);
  expect(Buffer.compare(await writeDocx(samplePaper(), vi), first)).toBe(0);
  expect(partOf(first, "docProps/core.xml")).toContain("2023-12-31T00:00:00Z");
});

/** A paper in which all that others may write is what does most harm. */
function hostilePaper(text: string): Printout {
  const sample = samplePaper({ rows: 2 });
  const table: TableBlock = {
    kind: "table",
    id: text,
    caption: text,
    columns: [
      { id: "a", head: text, cells: "text", width: 1 },
      { id: "b", head: text, cells: "money", width: 1, total: true },
      { id: "c", head: text, cells: "day", width: 1 },
    ],
    groups: [{ title: text, rows: [{ cells: [text, 1, text] }, { cells: [text, text, null] }] }],
    empty: text,
  };
  return {
    ...sample,
    warning: text,
    about: { ...sample.about, plan: text, register: text },
    form: { ...sample.form, abstract: text, recipients: [text] },
    body: [
      { kind: "heading", level: 1, id: text, number: text, text },
      { kind: "paragraph", text: [text, { strong: text }, { emphasis: text }] },
      { kind: "list", items: [{ text: [text] }] },
      table,
      {
        kind: "figure",
        id: text,
        caption: text,
        alt: text,
        chart: { $schema: "…", mark: "bar", data: { values: [] } },
      },
      { kind: "note", text: [text] },
      { kind: "passage", id: "p", prompt: text, text: [text] },
    ],
    annexes: [{ id: text, number: "Phụ lục I", title: text, landscape: true, blocks: [table] }],
  };
}

describe("names that do harm elsewhere", () => {
  test.each([
    ["markup", `<w:p/>&amp;]]>"'<!-- {{NOI_DUNG}}`],
    ["control characters", "a\u0000\u0001\u0008\u000b\u001f\ufffe\uffffb"],
    ["halves of letters", "a\ud800b\udc00c"],
    ["marks that turn the line", "a\u202eb\u2066c\u200fd"],
    ["2,000 letters in one word", "Đ".repeat(2000)],
    ["prototype keys", "__proto__"],
    ["marks of our own", 'phoihop-section-landscape"/></w:pPr></w:p>'],
    ["line breaks", "một\nhai\r\nba\tbốn"],
  ])("%s", async (_, text) => {
    const word = opened(await writeDocx(hostilePaper(text), vi));
    expect(packageFaults(word)).toEqual([]);
    expect(words(word.xml("word/document.xml"))).not.toMatch(/[^\P{C}\n\t]/u);
  });

  test("an id of a passage that Word would refuse is refused here", async () => {
    const sample = samplePaper({ rows: 0 });
    const body = [{ kind: "passage", id: "x".repeat(28), prompt: "", text: [] }] as const;
    await expect(writeDocx({ ...sample, body }, vi)).rejects.toThrow(RangeError);
  });
});
