import {
  existsSync,
  mkdtempSync,
  readdirSync,
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
import { readPassages } from "../../src/office/docx/read/read-passages.js";
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

test.each([
  ["2023-12-31", [], "Sơ kết việc thực hiện"],
  ["2025-12-31", [], "Tổng kết việc thực hiện"],
  ["2025-12-31", ["--kind", "so-ket"], "Sơ kết việc thực hiện"],
] as const)("as of %s, with %j, the report is called %s", async (asOf, kind, title) => {
  const file = join(mkdtempSync(join(root, "kind-")), "x.md");
  await phoihop("report", "--register", examples.public, "--as-of", asOf, ...kind, "-o", file);
  expect(readFileSync(file, "utf8")).toContain(title);
});

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

describe("no words are in no file", () => {
  /** Everything that stands in the folder, as text. */
  const wordsIn = (folder: string) =>
    readdirSync(folder)
      .map((name) => {
        const bytes = readFileSync(join(folder, name));
        return name.endsWith(".docx")
          ? strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
          : bytes.toString("utf8");
      })
      .join("\n");

  test("when an older copy of the paper is saved over it last", async () => {
    const { at, write } = desk();
    await write("x.docx");
    typeInWord(at("x.docx"), "lessons", "Bản thứ Hai");
    await write("x.docx", "--force");
    const older = readFileSync(at("x.docx"));
    retype(at("x.docx"), "Bản thứ Hai", "Bản thứ Ba");
    expect((await write("x.docx", "--force")).code).toBe(0);
    writeFileSync(at("x.docx"), older);
    savedIn(at("x.docx"), 60);
    expect((await write("x.docx", "--force")).code).toBe(2);
    for (const words of ["Bản thứ Hai", "Bản thứ Ba"]) expect(wordsIn(at("."))).toContain(words);
    expect(sideOf(at("x.passages.json")).lessons).toMatchObject({
      text: ["Bản thứ Ba"],
      other: ["Bản thứ Hai"],
    });
  });

  test("when something is written outside the places, or a table in one: told, and a copy kept", async () => {
    const { at, write } = desk();
    await write("x.docx");
    typeInWord(
      at("x.docx"),
      "lessons",
      "Có bảng</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>kèm theo",
    );
    changeText(at("x.docx"), (xml) =>
      xml.replace("<w:body>", "<w:body><w:p><w:r><w:t>Một câu ngoài chỗ</w:t></w:r></w:p>"),
    );
    const { err, out, code } = await write("x.docx", "--force");
    expect(code).toBe(0);
    expect(err).toContain("bảng trong phần lessons");
    expect(err).toContain("sửa ngoài các phần");
    expect(out).toContain("x.ban-truoc.docx");
    expect(wordsIn(at("."))).toContain("Một câu ngoài chỗ");
  });

  test("and a paper as it was last written leaves no copy", async () => {
    const { at, write } = desk();
    await write("x.docx");
    await write("x.docx", "--force", "--known-by", "2022-12-31");
    expect(readdirSync(at(".")).toSorted()).toEqual(["x.docx", "x.passages.json"]);
    writeFileSync(
      at("x.passages.json"),
      readFileSync(at("x.passages.json"), "utf8").replace('"text": []', '"text": ["Tự viết."]'),
    );
    await write("x.docx", "--force");
    expect(readdirSync(at("."))).toContain("x.passages.ban-truoc.json");
  });
});

function changeText(file: string, change: (xml: string) => string): void {
  const parts = unzipSync(readFileSync(file));
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  writeFileSync(file, zipSync({ ...parts, "word/document.xml": strToU8(change(xml)) }));
}

const retype = (file: string, before: string, after: string): void =>
  changeText(file, (xml) => xml.replace(before, after));
