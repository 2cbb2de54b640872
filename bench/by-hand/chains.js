import { push } from "./effective.js";

/**
 * Things that hang together by way of others, each in the order in which it came.
 * @template T
 */
export function chains() {
  /** @type {Map<T, T>} */
  const above = new Map();
  /** @type {(thing: T) => T} */
  const rootOf = (thing) => {
    const next = above.get(thing);
    return next === undefined || next === thing ? thing : rootOf(next);
  };
  const among = (/** @type {Iterable<T>} */ things) => {
    /** @type {Map<T, T[]>} */
    const groups = new Map();
    for (const thing of things) push(groups, rootOf(thing), thing);
    return [...groups.values()];
  };
  return {
    join: (/** @type {T} */ a, /** @type {T} */ b) => {
      for (const one of [a, b]) if (!above.has(one)) above.set(one, one);
      above.set(rootOf(a), rootOf(b));
    },
    among,
    all: () => among(above.keys()),
  };
}
