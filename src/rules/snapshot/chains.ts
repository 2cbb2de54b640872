import { groupBy } from "../group-by.js";

/** Things that hang together by way of others. */
export function chains() {
  const above = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    // Thousands may hang in one line: each is led to the root only once.
    for (let at = id; at !== root;) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    join: (a: string, b: string): void => {
      for (const id of [a, b]) if (!above.has(id)) above.set(id, id);
      above.set(rootOf(a), rootOf(b));
    },
    all: () => [...groupBy(above.keys(), rootOf).values()],
  };
}
