import type { Limits } from "./limits.js";
import type { Opened } from "./refusal.js";
import { type ZipEntry, zipBudget } from "./zip/zip-budget.js";

/** The first bytes of the old binary format, which a file with a password has too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of an Office file as its directory announces them; or why it is refused. */
export function openOffice(bytes: Uint8Array, limits: Limits): Opened<ZipEntry> {
  if (bytes.length === 0) return { ok: false, refusal: { why: "truncated" } };
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    return { ok: false, refusal: { why: isEncrypted(bytes) ? "password" : "old" } };
  return zipBudget(bytes, limits);
}

/** The name of the stream in which Office keeps what it has encrypted, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  const head = bytes.subarray(0, 1_000_000);
  return head.some(
    (byte, at) => byte === wanted[0] && wanted.every((other, index) => head[at + index] === other),
  );
}
