import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { paletteFor } from "../../src/cli/colour.js";
import { keepEarlier } from "../../src/cli/keep-earlier.js";
import { speechOf, wordsOf } from "../../src/cli/languages.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-earlier-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "bao-cao.docx");

/** Write the file over and over, with what is told of it. */
async function writeOver(content: string): Promise<string> {
  let told = "";
  const hear = (lines: readonly string[]) => {
    told += lines.join("\n");
  };
  const session = {
    words: await wordsOf("vi"),
    locale: await speechOf("vi"),
    terminal: { write: hear, complain: hear, palette: paletteFor({}, {}), width: 100, program: "phoihop" },
  };
  const write = () => {
    writeFileSync(file, content);
    return Promise.resolve(true);
  };
  expect(await keepEarlier([file], write, session)).toBe(true);
  return told;
}

test("what a person made of a file that is written anew is kept beside it, each time", async () => {
  expect(await writeOver("bản của máy")).toBe("");
  expect(await writeOver("bản của máy")).toBe("");
  expect(readdirSync(folder)).toEqual(["bao-cao.docx"]);

  writeFileSync(file, "bản đã sửa tay");
  expect(await writeOver("bản của máy")).toContain("bao-cao.ban-truoc.docx");
  writeFileSync(file, "sửa tay lần hai");
  expect(await writeOver("bản của máy")).toContain("bao-cao.ban-truoc-2.docx");

  const kept = ["bao-cao.ban-truoc.docx", "bao-cao.ban-truoc-2.docx", "bao-cao.docx"];
  expect(kept.map((name) => readFileSync(join(folder, name), "utf8"))).toEqual([
    "bản đã sửa tay",
    "sửa tay lần hai",
    "bản của máy",
  ]);
});
