import { nameKey } from "../values/name-key.js";
import type { Plan } from "./plan.js";
import type { Wording } from "../values/wording.js";

/** Where tasks, items, products and commitments lie within each other. */
export interface Targets {
  /** The id itself and all that it lies in, nearest first. */
  within(id: string): readonly string[];
  /** The names that the plan gives; none where any name will do. */
  namesOf(id: string): readonly string[];
  /** The same, as keys of names. */
  keysOf(id: string): ReadonlySet<string>;
  /** What the plan calls a task or item. */
  titleOf(id: string): Wording | undefined;
}

const NO_KEYS: ReadonlySet<string> = new Set();

/** A plan never changes, so where its places lie is worked out once. */
const known = new WeakMap<Plan, Targets>();

export function targetsOf(plan: Plan): Targets {
  const before = known.get(plan);
  if (before !== undefined) return before;
  const places = laidOut(plan);
  known.set(plan, places);
  return places;
}

function laidOut(plan: Plan): Targets {
  const within = new Map<string, readonly string[]>();
  const names = new Map<string, readonly string[]>();
  const titles = new Map<string, Wording>();
  for (const [taskId, task] of Object.entries(plan.tasks)) {
    within.set(taskId, [taskId]);
    titles.set(taskId, task.title);
    for (const [itemId, item] of Object.entries(task.items)) {
      within.set(itemId, [itemId, taskId]);
      titles.set(itemId, item.title);
      const products = Object.entries(item.products ?? {});
      if (products.length > 0)
        names.set(
          itemId,
          products.map(([, { name }]) => name),
        );
      for (const [productId, { name }] of products) {
        within.set(productId, [productId, itemId, taskId]);
        names.set(productId, [name]);
      }
    }
  }
  for (const { id, about } of plan.commitments)
    if (!within.has(id)) within.set(id, [id, ...(about === undefined ? [] : (within.get(about) ?? [about]))]);
  const keys = new Map([...names].map(([id, own]) => [id, new Set(own.map(nameKey))]));
  return {
    within: (id) => within.get(id) ?? [id],
    namesOf: (id) => names.get(id) ?? [],
    keysOf: (id) => keys.get(id) ?? NO_KEYS,
    titleOf: (id) => titles.get(id),
  };
}
