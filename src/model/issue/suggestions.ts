const MOST = 3;
/** So many comparisons are enough: a file full of garbage must not become slow by being helped. */
const BUDGET = 100_000;
const LONGEST = 64;

/** Finds up to three known ids that look like the one that was written, the nearest first. */
export function suggestions(): (found: string, known: Iterable<string>) => readonly string[] {
  let left = BUDGET;
  return (found, known) => {
    const near: { readonly id: string; readonly distance: number }[] = [];
    const text = bare(found.slice(0, LONGEST));
    const most = Math.min(Math.ceil(text.length / 3), text.length - 1);
    for (const id of known) {
      if (left-- <= 0) break;
      // `so-44` stands for `so-44.2022` and its like, `granted` for `mark.granted`.
      const isPart = id.startsWith(`${text}.`) || id.endsWith(`.${text}`);
      const distance = isPart ? 0 : edits(text, id, most);
      if (distance <= most) near.push({ id, distance });
    }
    return near
      .toSorted((a, b) => a.distance - b.distance)
      .slice(0, MOST)
      .map(({ id }) => id);
  };
}

/** As an id would be written: no diacritics, small letters, `-` between. */
const bare = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9.]+/g, "-");

/** How many letters to add, drop or change to make one text of the other; `most + 1` when more than `most`. */
function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
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
