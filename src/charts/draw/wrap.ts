/**
 * Widths of letters in parts of the font's size, by kind: rather too wide than too narrow, since every machine has another
 * font. Charts are laid out by these and not by measuring, so that they are the same in a browser and without one.
 */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iIjlt.,;:'|!()[\]fr ]/, 0.36],
  [/[mwMW@%—…]/, 0.92],
  [/[A-Z]/, 0.68],
  [/[\u0300-\u036f]/, 0],
  [/[\u2e80-\uffff]/, 1],
];
const COMMON = 0.605;

/** About how many pixels a text takes. */
export const textWidth = (text: string, size: number): number =>
  size * Array.from(text.normalize("NFD"), widthOf).reduce((sum, width) => sum + width, 0);

const widthOf = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? COMMON;

/** How wide, in which size, and in at most how many lines. */
export interface Room {
  readonly width: number;
  readonly size: number;
  readonly lines: number;
}

/** In lines that have room; what is beyond the last line is left to tooltip and description, and marked so. */
export function wrap(text: string, room: Room): readonly string[] {
  const lines: string[] = [];
  for (const word of drawable(text)
    .split(" ")
    .flatMap((word) => broken(word, room))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, room.size) <= room.width) lines[lines.length - 1] = joined;
    else if (lines.length < room.lines) lines.push(word);
    else return [...lines.slice(0, -1), `${last ?? ""}…`];
  }
  return lines;
}

const LONGEST = 4000;

/** Text of others: no control characters, which SVG forbids or which turn lines around, no broken letters, not without end. */
export const clean = (text: string): string =>
  text.slice(0, LONGEST).replace(/(?!\n)[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufffe\uffff]+/gu, " ");

/** The same on one line. */
export const drawable = (text: string): string =>
  clean(text)
    .replace(/[^\S\u00a0]+/g, " ")
    .trim();

/** A word that is wider than a line, in pieces. */
function broken(word: string, { width, size }: Room): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const pieces = [""];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ""}${letter}`;
    if (textWidth(longer, size) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.filter((piece) => piece !== "");
}
