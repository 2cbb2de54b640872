import type { RandomAccess } from "./random-access.js";

/**
 * Marks by which a file shows that no byte of it has changed since it was written. A reader of Parquet may run for ever over
 * bytes that changed, so it is given none. They keep mishaps out, not a forger: who writes a file may seal it too.
 *
 * Each group of rows has its mark in the footer, under `KEY`. The footer has its own before it, where no reader of Parquet looks.
 */
export const KEY = "phoihop:seals";
const SIGN = new TextEncoder().encode("phoihop1");
const MARK = 32;
/** A file ends with the length of its footer, and four letters. */
const END = 8;

export const sealOf = async (bytes: BufferSource): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

const footerLength = (end: ArrayBuffer) => new DataView(end).getUint32(0, true);

/** The last piece of a file, with the mark of its footer before it. */
export async function withSeal(last: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const at = last.length - END - footerLength(last.slice(-END).buffer);
  const mark = await crypto.subtle.digest("SHA-256", last.subarray(at));
  const whole = new Uint8Array(last.length + SIGN.length + MARK);
  whole.set(last.subarray(0, at));
  whole.set(SIGN, at);
  whole.set(new Uint8Array(mark), at + SIGN.length);
  whole.set(last.subarray(at), at + SIGN.length + MARK);
  return whole;
}

/** Whether the footer of a file is as it was written. */
export async function isSealed(file: RandomAccess): Promise<boolean> {
  const { byteLength: size } = file;
  if (size < END) return false;
  const at = size - END - footerLength(await file.slice(size - END, size));
  const from = at - MARK - SIGN.length;
  if (from < 0) return false;
  const bytes = new Uint8Array(await file.slice(from, size));
  const mark = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.subarray(SIGN.length + MARK)));
  const wanted = [...SIGN, ...mark];
  return wanted.every((byte, index) => bytes[index] === byte);
}
