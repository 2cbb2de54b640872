import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Session } from "../session.js";

const PIECE = 1_000_000;

/** The bytes of a file; or why there are none: it is too large, or the code that the system gives. */
export type FileBytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  /** More than is read: so much at least. */
  | { readonly ok: false; readonly size: number }
  | { readonly ok: false; readonly code: string };

/**
 * Read a file piece by piece: what is no plain file (a pipe, a device) has no size and may have no end. That it was read is
 * noted, so that it is not written over.
 */
export function readBytes(file: string, { limits, reads }: Pick<Session, "limits" | "reads">): FileBytes {
  try {
    const descriptor = openSync(file, "r");
    try {
      const stats = fstatSync(descriptor, { bigint: true });
      reads.note(file, stats);
      // Nobody waits for a file that will be refused.
      if (stats.isFile() && stats.size > limits.bytes) return { ok: false, size: Number(stats.size) };
      const bytes = joinPieces(piecesOf(descriptor, limits.bytes));
      return bytes.length > limits.bytes ? { ok: false, size: bytes.length } : { ok: true, bytes };
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    return {
      ok: false,
      code: error instanceof Error && "code" in error ? String(error.code) : String(error),
    };
  }
}

function piecesOf(descriptor: number, most: number): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= most;) {
    const piece = new Uint8Array(PIECE);
    const read = readSync(descriptor, piece);
    if (read === 0) break;
    pieces.push(piece.subarray(0, read));
    size += read;
  }
  return pieces;
}

function joinPieces(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
