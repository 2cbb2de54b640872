import { createReadStream } from "node:fs";
import type { Issue } from "../model/issue.js";
import { decode } from "./decode.js";
import { scanJson, type Place } from "./json-scan.js";
import type { FileWords } from "./words/words.js";

const MEGABYTE = 2 ** 20;
/** Larger files are refused: they are no register, and would only fill the memory. */
const LARGEST = 64 * MEGABYTE;

/** The value of a JSON file, or what keeps it from being used: an issue, or keys that stand twice in one object. */
export type Read =
  | { readonly value: unknown }
  | { readonly issue: Issue }
  | { readonly twice: readonly [Place, ...Place[]] };

/** Read a JSON file. Whatever is wrong with it is told by line and column. */
export async function readJson(file: string, words: FileWords): Promise<Read> {
  const unreadable = (reason: string): Read => ({ issue: { code: "unreadable", path: [], file, reason } });
  const bytes = await readBytes(file, words);
  if (typeof bytes === "string") return unreadable(bytes);
  if (bytes.length > LARGEST) return unreadable(words.tooLarge(LARGEST / MEGABYTE));
  const decoded = decode(bytes);
  if (decoded.ok) return parseText(decoded.text, words);
  if (decoded.fault === "utf-16") return unreadable(words.utf16);
  return { issue: { code: "not-utf8", path: [], line: decoded.line, column: decoded.column } };
}

function parseText(text: string, words: FileWords): Read {
  const { broken, twice } = scanJson(text);
  if (broken !== null)
    return { issue: { code: "not-json", path: [], ...broken, found: broken.found ?? words.end } };
  const [first, ...others] = twice;
  return first === undefined ? { value: JSON.parse(text) } : { twice: [first, ...others] };
}

/** The bytes of a file, no more than one beyond the limit; or the reason why there are none. */
async function readBytes(file: string, words: FileWords): Promise<Uint8Array | string> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of createReadStream(file, { end: LARGEST })) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return words.failures[code] ?? code;
  }
}
