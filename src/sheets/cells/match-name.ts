import { fold } from "../../model/values/wording.js";

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

/** So many letters are compared in all: a column of unknown names must not become slow by being helped. */
const BUDGET = 20_000_000;

/** Up to three known names that may have been meant, the nearest first: *có phải …?* */
export const nearestNames = (found: string, known: Iterable<string>): readonly string[] =>
  nameFinder(() => known)(found);

/** Finds such names over and over: the same text once, and none any more after a great many. */
export function nameFinder(known: () => Iterable<string>): (found: string) => readonly string[] {
  const told = new Map<string, readonly string[]>();
  let [left, names]: [number, readonly Known[] | undefined] = [BUDGET, undefined];
  return (found) => {
    if (left <= 0) return [];
    const wanted = bare(found.slice(0, 4 * LONGEST)).slice(0, LONGEST);
    const before = told.get(wanted);
    if (before !== undefined) return before;
    names ??= Array.from(known(), (name) => ({ name, plain: bare(name).slice(0, LONGEST) }));
    const near: { readonly name: string; readonly distance: number }[] = [];
    for (const { name, plain } of names) {
      left -= LONGEST + (isAbout(wanted, plain) ? wanted.length * plain.length : 0);
      const distance = distanceOf(wanted, plain);
      if (distance !== undefined) near.push({ name, distance });
      if (left <= 0) break;
    }
    const nearest = near
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST)
      .map(({ name }) => name);
    told.set(wanted, nearest);
    return nearest;
  };
}

/** A name, and the key by which it is compared. */
interface Known {
  readonly name: string;
  readonly plain: string;
}

/** About as long. */
const isAbout = (wanted: string, known: string) =>
  Math.abs(wanted.length - known.length) <= Math.floor(wanted.length / 4);

/** Undefined where two names are too far apart to suggest one for the other. */
function distanceOf(wanted: string, known: string): number | undefined {
  if (wanted === known) return 0;
  if (wanted.length > 3 && known.length > 3 && (known.includes(wanted) || wanted.includes(known))) return 1;
  const most = Math.floor(wanted.length / 4);
  const distance = edits(wanted, known, most);
  return distance > most ? undefined : distance + 1;
}

/** How many letters to add, drop or change to make one text of the other; more than `most`, where it is more. */
export function edits(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const fewest = Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1);
      least = Math.min(least, fewest);
      line.push(fewest);
    }
    if (least > most) return most + 1;
    above = line;
  }
  return above[b.length] ?? 0;
}
