import type { Parsed } from "../model/issue.js";
import { safeCell, unsafeCell } from "../model/safe-cell.js";
import type { Book, Cell, Sheet } from "../sheets/sheet.js";
import { decode, notUtf8, textIn, type Decoded } from "./decode.js";
import { LIMITS } from "./limits.js";

const BOM = "\ufeff";

/** One sheet as Vietnamese Excel reads it: semicolons, and a mark that says UTF-8. */
export const writeCsv = ({ rows }: Sheet): string =>
  `${BOM}${rows.map((row) => row.map(field).join(";")).join("\r\n")}\r\n`;

function field(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "object")
    return "day" in cell ? cell.day.split("-").toReversed().join("/") : quoted(cell.error);
  if (typeof cell === "number") return decimal(cell);
  if (typeof cell === "boolean") return String(cell);
  return quoted(cell);
}

/** An error is text as well: a file may call anything an error. */
function quoted(text: string): string {
  const safe = safeCell(text);
  return /[";\r\n,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A comma before just three digits could stand between thousands. */
const decimal = (value: number) =>
  String(value)
    .replace(".", ",")
    .replace(/,\d{3}$/, "$&0");

/** A sheet from the bytes of a .csv file, with semicolons, commas or tabs; its name ends that of the file: `… - Nhãn hiệu.csv`. */
export function readCsv(bytes: Uint8Array, file: string): Parsed<Book> {
  if (bytes.length > LIMITS.bytes)
    return {
      ok: false,
      issues: [{ code: "too-much", path: [], file, what: "bytes", found: bytes.length, limit: LIMITS.bytes }],
    };
  const decoded = textOf(bytes);
  if (!decoded.ok) return { ok: false, issues: [notUtf8(decoded)] };
  const { text } = decoded;
  const base = (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]*$/, "");
  const name = base.split(" - ").at(-1) ?? base;
  const rows = parse(text, delimiterOf(text)).map((row) => row.map(unescaped));
  return { ok: true, value: { file, sheets: [{ name, rows }] }, warnings: [] };
}

/** Excel writes “Unicode text” as UTF-16, with its mark. */
function textOf(bytes: Uint8Array): Decoded {
  if (bytes[0] !== 0xff || bytes[1] !== 0xfe) return decode(bytes);
  const text = textIn("utf-16le", bytes);
  return text === null ? { ok: false, fault: "utf-16" } : { ok: true, text };
}

/** Whichever parts the most of the first lines. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 5000).replace(/"[^"]*"/g, "");
  const count = (delimiter: string) => head.split(delimiter).length;
  return [";", "\t", ","].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let value = "";
  let quoted = false;
  const close = () => {
    rows.at(-1)?.push(value);
    value = "";
  };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quoted) {
      if (letter !== '"') value += letter;
      else if (text[at + 1] === '"') value += text[(at += 1)] ?? "";
      else quoted = false;
    } else if (letter === '"' && value === "") quoted = true;
    else if (letter === delimiter) close();
    else if (letter === "\n") {
      close();
      rows.push([]);
    } else if (letter !== "\r") value += letter;
  }
  close();
  return rows;
}

const unescaped = (text: string): Cell => {
  const plain = unsafeCell(text);
  return plain === "" ? null : plain;
};
