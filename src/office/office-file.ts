import type { Limits } from "./limits.js";
import { type Budget, zipBudget } from "./zip-budget.js";

/** Why a file is no workbook and no paper of today's formats, told before anything in it is unpacked. */
export type Refusal =
  | { readonly why: "truncated" | "password" | "old" | "open-document" | "macros" | "other" }
  | (Omit<Extract<Budget, { readonly why: "too-much" }>, "ok"> & { readonly why: "too-much" });

/** The first bytes of the old binary format, which a file with a password has too. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export function refusalOf(bytes: Uint8Array, limits: Limits): Refusal | undefined {
  if (bytes.length === 0) return { why: "truncated" };
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    return { why: isEncrypted(bytes) ? "password" : "old" };
  const budget = zipBudget(bytes, limits);
  if (budget.ok) return undefined;
  if (budget.why !== "too-much") return { why: budget.why === "no-zip" ? "other" : budget.why };
  const { what, found, limit } = budget;
  return { why: "too-much", what, found, limit };
}

/** The name of the stream in which Office keeps what it has encrypted, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = Array.from("EncryptedPackage").flatMap((letter) => [letter.charCodeAt(0), 0]);
  const head = bytes.subarray(0, 1_000_000);
  return head.some(
    (byte, at) => byte === wanted[0] && wanted.every((other, index) => head[at + index] === other),
  );
}
