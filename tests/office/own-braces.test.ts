import { describe, expect, test } from "vitest";
import { readTemplate } from "../../src/office/docx/read/read-template.js";
import { writeDocx } from "../../src/office/write-docx.js";
import { lyingZip } from "../long/hostile-books.js";
import { MARKER, paperParts } from "../long/hostile-papers.js";
import { vi } from "../report/examples.js";
import { samplePaper } from "./sample-paper.js";
import { opened, words } from "./word.js";

async function filled(inside: string, abstract?: string): Promise<string> {
  const read = await readTemplate(lyingZip(paperParts(inside)));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const paper = samplePaper({ rows: 2 });
  const document = abstract === undefined ? paper : { ...paper, form: { ...paper.form, abstract } };
  const word = opened(await writeDocx(document, vi, { template: read.value }));
  return words(word.xml("word/document.xml"));
}

describe("the marker is found however it was written", () => {
  test.each([
    ["told verbatim", "<w:p><w:r><w:t><![CDATA[{{NOI_DUNG}}]]></w:t></w:r></w:p>"],
    ["with a comment in it", "<w:p><w:r><w:t>{{NOI<!-- x -->_DUNG}}</w:t></w:r></w:p>"],
  ])("%s", async (_, inside) => {
    const text = await filled(inside);
    expect(text.length).toBeGreaterThan(500);
    expect(text).not.toContain("NOI_DUNG");
  });
});

test("what looks like a marker in a text of ours is only text", async () => {
  const text = await filled(
    `<w:p><w:r><w:t>{{TRICH_YEU}}</w:t></w:r></w:p>${MARKER}`,
    "về {{TEN_LOAI}} và {{NOI_DUNG}}",
  );
  expect(text).toContain("về {{TEN_LOAI}} và {{NOI_DUNG}}");
});
