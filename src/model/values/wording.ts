import * as z from "zod/mini";

/** Anything that a person sees: no spaces, no signs without width. */
const SEEN = /[^\s\p{Cc}\p{Cf}]/u;

/** A line of text: not empty, in Unicode NFC, so that one spelling is one string. */
export const Line = z.string().check(
  z.normalize("NFC"),
  z.minLength(1),
  z.refine((text) => text === "" || SEEN.test(text), "empty"),
);

/** Whether a text is such a line as it stands. */
export const isLine = (text: string): boolean =>
  (COMPOSED.test(text) || text.normalize("NFC") === text) && SEEN.test(text);

/** Letters of Vietnamese and signs of print of which Unicode composes nothing: most texts hold no other. */
const COMPOSED = /^[\0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Words that an official reads, by language: `{ vi, en }`; one language at least, the plan's own first. */
export type Wording = Readonly<Record<string, string>>;
export const Wording: z.ZodMiniType<Wording> = z
  .record(z.string().check(z.regex(/^[a-z]{2,3}$/, "language")), Line)
  .check(z.refine((text) => Object.keys(text).length > 0, "empty"));

/** The words in one language; where it lacks them, in the one written first. */
export const inLanguage = (text: Wording, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? "";

/**
 * One key for all spellings of a name: case, Unicode form, tone-mark placement (hòa, hoà) and spacing do not count.
 * Diacritics do: *Ổi lê* is not *Oi le*.
 */
export function fold(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFD")
    .replace(FROM_TONE, toneLast)
    .normalize("NFC");
}

/** From a mark of tone to the end of its syllable. *Bà-na* is not *Ba-nà*: a mark stays within the letters that stand together. */
const FROM_TONE = /[\u0300\u0301\u0303\u0309\u0323][\p{L}\p{M}]+/gu;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const toneLast = (letters: string) => letters.replace(TONE, "") + (letters.match(TONE)?.join("") ?? "");
