import type { Limits } from "../limits.js";
import { type Opened, type Refusal, tooMuch } from "../refusal.js";

/** A part of an archive, as its directory announces it. */
export interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own head begins. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
export const LOCAL = 0x04034b50;
const LOCATOR = 0x07064b50;
const MEGABYTE = 1_000_000;
/** Stands where a size of ZIP64 is to be looked up elsewhere. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_16 = 0xffff;

/**
 * Adds up what the directory of a ZIP file announces, and refuses every archive that two readers could read differently:
 * sizes of ZIP64, counts that differ, parts that overlap or stand twice, sizes that cannot be. No workbook and no paper
 * within these limits needs any of it. Who unpacks must stop at what was announced.
 */
export function zipBudget(bytes: Uint8Array, limits: Limits): Opened<ZipEntry> {
  if (bytes.length > limits.bytes) return over(tooMuch("bytes", bytes.length, limits.bytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return refused("other");
  const end = endOf(view);
  if (end === undefined) return refused("truncated");
  const [here, count] = [view.getUint16(end + 8, true), view.getUint16(end + 10, true)];
  const [size, at] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count > limits.entries && count !== ELSEWHERE_16)
    return over(tooMuch("entries", count, limits.entries));
  const isPlain =
    here === count &&
    count !== ELSEWHERE_16 &&
    view.getUint32(end + 4, true) === 0 &&
    at + size === end &&
    view.getUint16(end + 20, true) === bytes.length - end - 22 &&
    (end < 20 || view.getUint32(end - 20, true) !== LOCATOR);
  return isPlain ? ofEntries(view, { count, at, end, limits }) : refused("broken");
}

interface Directory {
  readonly count: number;
  readonly at: number;
  readonly end: number;
  readonly limits: Limits;
}

function ofEntries(view: DataView, { count, at, end, limits }: Directory): Opened<ZipEntry> {
  const entries: ZipEntry[] = [];
  let [unpacked, offset] = [0, at];
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== ENTRY) return refused("truncated");
    const entry = entryAt(view, offset);
    const fault = faultOf(entry, view.getUint16(offset + 8, true), limits) ?? methodFault(view, offset);
    if (fault !== undefined) return fault;
    unpacked += Math.max(entry.packed, entry.size);
    if (unpacked > limits.unpacked) return over(tooMuch("unpacked", unpacked, limits.unpacked));
    entries.push(entry);
    offset = behind(view, offset);
  }
  return offset === end && areApart(entries, at) ? { ok: true, entries } : refused("broken");
}

function entryAt(view: DataView, offset: number): ZipEntry {
  const length = view.getUint16(offset + 28, true);
  const name = new Uint8Array(
    view.buffer,
    view.byteOffset + offset + 46,
    lengthWithin(view, offset + 46, length),
  );
  return {
    name: new TextDecoder().decode(name),
    isDeflated: view.getUint16(offset + 10, true) !== 0,
    crc: view.getUint32(offset + 16, true),
    packed: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    at: view.getUint32(offset + 42, true),
  };
}

const lengthWithin = (view: DataView, at: number, length: number) =>
  Math.max(0, Math.min(length, view.byteLength - at));

/** Behind the head of an entry stand its name, more fields, and a comment. */
const behind = (view: DataView, offset: number): number =>
  offset +
  46 +
  view.getUint16(offset + 28, true) +
  view.getUint16(offset + 30, true) +
  view.getUint16(offset + 32, true);

function faultOf(
  { name, isDeflated, packed, size, at }: ZipEntry,
  flags: number,
  limits: Limits,
): ReturnType<typeof over> | undefined {
  if ((flags & 1) === 1) return refused("password");
  const kind = KINDS.get(name);
  if (kind !== undefined) return refused(kind);
  const isFalse =
    [packed, size, at].includes(ELSEWHERE) ||
    (isDeflated ? (size === 0 ? packed > 2 : packed < 2) : packed !== size);
  if (isFalse) return refused("broken");
  return size > MEGABYTE && size > packed * limits.ratio
    ? over(tooMuch("ratio", Math.round(size / Math.max(packed, 1)), limits.ratio))
    : undefined;
}

/** Stored or deflated: no office program packs in another way. */
const methodFault = (view: DataView, offset: number): ReturnType<typeof over> | undefined =>
  [0, 8].includes(view.getUint16(offset + 10, true)) ? undefined : refused("broken");

/** Parts that only other kinds of file have. */
const KINDS: ReadonlyMap<string, "open-document" | "macros"> = new Map([
  ["content.xml", "open-document"],
  ["META-INF/manifest.xml", "open-document"],
  ["xl/vbaProject.bin", "macros"],
  ["word/vbaProject.bin", "macros"],
]);

/** No part stands twice, and each ends before the next one begins. */
function areApart(entries: readonly ZipEntry[], directory: number): boolean {
  const inOrder = entries.toSorted((a, b) => a.at - b.at);
  return (
    new Set(entries.map(({ name }) => name)).size === entries.length &&
    inOrder.every(
      ({ at, name, packed }, index) =>
        at + 30 + name.length + packed <= (inOrder[index + 1]?.at ?? directory),
    )
  );
}

/** The end record stands last, but for a comment of at most 64 kB. */
function endOf(view: DataView): number | undefined {
  for (let offset = view.byteLength - 22; offset >= Math.max(0, view.byteLength - 65_557); offset--)
    if (view.getUint32(offset, true) === END) return offset;
  return undefined;
}

const refused = (why: Exclude<Refusal["why"], "too-much">) => over({ why });
const over = (refusal: Refusal) => ({ ok: false as const, refusal });
