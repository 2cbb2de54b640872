import { keysOfText, keysOfValue } from "../../model/parse/json-keys.js";
import type { Unread } from "../entry.js";

/** One line of a file, from 1; or why it is none. */
export type Line =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly unread: "not-utf8" | "too-long" };

/** What a text says, or why it says nothing. */
export type Valued = { readonly value: unknown } | { readonly unread: Unread };

/** What a file holds, piece by piece, as a stream of the system gives it. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A line may be so long, in bytes: a text of the language holds no more than twice that. */
const LONGEST = 2 ** 28;
const END = 10;

/** The lines of a file that are not empty, one at a time, however the file comes in pieces. */
export async function* linesOf(pieces: Pieces, longest = LONGEST): AsyncGenerator<Line, void, undefined> {
  let line = 1;
  let held = holding(longest);
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(END); end >= 0; end = piece.indexOf(END, from)) {
      held.add(piece.subarray(from, end));
      yield* held.line(line);
      held = holding(longest);
      line += 1;
      from = end + 1;
    }
    held.add(piece.subarray(from));
  }
  yield* held.line(line);
}

/** Holds the pieces of one line, and no more of them than may be. */
function holding(longest: number) {
  const parts: Uint8Array[] = [];
  let size = 0;
  return {
    add: (part: Uint8Array) => {
      size += part.length;
      // A stream may use the bytes of a piece again.
      if (size <= longest) parts.push(part.slice());
      else parts.length = 0;
    },
    line: (line: number): readonly Line[] => {
      if (size > longest) return [{ line, unread: "too-long" }];
      const text = decoded(parts);
      if (text === null) return [{ line, unread: "not-utf8" }];
      return text.trim() === "" ? [] : [{ line, text }];
    },
  };
}

/** A mark before the first line is no part of it. */
function decoded(parts: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return parts.map((part) => decoder.decode(part, { stream: true })).join("") + decoder.decode();
  } catch {
    return null;
  }
}

/** The value of a text of JSON, or why it has none. */
export function valueOf(text: string): Valued {
  try {
    const value: unknown = JSON.parse(text);
    return keysOfText(text) === keysOfValue(value) ? { value } : { unread: "twice" };
  } catch {
    return { unread: "not-json" };
  }
}
