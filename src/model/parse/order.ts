import { at, isKeyed } from "./checks.js";
import type { Path } from "../issue/issue.js";

interface Placed {
  readonly path: Path;
}

/** In the order in which the places stand in the document; what is missing stands where its object begins. */
export function inDocumentOrder<T extends Placed>(placed: readonly T[], value: unknown): readonly T[] {
  const compare = comparePaths(value);
  return placed.toSorted((a, b) => compare(a.path, b.path));
}

function comparePaths(value: unknown): (a: Path, b: Path) => number {
  const ranks = new Map<object, ReadonlyMap<string | number, number>>();
  const rank = (node: unknown, key: string | number | undefined) => {
    if (key === undefined) return -2;
    if (Array.isArray(node)) return Number(key);
    if (!isKeyed(node)) return -1;
    const known = ranks.get(node) ?? new Map(Object.keys(node).map((own, index) => [own, index]));
    ranks.set(node, known);
    return known.get(key) ?? -1;
  };
  return (a, b) => {
    let node = value;
    for (let depth = 0; depth < Math.max(a.length, b.length); depth++) {
      const [left, right] = [a[depth], b[depth]];
      if (left !== right || left === undefined) return rank(node, left) - rank(node, right);
      node = at(node, left);
    }
    return 0;
  };
}
