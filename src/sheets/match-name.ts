import { fold } from "../model/text.js";

const MOST = 3;
const LONGEST = 80;

/** One key for names that differ in diacritics, case and punctuation: good for a question, never for a decision. */
export const bare = (name: string): string =>
  fold(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** Up to three known names that may have been meant, the nearest first: *có phải …?* */
export function nearestNames(found: string, known: Iterable<string>): readonly string[] {
  const wanted = bare(found).slice(0, LONGEST);
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of known) {
    const distance = distanceOf(wanted, bare(name).slice(0, LONGEST));
    if (distance !== undefined) near.push({ name, distance });
  }
  return near
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** Undefined where two names are too far apart to suggest one for the other. */
function distanceOf(wanted: string, known: string): number | undefined {
  if (wanted === known) return 0;
  if (wanted.length > 3 && known.length > 3 && (known.includes(wanted) || wanted.includes(known))) return 1;
  const most = Math.floor(wanted.length / 4);
  const distance = Math.abs(wanted.length - known.length) > most ? most + 1 : edits(wanted, known);
  return distance > most ? undefined : distance + 1;
}

/** How many letters to add, drop or change to make one text of the other. */
export function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[b.length] ?? 0;
}
