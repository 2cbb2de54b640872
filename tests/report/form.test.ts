import { reportOf, toHtml, toMarkdown } from "phoihop/report";
import { writeDocx } from "phoihop/office";
import { describe, expect, test } from "vitest";
import { all, opened, words } from "../office/word.js";
import { inputs, vi } from "./examples.js";

const input = inputs["cong-khai-2023"];

/** Every line of text in a Word file. */
const wordLines = async (document: ReturnType<typeof reportOf>) =>
  all(opened(await writeDocx(document, vi)).xml("word/document.xml"), "p").map(words);

describe("bodies that issue a paper together give it one symbol, after that of the plan", () => {
  const document = reportOf(input, vi);
  const SYMBOL = "Số: ……/BC-SKHCN-UBND";

  test("in Markdown and HTML", () => {
    expect(toMarkdown(document, vi)).toContain(SYMBOL);
    expect(toHtml(document, vi)).toContain(SYMBOL);
  });

  test("in Word, in the letterhead and in every annex", async () => {
    const lines = await wordLines(document);
    expect(lines).toContain(SYMBOL);
    const attached = lines.filter((line) => line.startsWith("(Kèm theo"));
    expect(attached).toHaveLength(document.annexes.length);
    for (const line of attached) expect(line).toContain("/BC-SKHCN-UBND ");
  });

  test("which the office may give itself", () => {
    const own = reportOf({ ...input, office: { symbol: "BC-LN" } }, vi);
    expect(toMarkdown(own, vi)).toContain("Số: ……/BC-LN");
  });
});

test("those to whom it goes bear one dash and one stop, however the office wrote them", async () => {
  const office = { recipients: ["- Sở Tài chính;", "– UBND Tỉnh .", "Lưu: VT."] };
  const document = reportOf({ ...input, office }, vi);
  expect(toMarkdown(document, vi)).toContain("- Sở Tài chính;\n- UBND Tỉnh;\n- Lưu: VT.");
  expect(toHtml(document, vi)).toContain("<li>Sở Tài chính;</li>\n<li>UBND Tỉnh;</li>\n<li>Lưu: VT.</li>");
  const lines = await wordLines(document);
  const first = lines.indexOf("- Sở Tài chính;");
  expect(lines.slice(first, first + 3)).toEqual(["- Sở Tài chính;", "- UBND Tỉnh;", "- Lưu: VT."]);
});
