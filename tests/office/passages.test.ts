import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { issueTexts } from "../../src/locale/say/describe.js";
import { readPassages } from "../../src/office/docx/read/read-passages.js";
import { writeDocx } from "../../src/office/write-docx.js";
import { vi } from "../report/examples.js";
import { samplePaper } from "./sample-paper.js";
import { zip } from "./zip.js";

const paper = writeDocx(samplePaper({ rows: 2 }), vi);
/** The passages of the paper after somebody changed its text. */
async function after(change: (xml: string) => string) {
  const parts = unzipSync(await paper);
  const xml = change(strFromU8(parts["word/document.xml"] ?? new Uint8Array()));
  return passagesOf(zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
}
async function passagesOf(bytes: Uint8Array) {
  const read = await readPassages(bytes, { file: "sua.docx" });
  return read.ok
    ? Object.fromEntries(read.value.map(({ id, text }) => [id, text]))
    : issueTexts(read.issues, vi);
}
const PROMPT = /<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/>.*?<\/w:r>/;

describe("the officials' own words come back", () => {
  test("as they were written; an unwritten place gives nothing", async () =>
    expect(await after((xml) => xml)).toEqual({
      "chi-dao": [],
      "nguyen-nhan": [
        "Nguyên nhân khách quan: dịch bệnh kéo dài.",
        "Nguyên nhân chủ quan: việc báo cáo chưa kịp thời.",
      ],
    }));

  test("when somebody wrote in a place, even where the program that saved it left the mark of an unwritten one", async () =>
    expect(
      await after((xml) =>
        xml.replace(
          PROMPT,
          "<w:r><w:t>Hai bên họp giao ban </w:t></w:r><w:r><w:t>02 lần &lt; 03 &#x1EAF;</w:t><w:br/><w:t>Đã phân công.</w:t></w:r>",
        ),
      ),
    ).toMatchObject({
      "chi-dao": ["Hai bên họp giao ban 02 lần < 03 ắ", "Đã phân công."],
    }));

  test("with the hyphens that hold a span of years together, and with tabs", async () =>
    expect(
      await after((xml) =>
        xml.replace(
          PROMPT,
          '<w:r><w:t>Giai đoạn 2022</w:t><w:noBreakHyphen/><w:t>2025,</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>theo Kế hoạch.</w:t></w:r>',
        ),
      ),
    ).toMatchObject({ "chi-dao": ["Giai đoạn 2022-2025, theo Kế hoạch."] }));

  test("from a file whose content controls are gone, as Google Docs leaves it", async () => {
    const written = "Công văn số 52/KH-SKHCN-UBND giao việc.";
    const bare = await after((xml) =>
      xml
        .replace(PROMPT, `<w:r><w:t>${written}</w:t></w:r>`)
        .replaceAll(/<w:sdtPr>.*?<\/w:sdtPr>|<\/?w:sdt(?:Content)?>/g, ""),
    );
    expect(bare).toEqual({
      "chi-dao": [written],
      "nguyen-nhan": [
        "Nguyên nhân khách quan: dịch bệnh kéo dài.",
        "Nguyên nhân chủ quan: việc báo cáo chưa kịp thời.",
      ],
    });
  });

  test("without what was struck out while changes were tracked", async () =>
    expect(
      await after((xml) =>
        xml.replace(
          "Nguyên nhân khách quan: dịch bệnh kéo dài.</w:t></w:r>",
          "Khách quan</w:t></w:r><w:del><w:r><w:delText>: không</w:delText></w:r></w:del><w:ins><w:r><w:t>: thiên tai.</w:t></w:r></w:ins>",
        ),
      ),
    ).toMatchObject({
      "nguyen-nhan": ["Khách quan: thiên tai.", "Nguyên nhân chủ quan: việc báo cáo chưa kịp thời."],
    }));

  test("nothing of the words that Word itself shows in a place that was emptied", async () =>
    expect(
      await after((xml) =>
        xml
          .replace(
            "<w:showingPlcHdr/>",
            '<w:placeholder><w:docPart w:val="DefaultPlaceholder_-1854013440"/></w:placeholder><w:showingPlcHdr/>',
          )
          .replace(PROMPT, "<w:r><w:t>Click or tap here to enter text.</w:t></w:r>"),
      ),
    ).toMatchObject({ "chi-dao": [] }));

  test("no control of somebody else's", async () =>
    expect(
      await after((xml) => xml.replace(/phoihop:chi-dao:/, "mau:chi-dao:").replace("ph_chi_dao_", "mau_")),
    ).toEqual({
      "nguyen-nhan": expect.any(Array),
    }));
});

describe("a file that is no paper is refused in a sentence", () => {
  const text = (xml: string) => zip([{ name: "word/document.xml", content: xml }]);
  const laughs = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:body>&b;</w:body></w:document>`;
  test.each<readonly [string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "bị cụt"],
    ["text", new TextEncoder().encode("Báo cáo"), "không phải văn bản Word"],
    ["the old binary format", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), ".doc cũ"],
    ["another program's format", zip([{ name: "content.xml", content: "<x/>" }]), ".odt"],
    [
      "macros",
      zip([
        { name: "word/document.xml", content: "<w:document/>" },
        { name: "word/vbaProject.bin", content: "x" },
      ]),
      "macro",
    ],
    ["a workbook", zip([{ name: "xl/workbook.xml", content: "<x/>" }]), "không phải văn bản Word"],
    ["a text of its own signs", text(laughs), "bị hỏng"],
    ["a text that ends too early", text("<w:document><w:body>"), "bị hỏng"],
    ["a text deeper than any person's", text("<a>".repeat(5000) + "</a>".repeat(5000)), "bị hỏng"],
    ["a bomb", text("x".repeat(60_000_000)), "khi giải nén"],
  ])(
    "%s",
    async (_, bytes, sentence) => expect(JSON.stringify(await passagesOf(bytes))).toContain(sentence),
    30_000,
  );

  test("cut anywhere", async () => {
    const whole = await paper;
    for (let length = 0; length < whole.length; length += 997)
      expect(Array.isArray(await passagesOf(whole.subarray(0, length)))).toBe(true);
  });
});
