import { isPlain } from "./same-value.js";
import { fold } from "./wording.js";

/** An id that follows from content alone: the same fact gets the same id in every office, on every day. */
export const contentId = (prefix: string, content: unknown, without: readonly string[] = []): string =>
  `${prefix}-${hash(canonical(content, without)).toString(16).padStart(14, "0")}`;

/**
 * An id that people can still read: the name in small letters, and digits that tell *Ổi lê* from *Oi le*; all of them, for
 * thousands of names may begin with the same words.
 */
export const nameId = (prefix: string, name: string): string => {
  const slug = words(name).slice(0, 40).trim().replaceAll(" ", "-");
  const digits = hash(name).toString(16).padStart(14, "0");
  return [prefix, ...(slug === "" ? [] : [slug]), digits].join("-");
};

const words = (name: string) =>
  fold(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** JSON with sorted keys, so that the order in which fields were written does not count; some fields may be left out. */
export function canonical(value: unknown, without: readonly string[] = []): string {
  if (Array.isArray(value)) return `[${value.map((part) => canonical(part)).join()}]`;
  if (!isPlain(value)) return JSON.stringify(value) ?? "null";
  let text = "";
  for (const key of Object.keys(value).toSorted())
    if (!without.includes(key))
      text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${canonical(value[key])}`;
  return `{${text}}`;
}

/** A hash of 53 bits (cyrb53): small, quick, the same on every machine; not for secrets. */
function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
