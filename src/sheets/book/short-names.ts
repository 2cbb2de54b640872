import type { NamedThing } from "./labels.js";

/** As long as a narrow column shows on three lines. */
const LONGEST = 44;

/** Short names: the beginning, or, where others begin alike, the number and the end, where they differ. */
export function shortNames(things: readonly NamedThing[]): ReadonlyMap<string, string> {
  const begins = new Map<string, number>();
  for (const { names } of things) {
    const begin = beginning(names[0] ?? "");
    begins.set(begin, (begins.get(begin) ?? 0) + 1);
  }
  const taken = new Map<string, number>();
  const named = things.flatMap(({ id, names: [name = ""] }): readonly (readonly [string, string])[] => {
    if (name.length <= LONGEST) return [];
    const begin = beginning(name);
    const short = (begins.get(begin) ?? 0) > 1 ? ending(name) : begin;
    taken.set(short, (taken.get(short) ?? 0) + 1);
    return [[id, short]];
  });
  // Names that are still alike stay whole, for nobody could tell them apart.
  return new Map(named.filter(([, short]) => taken.get(short) === 1));
}

function beginning(name: string): string {
  const cut = name.slice(0, LONGEST);
  return name.length <= LONGEST
    ? name
    : `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trimEnd()}…`;
}

/** *III.2: … cho nhiệm vụ 1 của Phụ lục*. */
function ending(name: string): string {
  const [, number = ""] = /^([^:]{1,30}:|\S{1,8}\.)\s/u.exec(name) ?? [];
  const tail = name.slice(-(LONGEST - 8));
  return `${number} …${tail.slice(tail.indexOf(" ") + 1)}`.trim();
}
