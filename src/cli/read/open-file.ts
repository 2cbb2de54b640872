import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { RandomAccess } from "../../portfolio/index.js";
import type { Session } from "../session.js";
import { sanitize } from "../terminal/width.js";

/** A file that is read piece by piece or here and there, however large it is. */
export interface OpenFile extends RandomAccess {
  readonly slice: (start: number, end?: number) => ArrayBuffer;
  /** All of it, from its beginning; then it is closed. */
  readonly pieces: () => Iterable<Uint8Array>;
  readonly close: () => void;
}

/** A file that is an input; null where it cannot be opened, which has been told. */
export function openInput(
  file: string,
  { reads, terminal, words }: Pick<Session, "reads" | "terminal" | "words">,
): OpenFile | null {
  try {
    const descriptor = openSync(file, "r");
    const stats = fstatSync(descriptor, { bigint: true });
    reads.note(file, stats);
    if (!stats.isDirectory()) return opened(descriptor, Number(stats.size));
    closeSync(descriptor);
    throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason = words.files.failures[code] ?? code;
    terminal.complain([words.input.refused(sanitize(file), 1), `  - ${reason}`]);
    return null;
  }
}

/** A file that may be written over. */
export function openOutput(file: string): OpenFile {
  const descriptor = openSync(file, "r");
  return opened(descriptor, fstatSync(descriptor).size);
}

function opened(descriptor: number, byteLength: number): OpenFile {
  return {
    byteLength,
    slice: (start, end = byteLength) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, byteLength) - start));
      const read = readSync(descriptor, bytes, { position: start });
      return bytes.slice(0, read).buffer;
    },
    pieces: () => piecesOf(descriptor),
    close: () => closeSync(descriptor),
  };
}

/** Whether a file begins with these words. */
export const beginsWith = ({ slice }: Pick<OpenFile, "slice">, words: string): boolean => {
  const wanted = Buffer.from(words);
  return wanted.equals(new Uint8Array(slice(0, wanted.length)));
};

const PIECE = 1_000_000;

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
