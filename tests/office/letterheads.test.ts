import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readTemplate } from "../../src/office/docx/read/read-template.js";
import { writeDocx } from "../../src/office/write-docx.js";
import { vi } from "../report/examples.js";
import { packageFaults } from "./package-faults.js";
import { samplePaper } from "./sample-paper.js";
import { all, opened, words } from "./word.js";

const TEXT = "word/document.xml";
const line = (text: string) => new Paragraph(text);
const MARKERS = ["{{SO_KY_HIEU}}", "{{DIA_DANH_NGAY}}", "{{TEN_LOAI}}", "{{TRICH_YEU}}"];

const packed = async (children: readonly (Paragraph | Table)[], head: readonly Paragraph[] = []) =>
  new Uint8Array(
    await Packer.toArrayBuffer(
      new Document({
        sections: [{ headers: { default: new Header({ children: [...head] }) }, children: [...children] }],
      }),
    ),
  );

/** A letterhead in a table of two columns, as most offices draw it. */
const inTable = () =>
  packed([
    new Table({
      columnWidths: [4000, 5026],
      rows: [
        new TableRow({
          children: [MARKERS.slice(0, 1), MARKERS.slice(1)].map(
            (texts, at) =>
              new TableCell({
                width: { size: [4000, 5026][at] ?? 0, type: WidthType.DXA },
                children: [line("SỞ MẪU"), ...texts.map(line)],
              }),
          ),
        }),
      ],
    }),
    line("{{NOI_DUNG}}"),
  ]);

/** A letterhead in a text box that floats over the page. */
async function inTextBox() {
  const parts = unzipSync(await packed([line("KHUNG"), line("{{NOI_DUNG}}")]));
  const box = ["SỞ MẪU", ...MARKERS].map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const shape = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:200pt;height:80pt"><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  const xml = strFromU8(parts[TEXT] ?? new Uint8Array()).replace(
    /<w:p>(?:(?!<w:p>).)*?KHUNG.*?<\/w:p>/,
    shape,
  );
  return zipSync({ ...parts, [TEXT]: strToU8(xml) });
}

/** A letterhead that stands in the head of the page alone. */
const inHeader = () => packed([line("{{NOI_DUNG}}")], ["SỞ MẪU", ...MARKERS].map(line));

describe.each([
  ["a table", inTable],
  ["a text box", inTextBox],
  ["the head of the page", inHeader],
])("a letterhead in %s", (_where, template) => {
  const file = template().then(async (bytes) => {
    const read = await readTemplate(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    return opened(await writeDocx(samplePaper({ rows: 3 }), vi, { template: read.value }));
  });

  /** Every text of the paper, with that of the heads of its pages. */
  const said = async () => {
    const word = await file;
    const parts = [...word.parts.keys()].filter(
      (name) => name === TEXT || /^word\/header\d+\.xml$/.test(name),
    );
    return parts.flatMap((name) => all(word.xml(name), "p").map(words));
  };

  test("takes the number, the day, the kind and the abstract, each once", async () => {
    const lines = await said();
    const count = (is: (text: string) => boolean) => lines.filter(is).length;
    expect(lines.join("\n")).not.toContain("{{");
    expect(lines).toContain("SỞ MẪU");
    expect(count((text) => text === "Số: ……/BC-SKHCN-UBND")).toBe(1);
    expect(count((text) => text === "BÁO CÁO")).toBe(1);
    expect(count((text) => text.startsWith("Sơ kết giữa kỳ thực hiện Kế hoạch"))).toBe(1);
    expect(count((text) => /^[^(]{0,40}, ngày …… tháng …… năm ………$/.test(text))).toBe(1);
  });

  test("leaves a good file with the text of the paper in it", async () => {
    const word = await file;
    expect(packageFaults(word)).toEqual([]);
    expect(words(word.xml(TEXT))).toContain("Trên đây là báo cáo");
  });
});
