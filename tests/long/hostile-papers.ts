import { type Lie, lyingZip } from "./hostile-books.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));

/** The parts of the smallest Word file that is a template. */
export const paperParts = (inside: string, changed: Readonly<Record<string, string>> = {}): readonly Lie[] =>
  Object.entries({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD}"><w:body>${inside}</w:body></w:document>`,
    "word/styles.xml": `<w:styles xmlns:w="${WORD}"></w:styles>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
    ...changed,
  }).map(([name, content]) => ({ name, content: utf8(content) }));

export const MARKER = "<w:p><w:r><w:t>{{NOI_DUNG}}</w:t></w:r></w:p>";
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000);
const withPart = (lie: Lie) => [...paperParts(MARKER), lie];

/** Bookmarks of our own kind around every paragraph of a text. */
function bookmarks(count: number): string {
  const numbers = Array.from({ length: count }, (_, each) => each);
  const name = (each: number) => `ph_a${each}_${each.toString(16).padStart(8, "0")}`;
  return [
    ...numbers.map((each) => `<w:bookmarkStart w:id="${each}" w:name="${name(each)}"/>`),
    ...numbers.map(() => "<w:p><w:r><w:t>x</w:t></w:r></w:p>"),
    ...numbers.map((each) => `<w:bookmarkEnd w:id="${each}"/>`),
  ].join("");
}

type Option = "--template" | "--passages";

/** Word files that are small and want to be large; each once killed the command, or held it up, or showed its insides. */
export const hostilePapers: readonly (readonly [string, Option, () => Uint8Array])[] = [
  [
    "stored parts that announce no size",
    "--template",
    () => lyingZip(withPart({ name: "word/a.bin", content: zeros(5), method: 0, size: 0 })),
  ],
  ["parts that lie over each other", "--template", () => overlapping()],
  [
    "counts that differ",
    "--passages",
    () => lyingZip(withPart({ name: "word/a.bin", content: zeros(1) }), { here: 1 }),
  ],
  [
    "a hundred bytes announced, a gigabyte inside",
    "--template",
    () => lyingZip(withPart({ name: "word/a.xml", content: zeros(1_000), size: 100 })),
  ],
  [
    "the same in the text itself",
    "--passages",
    () =>
      lyingZip(
        paperParts(MARKER).map((part) =>
          part.name === "word/document.xml" ? { ...part, content: zeros(1_000), size: 100 } : part,
        ),
      ),
  ],
  [
    "forty megabytes of paragraphs",
    "--template",
    () => lyingZip(paperParts(MARKER + "<w:p/>".repeat(6_700_000))),
  ],
  [
    "two hundred thousand paragraphs",
    "--template",
    () => lyingZip(paperParts(MARKER + "<w:p/>".repeat(200_000))),
  ],
  [
    "a hundred thousand styles told verbatim",
    "--template",
    () =>
      lyingZip(
        paperParts("<w:p/>", {
          "word/styles.xml": `<w:styles xmlns:w="${WORD}"><![CDATA[${"<w:style>".repeat(100_000)}]]></w:styles>`,
        }),
      ),
  ],
  ["more bookmarks than are read", "--passages", () => lyingZip(paperParts(bookmarks(200_000)))],
  [
    "a head that is not well-formed",
    "--template",
    () => lyingZip(paperParts(MARKER, { "word/header1.xml": "<w:hdr><w:p></w:hdr>" })),
  ],
  [
    "numbers that are not well-formed",
    "--template",
    () => lyingZip(paperParts(MARKER, { "word/numbering.xml": "<w:numbering" })),
  ],
  [
    "relations that are not well-formed",
    "--template",
    () => lyingZip(paperParts(MARKER, { "word/_rels/document.xml.rels": "<Relationships>" })),
  ],
  [
    "kinds that are not well-formed",
    "--template",
    () => lyingZip(paperParts(MARKER, { "[Content_Types].xml": "<Types>" })),
  ],
  [
    "kinds that are not there",
    "--template",
    () => lyingZip(paperParts(MARKER).filter(({ name }) => name !== "[Content_Types].xml")),
  ],
  [
    "a sign that XML does not know",
    "--template",
    () => lyingZip(paperParts(`${MARKER}<w:p><w:r><w:t>a&nbsp;b</w:t></w:r></w:p>`)),
  ],
  [
    "a sign that XML forbids",
    "--template",
    () => lyingZip(paperParts(`${MARKER}<w:p><w:r><w:t>a&#0;b</w:t></w:r></w:p>`)),
  ],
];

/** One stretch of bytes as the content of nineteen hundred parts. */
function overlapping(): Uint8Array {
  const bytes = Buffer.from(lyingZip(withPart({ name: "word/a.bin", content: zeros(5), method: 0 })));
  const end = bytes.length - 22;
  const directory = bytes.subarray(bytes.readUInt32LE(end + 16), end);
  const name = Buffer.from("word/a.bin");
  const last = directory.subarray(directory.lastIndexOf("PK\u0001\u0002"));
  const copies = Array.from({ length: 1_900 }, (_, index) => {
    const copy = Buffer.from(last);
    copy.write(`word/${String(index).padStart(5, "0")}`.slice(0, name.length), 46);
    return copy;
  });
  const all = Buffer.concat([directory, ...copies]);
  const tail = Buffer.from(bytes.subarray(end));
  const count = tail.readUInt16LE(10) + copies.length;
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(all.length, 12);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, bytes.readUInt32LE(end + 16)), all, tail]));
}
