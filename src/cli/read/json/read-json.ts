import type { Issue } from "../../../model/issue/issue.js";
import { keysOfText, keysOfValue } from "../../../model/parse/json-keys.js";
import { decode, notUtf8 } from "../../../office/text/decode.js";
import { scanJson, type TextPlace } from "../../../office/text/json-scan.js";
import { jsonValues } from "../../../office/text/json-values.js";
import { readBytes } from "../read-bytes.js";
import type { Session } from "../../session.js";
import type { FileWords, ForeignKind } from "../../words/file-words.js";

const MEGABYTE = 1_000_000;

/** The value of a JSON file, or what keeps it from being used: an issue, or keys that stand twice in one object. */
export type Read =
  | { readonly value: unknown }
  | { readonly issue: Issue }
  | { readonly twice: readonly [TextPlace, ...TextPlace[]] };

/** Read a JSON file. Whatever is wrong with it is told by line and column. */
export function readJson(file: string, session: Pick<Session, "words" | "limits" | "reads">): Read {
  const { limits, words: all } = session;
  const words = all.files;
  const unreadable = (reason: string): Read => ({ issue: { code: "unreadable", path: [], file, reason } });
  if (/^https?:\/\//i.test(file)) return unreadable(words.address);
  const read = readBytes(file, session);
  if ("size" in read) return unreadable(words.tooLarge(limits.bytes / MEGABYTE));
  if (!read.ok) return unreadable(words.failures[read.code] ?? read.code);
  const { bytes } = read;
  const foreign = foreignKind(bytes);
  if (foreign !== null) return unreadable(words.foreign[foreign]);
  const found = jsonValues(bytes);
  if (found > limits.values)
    return { issue: { code: "too-much", path: [], file, what: "values", found, limit: limits.values } };
  const decoded = decode(bytes);
  if (decoded.ok) return parseText(decoded.text, words, unreadable);
  if (decoded.fault === "utf-16") return unreadable(words.utf16);
  return { issue: notUtf8(decoded) };
}

function parseText(text: string, words: FileWords, unreadable: (reason: string) => Read): Read {
  const value = parsedOnce(text);
  if (value !== undefined) return { value };
  const { broken, twice } = scanJson(text);
  if (broken !== null) {
    const { line, column, found } = broken;
    if (found !== null) return { issue: { code: "not-json", path: [], line, column, found } };
    return unreadable(text.trim() === "" ? words.empty : words.cut(line, column));
  }
  const [first, ...others] = twice;
  return first === undefined ? { value: JSON.parse(text) } : { twice: [first, ...others] };
}

/** Files of other programs by their first bytes. */
const FOREIGN: readonly (readonly [ForeignKind, string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["pdf", "%PDF"],
  ["old-office", "\u00d0\u00cf\u0011\u00e0"],
];
const foreignKind = (bytes: Uint8Array): ForeignKind | null =>
  FOREIGN.find(([, sign]) => Buffer.from(bytes.subarray(0, sign.length)).toString("latin1") === sign)?.[0] ??
  null;

/** The value of a JSON text that says no key twice; undefined where a closer look is needed, which takes longer. */
function parsedOnce(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return keysOfText(text) === keysOfValue(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
