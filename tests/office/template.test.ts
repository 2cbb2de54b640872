import { Document, Header, Packer, Paragraph, type ParagraphChild, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { issueTexts } from "../../src/locale/say/describe.js";
import { readPassages } from "../../src/office/docx/read/read-passages.js";
import { readTemplate } from "../../src/office/docx/read/read-template.js";
import { writeDocx } from "../../src/office/write-docx.js";
import { vi } from "../report/examples.js";
import { packageFaults } from "./package-faults.js";
import { samplePaper } from "./sample-paper.js";
import { all, only, opened, value, words } from "./word.js";
import { zip } from "./zip.js";

const line = (...children: (string | ParagraphChild)[]) =>
  new Paragraph({ children: children.map((each) => (typeof each === "string" ? new TextRun(each) : each)) });

/** An office's own paper: its letterhead, its head of the page, and styles as Word in Vietnamese names them. */
async function template(paragraphs: readonly Paragraph[]): Promise<Uint8Array> {
  const file = new Document({
    styles: {
      default: { document: { run: { font: "Arial", size: 26 } } },
      paragraphStyles: [{ id: "u1", name: "heading 1", run: { bold: true, color: "C00000" } }],
    },
    sections: [
      {
        headers: { default: new Header({ children: [line("CƠ QUAN MẪU")] }) },
        properties: { page: { margin: { top: 1500, left: 2000, right: 1000, bottom: 1200 } } },
        children: paragraphs,
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)));
  const styles = strFromU8(parts["word/styles.xml"] ?? new Uint8Array());
  const named = styles.replace(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/, "");
  return zipSync({ ...parts, "word/styles.xml": strToU8(named) });
}

const LETTERHEAD = [
  line("SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
  line("{{SO_KY_HIEU}}"),
  line("{{TEN_LOAI}}"),
  line("Về việc: {{TRICH", new TextRun({ text: "_YEU}}", bold: true })),
];

async function written(paragraphs: readonly Paragraph[]) {
  const read = await readTemplate(await template(paragraphs));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return writeDocx(samplePaper({ rows: 3 }), vi, { template: read.value });
}

describe("a paper in an office's own form", () => {
  const file = written([...LETTERHEAD, line("{{NOI_", "DUNG}}"), line("Nơi nhận: như trên")]);
  const paragraphs = async () => all(opened(await file).xml("word/document.xml"), "p");

  test("stands between what the template has before the marker and after it; annexes come last", async () => {
    const all = (await paragraphs()).map(words).filter((each) => each !== "");
    expect(all.slice(0, 5)).toEqual([
      "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
      "Số: ……/BC-SKHCN-UBND",
      "BÁO CÁO",
      "Về việc: Sơ kết giữa kỳ thực hiện Kế hoạch phối hợp hoạt động khoa học và công nghệ giai đoạn 2022 – 2025",
      "SỐ LIỆU MINH HỌA – KHÔNG PHẢI KẾT QUẢ THỰC TẾ",
    ]);
    const places = ["Trên đây là báo cáo", "Nơi nhận: như trên", "PHỤ LỤC KÈM THEO", "Phụ lục ITIẾN ĐỘ"].map(
      (start) => all.findIndex((each) => each.startsWith(start)),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(all.join("\n")).not.toMatch(/CỘNG HÒA|GIÁM ĐỐC|\{\{/);
  });

  test("takes its styles, page and head of the page, and is a good file", async () => {
    const word = opened(await file);
    expect(packageFaults(word)).toEqual([]);
    const headings = (await paragraphs())
      .filter((each) => value(only(only(each, "pPr"), "pStyle")) === "u1")
      .map(words);
    expect(headings).toContain("I. CÔNG TÁC CHỈ ĐẠO, TỔ CHỨC THỰC HIỆN");
    const sections = all(word.xml("word/document.xml"), "sectPr");
    expect(sections.map((each) => value(only(each, "pgMar"), "left"))).toEqual([
      "2000",
      "2000",
      "2000",
      "2000",
    ]);
    expect(sections.map((each) => value(only(each, "pgSz"), "orient"))).toEqual([
      "portrait",
      "landscape",
      "portrait",
      "landscape",
    ]);
    expect(
      [...word.parts.keys()].filter((name) => /header/.test(name) && words(word.xml(name)) === "CƠ QUAN MẪU"),
    ).toHaveLength(1);
  });

  test("closes with our signatures where the template has none, and says what it is where the template does not", async () => {
    const said = words(opened(await written([line("SỞ"), line("{{NOI_DUNG}}")])).xml("word/document.xml"));
    expect(said).toMatch(/^SỞBÁO CÁOSơ kết/);
    expect(said).toContain("GIÁM ĐỐC");
  });

  test("gives the officials' words back all the same", async () => {
    const read = await readPassages(await file);
    expect(read.ok && read.value.map(({ id }) => id)).toEqual(["chi-dao", "nguyen-nhan"]);
  });
});

describe("a template that cannot be used is refused in a sentence", () => {
  const told = async (bytes: Uint8Array) => {
    const read = await readTemplate(bytes, { file: "mau.docx" });
    return read.ok ? [] : issueTexts(read.issues, vi);
  };
  test("without the marker, or with it among other words", async () => {
    const sentence =
      "toàn bộ tệp: mẫu “mau.docx” chưa có dấu “{{NOI_DUNG}}”; hãy ghi dấu này thành một đoạn riêng, tại nơi đặt nội dung văn bản.";
    expect(await told(await template(LETTERHEAD))).toEqual([sentence]);
    expect(await told(await template([line("Nội dung {{NOI_DUNG}}")]))).toEqual([sentence]);
  });
  test.each<readonly [string, Uint8Array, string]>([
    ["a .doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), ".doc cũ"],
    ["a bomb", zip([{ name: "word/document.xml", content: "x".repeat(60_000_000) }]), "khi giải nén"],
    ["a torn text", zip([{ name: "word/document.xml", content: "<w:document>" }]), "bị hỏng"],
  ])("%s", async (_, bytes, sentence) => expect((await told(bytes)).join()).toContain(sentence), 30_000);
});
