import { textLength } from "../../annex/text-length.js";

/** More lines than this are left to Word. */
const MOST = 4;

/** A name over as few lines as fit a width, all about as long: `SỞ KHOA HỌC` over `VÀ CÔNG NGHỆ`. */
export function balanced(text: string, width: number, size: number): string {
  const length = textLength(text, size);
  const lines = Math.ceil(length / width);
  return lines < 2 || lines > MOST ? text : broken(text.split(" "), lines, length / lines, size).join("\n");
}

/** Each line ends at the word whose end comes nearest to an equal share. */
function broken(words: readonly string[], lines: number, share: number, size: number): readonly string[] {
  if (lines === 1 || words.length < 2) return [words.join(" ")];
  const off = (count: number) => Math.abs(textLength(words.slice(0, count).join(" "), size) - share);
  let best = 1;
  for (let count = 2; count < words.length; count++) if (off(count) < off(best)) best = count;
  return [words.slice(0, best).join(" "), ...broken(words.slice(best), lines - 1, share, size)];
}
