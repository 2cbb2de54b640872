import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { Session } from "../session.js";
import { sanitize } from "../terminal/width.js";

const PIECE = 1_000_000;

/** A file piece by piece, however large it is; null where it cannot be opened, which has been told. */
export function openStream(
  file: string,
  { reads, terminal, words }: Pick<Session, "reads" | "terminal" | "words">,
): Iterable<Uint8Array> | null {
  try {
    const descriptor = openSync(file, "r");
    const stats = fstatSync(descriptor, { bigint: true });
    reads.note(file, stats);
    if (!stats.isDirectory()) return piecesOf(descriptor);
    closeSync(descriptor);
    throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason = words.files.failures[code] ?? code;
    terminal.complain([words.input.refused(sanitize(file), 1), `  - ${reason}`]);
    return null;
  }
}

function* piecesOf(descriptor: number): Generator<Uint8Array, void, undefined> {
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const read = readSync(descriptor, piece);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } finally {
    closeSync(descriptor);
  }
}
