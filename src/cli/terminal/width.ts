import { plainText } from "../../model/values/visible-text.js";

/** Letters that take two columns of a terminal: Chinese, Japanese, Korean, fullwidth forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/gu;

/** Marks that stand over or under the letter before them, and signs that cannot be seen. */
const NO_WIDTH = /[\p{M}\p{Cf}]/gu;

/** Letters that all take one column. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2500-\u257f]*$/;

/** A letter with its marks. */
const LETTER = /\P{M}\p{M}*|\p{M}+/gu;

/** How many columns a text takes: `Cao Lãnh` takes 8, however its ã is stored. */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const seen = text.normalize("NFC").replace(NO_WIDTH, "");
  return Array.from(seen).length + (seen.match(WIDE)?.length ?? 0);
}

/** Filled up with spaces to so many columns. */
export const padded = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Lines of at most so many columns, broken between words; only a word longer than a line is broken itself. */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split("\n").flatMap((line) => wrapLine(line, Math.max(1, width)));

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let [line, filled] = ["", 0];
  for (const word of text.split(/[ \t]+/).flatMap((word) => pieces(word, width))) {
    const own = widthOf(word);
    if (line === "") [line, filled] = [word, own];
    else if (filled + 1 + own <= width) [line, filled] = [`${line} ${word}`, filled + 1 + own];
    else {
      lines.push(line);
      [line, filled] = [word, own];
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  // No code unit takes more than two columns.
  if (word.length <= width / 2 || widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const [letter] of word.matchAll(LETTER)) {
    if (piece !== "" && widthOf(piece + letter) > width) {
      found.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...found, piece];
}

/** Escape codes and line ends. */
const MOVING = /[\p{Cc}\u2028\u2029]+/gu;

/** Text of others made harmless for a terminal: on one line, and nothing in it that moves, colours or turns what follows. */
export const sanitize = (text: string): string => plainText(text.replace(MOVING, " "));
