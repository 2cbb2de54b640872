import type { Plan } from "../model/plan.js";

/** Where tasks, items, products and commitments lie within each other. */
export interface Places {
  /** The id itself and all that it lies in, nearest first. */
  within(id: string): readonly string[];
  /** The names that the plan gives; none where any name will do. */
  namesOf(id: string): readonly string[];
}

export function placesOf(plan: Plan): Places {
  const within = new Map<string, readonly string[]>();
  const names = new Map<string, readonly string[]>();
  for (const [taskId, task] of Object.entries(plan.tasks)) {
    within.set(taskId, [taskId]);
    for (const [itemId, item] of Object.entries(task.items)) {
      within.set(itemId, [itemId, taskId]);
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
  return { within: (id) => within.get(id) ?? [id], namesOf: (id) => names.get(id) ?? [] };
}
