import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/office/zip/crc.js";
import { type Made, type Part, parts, workbook, zip } from "../office/zip.js";

/** One part of an archive in which every field may lie. */
export interface Lie {
  readonly name: string;
  readonly content: Uint8Array;
  readonly method?: 0 | 8;
  readonly flags?: number;
  /** Fields of the directory, where they say something else than is so. */
  readonly size?: number;
  readonly packed?: number;
  readonly crc?: number;
  /** Of its own head alone. */
  readonly localSize?: number;
}

/** An archive of such parts, with an end that may lie as well. */
export function lyingZip(
  lies: readonly Lie[],
  end: Partial<Record<"here" | "count" | "size", number>> = {},
): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8, flags = 0, size, packed, crc, localSize } of lies) {
    const body = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    const head = (isLocal: boolean) => {
      const bytes = Buffer.alloc(26);
      bytes.writeUInt16LE(20, 0);
      bytes.writeUInt16LE(flags, 2);
      bytes.writeUInt16LE(method, 4);
      bytes.writeUInt32LE(crc ?? crc32(content), 10);
      bytes.writeUInt32LE(isLocal ? body.length : (packed ?? body.length), 14);
      bytes.writeUInt32LE(isLocal ? (localSize ?? size ?? content.length) : (size ?? content.length), 18);
      bytes.writeUInt16LE(Buffer.byteLength(name), 22);
      return bytes;
    };
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), head(true), Buffer.from(name), body]);
    entries.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), head(false), place, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const tail = Buffer.alloc(18);
  tail.writeUInt16LE(end.here ?? lies.length, 4);
  tail.writeUInt16LE(end.count ?? lies.length, 6);
  tail.writeUInt32LE(end.size ?? directory.length, 8);
  tail.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), tail]));
}

const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const asLies = (all: readonly Part[]): readonly Lie[] =>
  all.map(({ name, content }) => ({ name, content: typeof content === "string" ? utf8(content) : content }));

/** The parts of a small workbook, with one more that lies. */
export const bookWith = (lie: Lie): readonly Lie[] => [...asLies(parts({ rows: "" })), lie];

const STRINGS = "xl/sharedStrings.xml";
const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const strings = (inside: string): Made => ({
  rows: "",
  others: [{ name: STRINGS, content: `<sst xmlns="${SPREADSHEET}">${inside}</sst>` }],
});
const repeated = (text: string, count: number) => text.repeat(count);
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(0x20);
const cell = (name: string, text: string) => `<c r="${name}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Workbooks that are small and want to be large; each once killed the command, or held it up. */
export const hostileBooks: readonly (readonly [name: string, make: () => Uint8Array])[] = [
  [
    "shared strings that announce no size",
    () => lyingZip(bookWith({ name: STRINGS, content: zeros(400), size: 0, crc: 0 })),
  ],
  [
    "sizes only in the head of the part",
    () =>
      lyingZip(
        bookWith({
          name: STRINGS,
          content: zeros(400),
          flags: 8,
          size: 0,
          packed: 0,
          localSize: 400_000_000,
        }),
      ),
  ],
  [
    "a directory that lies elsewhere",
    () => lyingZip(bookWith({ name: STRINGS, content: zeros(1) }), { size: 0xffffffff }),
  ],
  ["three million shared strings", () => workbook(strings(repeated("<si/>", 3_000_000)))],
  ["one shared string of 150 MB", () => workbook(strings(`<si><t>${repeated("x", 150_000_000)}</t></si>`))],
  [
    "twenty thousand sheets of one part",
    () =>
      workbook({
        rows: `<row r="1">${cell("A1", "x")}</row>`,
        sheet: `/>${repeated('<sheet name="a" sheetId="2" r:id="rId1"/>', 20_000)}<sheet name="z" sheetId="3" r:id="rId1"`,
      }),
  ],
  [
    "two million looks",
    () =>
      workbook({
        rows: "",
        others: [
          {
            name: "xl/styles.xml",
            content: `<styleSheet xmlns="${SPREADSHEET}"><cellXfs>${repeated("<xf/>", 2_000_000)}</cellXfs></styleSheet>`,
          },
        ],
      }),
  ],
  ["fifty thousand merges over fifty thousand rows", () => mergedBook(50_000)],
  [
    "a million cells",
    () =>
      workbook({
        rows: Array.from(
          { length: 100_000 },
          (_, row) =>
            `<row r="${row + 1}">${Array.from("ABCDEFGHIJ", (column) => `<c r="${column}${row + 1}"><v>${row % 977}</v></c>`).join("")}</row>`,
        ).join(""),
      }),
  ],
  [
    "a million texts",
    () =>
      workbook({
        rows: Array.from(
          { length: 100_000 },
          (_, row) =>
            `<row r="${row + 1}">${Array.from("ABCDEFGHIJ", (column) => cell(`${column}${row + 1}`, `tên ${row % 97} ${column}`)).join("")}</row>`,
        ).join(""),
      }),
  ],
  [
    "rows that reach far to the right",
    () =>
      workbook({
        rows: Array.from(
          { length: 1_500 },
          (_, row) => `<row r="${row + 1}">${cell(`XFD${row + 1}`, "x")}</row>`,
        ).join(""),
      }),
  ],
];

const HEADS = [
  "Tên đối tượng",
  "Thuộc nhiệm vụ, nội dung",
  "Việc đã xảy ra",
  "Ngày thực hiện",
  "Ngày vào sổ",
];
const headRow = `<row r="1">${HEADS.map((head, column) => cell(`${"ABCDE"[column]}1`, head)).join("")}</row>`;

function mergedBook(count: number): Uint8Array {
  const rows = Array.from(
    { length: count },
    (_, row) => `<row r="${row + 2}">${cell(`A${row + 2}`, "x")}</row>`,
  );
  const merges = repeated(`<mergeCell ref="A2:A${count + 1}"/>`, count);
  return zip(
    parts({ rows: headRow + rows.join("") }).map((part) =>
      part.name.endsWith("sheet1.xml")
        ? {
            ...part,
            content: String(part.content).replace(
              "</sheetData>",
              `</sheetData><mergeCells>${merges}</mergeCells>`,
            ),
          }
        : part,
    ),
  );
}
/** A sheet of the right heads in which nothing is what it should be: a column moved by one, a workbook of another plan. */
export const strangeBook = (rows: number): Uint8Array =>
  workbook({
    rows:
      headRow +
      Array.from(
        { length: rows },
        (_, row) =>
          `<row r="${row + 2}">${HEADS.map((_, column) => cell(`${"ABCDE"[column]}${row + 2}`, `Không rõ tên thứ ${row * 7 + column} của đơn vị`)).join("")}</row>`,
      ).join(""),
  });
