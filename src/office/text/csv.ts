import type { Issue, Parsed } from "../../model/issue/issue.js";
import { safeCell, unsafeCell } from "../../model/values/safe-cell.js";
import type { Much } from "../../model/issue/sheet-issue.js";
import type { Book, Cell, Sheet } from "../../sheets/book/sheet.js";
import { decode, notUtf8, textIn, type Decoded } from "./decode.js";
import { csvRows } from "./csv-rows.js";
import { LIMITS, type ReadOptions } from "../limits.js";

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

/**
 * A sheet from the bytes of a .csv file, with semicolons, commas or tabs; its name ends that of the file:
 * `… - Nhãn hiệu.csv`. A quote that is never closed is a fault, told by its line.
 */
export function readCsv(bytes: Uint8Array, { file = "sheet.csv", limits }: ReadOptions = {}): Parsed<Book> {
  const allowed = { ...LIMITS, ...limits };
  const tooMuch = (what: Much, found: number, limit: number) =>
    refused({ code: "too-much", path: [], file, what, found, limit });
  if (bytes.length > allowed.bytes) return tooMuch("bytes", bytes.length, allowed.bytes);
  const decoded = textOf(bytes);
  if (!decoded.ok) return refused(notUtf8(decoded));
  const { text } = decoded;
  const read = csvRows(text, delimiterOf(text), allowed);
  if ("over" in read) return tooMuch(...read.over);
  if ("open" in read) return refused({ code: "quote-open", path: [], file, line: read.open });
  if (read.rows.every((row) => row.every((cell) => cell === "")))
    return refused({ code: "not-a-workbook", path: [], file, kind: "empty" });
  const base = (file.split(/[/\\]/).at(-1) ?? file).replace(/\.[^.]*$/, "");
  const name = base.split(" - ").at(-1) ?? base;
  const rows = read.rows.map((row) => row.map(unescaped));
  return { ok: true, value: { file, sheets: [{ name, rows }] }, warnings: [] };
}

const refused = (issue: Issue): Parsed<Book> => ({ ok: false, issues: [issue] });

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

const unescaped = (text: string): Cell => {
  const plain = unsafeCell(text);
  return plain === "" ? null : plain;
};
