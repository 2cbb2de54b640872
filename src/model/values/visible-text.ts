/** What XML forbids: control characters but tab and line break, halves of letters, non-characters. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
/** Marks that turn the direction of what follows, and byte order marks within text. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text of others that any paper can hold: composed letters, nothing that breaks a file or turns the line around. */
export const plainText = (text: string): string =>
  text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "").replace(TURNING, "").normalize("NFC");

/** The same on one line, nothing hidden in it. */
export const visibleText = (text: string): string => plainText(text).replace(/\s+/gu, " ");
