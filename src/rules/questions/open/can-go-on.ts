import type { Tally } from "../../assessment/explanation.js";
import type { OpenLocation } from "../open-location.js";
import { proceedingOf } from "../proceeding-of.js";

/** Whether a subject on file may have one more act that counts: it is what is asked for, and its way has not ended. */
export function canGoOn(id: string, { quantity }: Tally, { snapshot }: OpenLocation): boolean {
  const proceeding = proceedingOf(quantity.stage, id, snapshot);
  if (proceeding === undefined || (proceeding.tries.at(-1)?.ends.length ?? 0) > 0) return false;
  return quantity.for === undefined || snapshot.matchSubject(proceeding, quantity.for).code === "sure";
}
