import type { Language } from "./outputs.js";

/** What of a plan, a register or the law is text of its authors in a language, and what is an id. */
export interface OwnText {
  readonly texts: readonly string[];
  readonly ids: readonly string[];
}

const ID = /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)+$/;
const LANGUAGES = new Set(["vi", "en"]);

/** Every text and id in plain data. Of words in two languages, those of the other one are nobody's own text here. */
export function ownTextOf(value: unknown, language: Language): OwnText {
  const texts = new Set<string>();
  const ids = new Set<string>();
  const take = (one: unknown): void => {
    if (typeof one === "string") (ID.test(one) ? ids : texts).add(one);
    else if (Array.isArray(one)) one.forEach(take);
    else if (typeof one === "object" && one !== null) takeFields(one);
  };
  const takeFields = (fields: object): void => {
    const entries = Object.entries(fields);
    const isWording = entries.length > 0 && entries.every(([key]) => LANGUAGES.has(key));
    const shown = isWording && language in fields ? entries.filter(([key]) => key === language) : entries;
    for (const [key, one] of shown) {
      if (!isWording && ID.test(key)) ids.add(key);
      if (typeof one === "string" && (isWording || TEXTS.has(key))) texts.add(one);
      else take(one);
    }
  };
  take(value);
  // An id that is somebody's text too, such as the number of a paper, is text.
  return { texts: [...texts], ids: [...ids].filter((id) => !texts.has(id)) };
}

/** Fields that hold text, whatever it looks like. */
const TEXTS = new Set([
  "name",
  "number",
  "clause",
  "no",
  "title",
  "note",
  "found",
  "quote",
  "symbol",
  "reason",
  "version",
  "issuer",
]);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Marks inside others are single ones. */
const plain = (text: string) => text.replace(/[‘“]/g, "“").replace(/[’”]/g, "”");

/** Takes the authors' own text out of a line, the longest first; case and the mark of a quotation do not count. */
export function withoutOwn(texts: readonly string[]): (line: string) => string {
  const spoken = [
    ...new Set(
      texts.flatMap((text) => plain(text).split("\n")).map((text) => text.trim().replace(/\.$/, "")),
    ),
  ];
  const long = spoken.filter((text) => /[\s\P{ASCII}]/u.test(text) || text.length > 3);
  const sorted = long.toSorted((one, other) => other.length - one.length);
  const known = sorted.map((text) => ({ text: text.toLowerCase(), is: edge(text) }));
  return (line) => {
    let left = plain(line);
    for (const { text, is } of known) if (left.toLowerCase().includes(text)) left = left.replace(is, "§");
    return left;
  };
}

const edge = (text: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(text)}(?![\\p{L}\\p{N}])`, "giu");
