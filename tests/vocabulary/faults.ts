import type { Language } from "./outputs.js";
import { isSyllable } from "./syllable.js";
import { ENGLISH_TOO, NOT_SAID, PROPER } from "./word-lists.js";

/** What is wrong with a line, once its authors' own text is out of it. */
export function faultsIn(line: string, language: Language, ids: ReadonlySet<string>): readonly string[] {
  const words = line.split(/[\s,;:()“”"'‘’|/]+/).map((word) => word.replace(/^[-–.§*]+|[-–.?!§*]+$/g, ""));
  return [
    ...NOT_SAID[language].flatMap((said) => [...line.matchAll(said)].map(([found]) => `not said: ${found}`)),
    ...words.filter((word) => ids.has(word)).map((id) => `id: ${id}`),
    ...words.filter((word) => /^\d{4}-\d{2}(-\d{2})?$/.test(word)).map((day) => `machine date: ${day}`),
    ...foreign(words, language).map((word) => `of the other language: ${word}`),
  ];
}

const foreign = (words: readonly string[], language: Language): readonly string[] =>
  language === "vi" ? words.filter(isEnglish) : words.filter(isVietnamese);

const isEnglish = (word: string) =>
  !PROPER.has(word) &&
  word
    .split(/[-–.&§\d]+/)
    .some(
      (part) =>
        /^\p{L}{2,}$/u.test(part) &&
        !PROPER.has(part) &&
        !/^[\p{Lu}Đ]+$/u.test(part) &&
        (ENGLISH_TOO.has(part.toLowerCase()) || !isSyllable(part)),
    );

/** Letters and tones that English does not have. */
const MARKED = /đ|\u0300|\u0301|\u0302|\u0303|\u0306|\u0309|\u031b|\u0323/u;

const isVietnamese = (word: string) => !PROPER.has(word) && MARKED.test(word.toLowerCase().normalize("NFD"));
