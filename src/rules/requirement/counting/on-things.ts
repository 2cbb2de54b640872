import type { Quantity } from "../../../model/requirement/quantity.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Thing } from "../../snapshot/things.js";
import type { Judging } from "../judging.js";

/** Looks at all things that may bear on a quantity; where the snapshot has a memory, at each only once a day. */
export function onThings<T>(
  lookAt: (thing: Thing, quantity: Quantity, judging: Judging) => T,
): (quantity: Quantity, judging: Judging) => readonly T[] {
  const known = new WeakMap<object, Map<Quantity, Map<string, WeakMap<Thing, T>>>>();
  const knownOf = (memory: object, quantity: Quantity, { closure, day }: Judging) => {
    const ofMemory = among(known, memory, () => new Map());
    const ofQuantity = among(ofMemory, quantity, () => new Map());
    // Another word on what is complete may bear on each of them.
    return among(ofQuantity, `${day} ${closure.said(quantity)}`, () => new WeakMap());
  };
  return (quantity, judging) => {
    const { memory, thingsFor } = judging.snapshot;
    const things = thingsFor(procedureOf(quantity.stage), quantity.for);
    if (memory === null) return things.map((thing) => lookAt(thing, quantity, judging));
    const before = knownOf(memory, quantity, judging);
    return things.map((thing) => among(before, thing, () => lookAt(thing, quantity, judging)));
  };
}

interface Known<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function among<K, V>(known: Known<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  return made;
}
