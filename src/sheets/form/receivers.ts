import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { askedQuantities } from "../../model/plan/asked-quantities.js";

/** Whether a unit receives what a promise is about (đơn vị tiếp nhận), as the plan's table says. */
export function receivedBy(unit: string, commitment: Commitment, plan: Plan): boolean {
  const places = new Set([
    commitment.id,
    ...(commitment.about === undefined ? [] : [commitment.about]),
    ...askedQuantities(commitment).flatMap((quantity) => quantity.for ?? []),
  ]);
  return Object.entries(plan.tasks).some(([task, { items, receivers }]) =>
    Object.keys(items).length === 0
      ? places.has(task) && receivers.includes(unit)
      : Object.entries(items).some(([item, { receivers: own, products = {} }]) => {
          const isAbout = places.has(item) || Object.keys(products).some((product) => places.has(product));
          return isAbout && (own.length > 0 ? own : receivers).includes(unit);
        }),
  );
}
