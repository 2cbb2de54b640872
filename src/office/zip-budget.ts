import type { Limits } from "./limits.js";

export type Budget =
  | { readonly ok: true }
  | { readonly ok: false; readonly why: "no-zip" | "truncated" | "password" | "open-document" | "macros" }
  | {
      readonly ok: false;
      readonly why: "too-much";
      readonly what: "bytes" | "unpacked" | "entries" | "ratio";
      readonly found: number;
      readonly limit: number;
    };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MEGABYTE = 1_000_000;

/**
 * Adds up what the directory of a ZIP file announces. Sound because the reader refuses to unpack more than was announced;
 * sizes of ZIP64 are refused, for no workbook within these limits needs them.
 */
export function zipBudget(bytes: Uint8Array, limits: Limits): Budget {
  if (bytes.length > limits.bytes) return tooMuch("bytes", bytes.length, limits.bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return { ok: false, why: "no-zip" };
  const end = endOf(view);
  if (end === undefined) return { ok: false, why: "truncated" };
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return tooMuch("entries", count, limits.entries);
  return ofEntries(view, { count, at: view.getUint32(end + 16, true), limits });
}

interface Directory {
  readonly count: number;
  readonly at: number;
  readonly limits: Limits;
}

function ofEntries(view: DataView, { count, at, limits }: Directory): Budget {
  let unpacked = 0;
  let offset = at;
  for (let index = 0; index < count; index++) {
    if (offset + 46 > view.byteLength || view.getUint32(offset, true) !== ENTRY)
      return { ok: false, why: "truncated" };
    const packed = view.getUint32(offset + 20, true);
    const size = view.getUint32(offset + 24, true);
    const nameLength = view.getUint16(offset + 28, true);
    if ((view.getUint16(offset + 8, true) & 1) === 1) return { ok: false, why: "password" };
    if (size > MEGABYTE && size > packed * limits.ratio)
      return tooMuch("ratio", Math.round(size / Math.max(packed, 1)), limits.ratio);
    unpacked += size;
    if (unpacked > limits.unpacked) return tooMuch("unpacked", unpacked, limits.unpacked);
    const kind = kindOf(view, offset + 46, nameLength);
    if (kind !== undefined) return { ok: false, why: kind };
    offset += 46 + nameLength + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
  return { ok: true };
}

/** Entries that only other kinds of file have. */
function kindOf(view: DataView, at: number, length: number): "open-document" | "macros" | undefined {
  const end = Math.min(at + length, view.byteLength);
  const name = String.fromCharCode(
    ...new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, Math.min(end - at, 200))),
  );
  if (name === "content.xml" || name === "META-INF/manifest.xml") return "open-document";
  return name === "xl/vbaProject.bin" || name === "word/vbaProject.bin" ? "macros" : undefined;
}

/** The end record stands last, but for a comment of at most 64 kB. */
function endOf(view: DataView): number | undefined {
  for (let offset = view.byteLength - 22; offset >= Math.max(0, view.byteLength - 65_557); offset--)
    if (view.getUint32(offset, true) === END) return offset;
  return undefined;
}

const tooMuch = (what: "bytes" | "unpacked" | "entries" | "ratio", found: number, limit: number): Budget => ({
  ok: false,
  why: "too-much",
  what,
  found,
  limit,
});
