import { describe, expect, test } from "vitest";
import { readPassages } from "../../src/office/docx/read/read-passages.js";
import { spliceFaults } from "../../src/office/xlsx/marks/splice.js";
import { outlineOf } from "../../src/office/text/xml-outline.js";
import { parseXml } from "../../src/office/text/xml.js";
import { readXlsx } from "../../src/office/xlsx/read-xlsx.js";
import { bookWith, type Lie, lyingZip } from "../long/hostile-books.js";
import { hostilePapers, MARKER, paperParts } from "../long/hostile-papers.js";
import { readTemplate } from "../../src/office/docx/read/read-template.js";
import { parts, zip } from "./zip.js";

const spaces = new Uint8Array(Buffer.from(`<sst>${" ".repeat(2_000_000)}</sst>`));
const strings = (lie: Partial<Lie>) => bookWith({ name: "xl/sharedStrings.xml", content: spaces, ...lie });

/** Archives that two readers would read differently; each was read once, whatever came out of it. */
const lies: readonly (readonly [string, () => Uint8Array])[] = [
  ["no size announced", () => lyingZip(strings({ size: 0, crc: 0 }))],
  [
    "sizes only in the head of the part",
    () => lyingZip(strings({ flags: 8, size: 0, packed: 0, localSize: spaces.length })),
  ],
  ["a size to be looked up elsewhere", () => lyingZip(strings({}), { size: 0xffffffff })],
  ["counts that differ", () => lyingZip(strings({}), { here: 1 })],
  ["a stored part of another size", () => lyingZip(strings({ method: 0, size: 0 }))],
  ["less announced than is inside", () => lyingZip(strings({ size: 100 }))],
  ["another check sum", () => lyingZip(strings({ crc: 1 }))],
  ["one name twice", () => lyingZip([...strings({}), { name: "xl/sharedStrings.xml", content: spaces }])],
  ["a locator of ZIP64 before the end", () => withLocator(lyingZip(strings({})))],
];

function withLocator(bytes: Uint8Array): Uint8Array {
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  const end = bytes.length - 22;
  return new Uint8Array(Buffer.concat([bytes.subarray(0, end), locator, bytes.subarray(end)]));
}

describe("an archive that says two things is refused as broken", () => {
  test.each(lies)("a workbook: %s", async (_, make) => {
    expect(await readXlsx(make(), { limits: { ratio: 10_000, letters: 1_000_000 } })).toMatchObject({
      ok: false,
      issues: [{ code: "not-a-workbook", kind: "broken" }],
    });
  });

  test.each(lies)("a paper: %s", async (_, make) => {
    const read = await readPassages(make(), { limits: { ratio: 10_000 } });
    expect(read).toMatchObject({ ok: false, issues: [{ code: "not-a-paper" }] });
  });

  test("one that says one thing is read", async () => {
    expect(
      await readXlsx(lyingZip(strings({})), { limits: { ratio: 10_000, letters: 1_000_000 } }),
    ).toMatchObject({ ok: true });
    expect(await readPassages(lyingZip(paperParts(MARKER)))).toMatchObject({ ok: true });
  });
});

describe("bytes that changed on the way", () => {
  const whole = zip(
    parts({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${"ă".repeat(500)}</t></is></c></row>` }),
  );

  test("make a workbook broken, wherever they are, and never break the reader", async () => {
    const kinds = new Set<string>();
    for (let at = 0; at < whole.length; at++) {
      const hurt = whole.slice();
      hurt[at] = (hurt[at] ?? 0) ^ 255;
      const read = await readXlsx(hurt);
      kinds.add(read.ok ? "read" : (read.issues[0]?.code ?? ""));
    }
    expect(kinds).toContain("not-a-workbook");
  });

  test("leave a copy with marks unmade", () => {
    for (let at = 30; at < whole.length; at++) {
      const hurt = whole.slice();
      hurt[at] = (hurt[at] ?? 0) ^ 255;
      const marks = [{ sheet: "A", row: 0, column: 0, cell: null, text: "sai" }];
      expect(() => spliceFaults(hurt, marks, { list: "a", title: "b", cell: "c", fault: "d" })).not.toThrow();
    }
  });
});

test("a sign that XML forbids stands in no name, for either reader", () => {
  const text = "<a>\u0014<\u0014b/></a>".replace("\u0014<", "<");
  expect(parseXml(text)).toBeUndefined();
  expect(outlineOf(new TextEncoder().encode(text))).toBeUndefined();
});

describe("a sheet that breaks off is no sheet", () => {
  const row = (no: number) => `<row r="${no}"><c r="A${no}"><v>${no}</v></c></row>`;
  const cut = (xml: string) =>
    zip(
      parts({ rows: row(1) + row(2) }).map((part) =>
        part.name.endsWith("sheet1.xml") ? { ...part, content: xml } : part,
      ),
    );
  const whole = String(parts({ rows: row(1) + row(2) }).at(-1)?.content);
  test.each([
    ["after its first row", whole.slice(0, whole.indexOf('<row r="2"'))],
    ["in the middle of a tag", whole.slice(0, whole.indexOf("</sheetData") + 5)],
    ["before its own end", whole.replace("</worksheet>", "")],
    ["and has no table", whole.replace(/<sheetData>.*<\/sheetData>/, "")],
  ])("%s", async (_, xml) => {
    expect(await readXlsx(cut(xml))).toMatchObject({ ok: false, issues: [{ kind: "broken" }] });
  });

  test("while names before a colon, comments and signs in quotes are as good as any", async () => {
    const named = whole.replaceAll(/<(\/?)(?=[a-z])/g, "<$1x:").replace('xmlns="', 'a="1>0" xmlns:x="');
    expect(await readXlsx(cut(`<!-- > -->${named}`))).toMatchObject({ ok: true });
  });
});

describe("a template that cannot be filled in is refused", () => {
  test.each(hostilePapers.filter(([name]) => /well-formed|not there|sign/.test(name)))(
    "%s",
    async (_, __, make) => {
      expect(await readTemplate(make())).toMatchObject({
        ok: false,
        issues: [{ code: "not-a-paper", kind: "broken" }],
      });
    },
  );
});
