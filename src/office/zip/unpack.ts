import { Inflate } from "fflate";
import { crc32 } from "./crc.js";
import { type ZipEntry, LOCAL } from "./zip-budget.js";

/** So little at a time that what comes out before it is counted stays small, however it was packed. */
const BITE = 16_384;

/** One part of an archive, at most as long as announced; undefined where it is another than was announced. */
export function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { at, packed, size, crc, isDeflated } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  if (view.getUint16(at + 8, true) !== (isDeflated ? 8 : 0)) return undefined;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) return undefined;
  const content = bytes.subarray(from, from + packed);
  const part = isDeflated ? inflated(content, size) : content;
  return part !== undefined && part.length === size && crc32(part) === crc ? part : undefined;
}

function inflated(content: Uint8Array, size: number): Uint8Array | undefined {
  const part = new Uint8Array(size);
  if (content.length === 0) return part;
  const state = { filled: 0, isDone: false };
  const inflate = new Inflate((chunk, final) => {
    if (state.filled + chunk.length <= size) part.set(chunk, state.filled);
    state.filled += chunk.length;
    state.isDone = final;
  });
  try {
    for (let from = 0; from < content.length && state.filled <= size; from += BITE)
      inflate.push(content.subarray(from, from + BITE), from + BITE >= content.length);
  } catch {
    return undefined;
  }
  return state.isDone && state.filled === size ? part : undefined;
}
