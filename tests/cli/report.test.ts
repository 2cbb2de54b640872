import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, describe, expect, test } from "vitest";
import { readPassages } from "../../src/office/read-passages.js";
import { examples, phoihop } from "./phoihop.js";

const root = mkdtempSync(join(tmpdir(), "phoihop-report-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder of its own, with the command that writes a paper in it. */
function desk() {
  const folder = mkdtempSync(join(root, "desk-"));
  const at = (name: string) => join(folder, name);
  const write = (output: string, ...more: readonly string[]) =>
    phoihop("report", "--register", examples.public, "--as-of", "2023-12-31", "-o", at(output), ...more);
  return { at, write };
}

const PROMPT = /<w:r><w:rPr><w:rStyle w:val="PlaceholderText"\/>.*?<\/w:r>/s;

/** An official writes in a place of a Word file, and saves it so many seconds from now. */
function typeInWord(file: string, id: string, text: string, seconds = 10): void {
  const parts = unzipSync(readFileSync(file));
  const [head = "", ...rest] = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).split(
    `phoihop:${id}:`,
  );
  const body = rest.join("").replace(PROMPT, `<w:r><w:t>${text}</w:t></w:r>`);
  const xml = `${head}phoihop:${id}:${body}`;
  writeFileSync(file, zipSync({ ...parts, "word/document.xml": strToU8(xml) }));
  savedIn(file, seconds);
}

function savedIn(file: string, seconds: number): void {
  const time = Date.now() / 1000 + seconds;
  utimesSync(file, time, time);
}

async function wordText(file: string, id: string): Promise<readonly string[] | undefined> {
  const read = await readPassages(new Uint8Array(readFileSync(file)));
  return read.ok ? read.value.find((written) => written.id === id)?.text : undefined;
}

const sideOf = (file: string) => JSON.parse(readFileSync(file, "utf8")).passages;

function typeInSide(file: string, id: string, text: string, seconds: number): void {
  const passages = sideOf(file);
  passages[id].text = [text];
  writeFileSync(file, JSON.stringify({ formatVersion: 1, passages }));
  savedIn(file, seconds);
}

/** A person chooses between two texts, as the command asks. */
function choose(file: string, id: string, text: string): void {
  const side = JSON.parse(readFileSync(file, "utf8"));
  const { other: _, ...rest } = side.passages[id];
  side.passages[id] = { ...rest, text: [text] };
  writeFileSync(file, JSON.stringify(side));
}

describe("what officials write in a paper is lost by no run of the command", () => {
  test("words of one paper stay in the side file when another takes its place", async () => {
    const { at, write } = desk();
    await write("x.docx");
    typeInWord(at("x.docx"), "lessons", "Họp giao ban mỗi quý.");
    const { code, err } = await write("x.docx", "--kind", "bien-ban", "--force");
    expect(code).toBe(0);
    expect(err).toContain("lessons");
    expect(sideOf(at("x.passages.json"))).toMatchObject({
      lessons: { text: ["Họp giao ban mỗi quý."] },
      "meeting-opinions": { text: [] },
    });
    await write("x.docx", "--force");
    expect(await wordText(at("x.docx"), "lessons")).toEqual(["Họp giao ban mỗi quý."]);
  });

  test("words of the Word file reach the page of the same name", async () => {
    const { at, write } = desk();
    await write("x.docx");
    typeInWord(at("x.docx"), "lessons", "Họp giao ban mỗi quý.");
    await write("x.html");
    expect(readFileSync(at("x.html"), "utf8")).toContain("Họp giao ban mỗi quý.");
  });

  test("the paper is not touched where the side file cannot be written", async () => {
    const { at, write } = desk();
    await write("x.docx");
    typeInWord(at("x.docx"), "lessons", "Họp giao ban mỗi quý.");
    rmSync(at("x.passages.json"));
    const before = readFileSync(at("x.docx"));
    symlinkSync(at("nowhere/file"), at("x.passages.json"));
    expect((await write("x.docx", "--force")).code).toBe(2);
    expect(readFileSync(at("x.docx")).equals(before)).toBe(true);
  });

  test("nobody is sent to write in a Word file that will not be read", async () => {
    const { at, write } = desk();
    await write("x.docx");
    const own = ["--passages", at("x.passages.json")];
    expect((await write("x.docx", "--force")).out).toContain("hoặc viết ngay trong tệp .docx");
    expect((await write("x.docx", "--force", ...own)).out).not.toContain("tệp .docx");
  });

  test("a run that is refused leaves no side file", async () => {
    const { at, write } = desk();
    writeFileSync(at("x.docx"), "của người khác");
    expect((await write("x.docx")).code).toBe(2);
    expect(existsSync(at("x.passages.json"))).toBe(false);
  });
});

describe("where the Word file and the side file differ", () => {
  test.each([20, -20])(
    "and both were written in, both texts are kept, whichever was saved last",
    async (seconds) => {
      const { at, write } = desk();
      await write("x.docx");
      typeInWord(at("x.docx"), "lessons", "Bài học cũ.");
      typeInSide(at("x.passages.json"), "lessons", "Bài học mới.", seconds);
      const before = readFileSync(at("x.docx"));
      const { code, err } = await write("x.docx", "--force");
      expect(code).toBe(2);
      expect(err).toContain("lessons: tệp Word và ");
      expect(readFileSync(at("x.docx")).equals(before)).toBe(true);
      const { lessons } = sideOf(at("x.passages.json"));
      expect(lessons).toMatchObject({ text: ["Bài học mới."], other: ["Bài học cũ."] });
      expect((await write("x.docx", "--force")).code).toBe(2);
      choose(at("x.passages.json"), "lessons", "Bài học đã chọn.");
      expect((await write("x.docx", "--force")).code).toBe(0);
      expect(await wordText(at("x.docx"), "lessons")).toEqual(["Bài học đã chọn."]);
      expect((await write("x.docx", "--force")).err).toBe("");
    },
  );

  test("the same words with other spaces are no difference", async () => {
    const { at, write } = desk();
    await write("x.docx");
    typeInWord(at("x.docx"), "lessons", "Họp giao ban.");
    typeInSide(at("x.passages.json"), "lessons", "Họp  giao\u00a0ban. ", 20);
    expect((await write("x.docx", "--force")).err).toBe("");
  });
});
