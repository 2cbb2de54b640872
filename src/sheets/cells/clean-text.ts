/** Invisible letters that papers, web pages and keyboards leave behind. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Control characters but tab and line breaks, halves of letters, and what XML forbids. */
const CONTROL = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Text as it was meant: composed letters, single spaces, nothing invisible; line breaks stay. */
export const cleanText = (text: string): string => (PLAIN.test(text) ? text : cleaned(text));

/** Letters and signs of one line with single spaces: most cells, and nothing to do. */
const PLAIN = /^[!-~\u00c0-\u01b0\u1ea0-\u1ef9]+(?: [!-~\u00c0-\u01b0\u1ea0-\u1ef9]+)*$/;

const cleaned = (text: string): string =>
  text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();

/** The same on one line. */
export const cleanLine = (text: string): string =>
  PLAIN.test(text) ? text : cleaned(text).replace(/\s+/g, " ");
