import type { Issue } from "../../model/issue/issue.js";

/** Text from the bytes of a file, or what keeps it from being read. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: "utf-16" }
  | { readonly ok: false; readonly fault: "not-utf8"; readonly line: number; readonly column: number };

/** What is told of bytes that are no text; in UTF-16 every letter is bad. */
export const notUtf8 = (decoded: Exclude<Decoded, { readonly ok: true }>): Issue => {
  const { line, column } = decoded.fault === "utf-16" ? { line: 1, column: 1 } : decoded;
  return { code: "not-utf8", path: [], line, column };
};

const LINE_END = 0x0a;

/** Decode UTF-8, with or without a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { ok: false, fault: "utf-16" };
  const text = textIn("utf-8", bytes);
  return text === null ? { ok: false, fault: "not-utf8", ...firstBadLetter(bytes) } : { ok: true, text };
}

/** By its byte order mark, or by the zero beside the first letter: every JSON text begins with an ASCII one. */
function isUtf16([first, second]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return second !== undefined && (first === 0) !== (second === 0);
}

/** Found by halving, however many lines there are. */
function firstBadLetter(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startOf(bytes, middle) === null) bad = middle;
    else good = middle;
  }
  const before = bytes.subarray(0, good);
  let line = 1;
  for (let at = before.indexOf(LINE_END); at >= 0; at = before.indexOf(LINE_END, at + 1)) line += 1;
  const last = startOf(before.subarray(before.lastIndexOf(LINE_END) + 1), good) ?? "";
  return { line, column: lettersIn(last) + 1 };
}

const lettersIn = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

/** The whole letters among the first bytes, or null where one of them is bad. */
const startOf = (bytes: Uint8Array, length: number) =>
  textIn("utf-8", bytes.subarray(0, length), { stream: true });

/** Text in an encoding, or null where some of it is not. */
export function textIn(encoding: string, bytes: Uint8Array, options: TextDecodeOptions = {}): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch {
    return null;
  }
}
