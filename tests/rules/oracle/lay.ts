import type { Plan } from "../../../src/model/plan/plan.js";

/** How the places of a plan lie in each other. */
export interface Lay {
  /** A place and all that it lies in. */
  around(place: string): readonly string[];
  /** All that lies in a place. */
  inside(place: string): readonly string[];
  /** The names that the plan gives to what is put forward there; none where any will do. */
  named(place: string): readonly string[];
}

export function layOf(plan: Plan): Lay {
  const around = new Map<string, readonly string[]>();
  const names = new Map<string, readonly string[]>();
  for (const [taskId, task] of Object.entries(plan.tasks)) {
    around.set(taskId, [taskId]);
    for (const [itemId, item] of Object.entries(task.items)) {
      around.set(itemId, [itemId, taskId]);
      const products = Object.entries(item.products ?? {});
      for (const [productId, { name }] of products) {
        around.set(productId, [productId, itemId, taskId]);
        names.set(productId, [name]);
        names.set(itemId, [...(names.get(itemId) ?? []), name]);
      }
    }
  }
  for (const { id, about } of plan.commitments)
    around.set(id, [id, ...(about === undefined ? [] : (around.get(about) ?? []))]);
  return {
    around: (place) => around.get(place) ?? [place],
    inside: (place) =>
      [...around].flatMap(([id, outer]) => (id !== place && outer.includes(place) ? [id] : [])),
    named: (place) => names.get(place) ?? [],
  };
}
