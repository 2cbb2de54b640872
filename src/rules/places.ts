import type { Plan } from "../model/plan.js";
import { fold } from "../model/text.js";

/** What a plan calls the thing that an item or product speaks of. */
export interface PlannedName {
  readonly name: string;
  readonly folded: string;
}

/** Where tasks, items, products and commitments lie within each other. */
export interface Places {
  /** The id itself and all that it lies in, nearest first. */
  within(id: string): readonly string[];
  /** The names that the plan gives; none where any name will do. */
  namesOf(id: string): readonly PlannedName[];
}

export function placesOf(plan: Plan): Places {
  const within = new Map<string, readonly string[]>();
  const names = new Map<string, readonly PlannedName[]>();
  for (const [taskId, task] of Object.entries(plan.tasks)) {
    within.set(taskId, [taskId]);
    for (const [itemId, item] of Object.entries(task.items)) {
      within.set(itemId, [itemId, taskId]);
      const products = Object.entries(item.products ?? {}).map(([id, { name }]) => ({
        id,
        name,
        folded: fold(name),
      }));
      if (products.length > 0) names.set(itemId, products);
      for (const product of products) {
        within.set(product.id, [product.id, itemId, taskId]);
        names.set(product.id, [product]);
      }
    }
  }
  for (const { id, about } of plan.commitments)
    if (!within.has(id)) within.set(id, [id, ...(about === undefined ? [] : (within.get(about) ?? [about]))]);
  return { within: (id) => within.get(id) ?? [id], namesOf: (id) => names.get(id) ?? [] };
}
