import type { Measure } from "../../../model/requirement/measure.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Tally } from "../../assessment/explanation.js";
import type { Proceeding } from "../../snapshot/proceeding.js";
import type { OpenLocation } from "../open-location.js";

/** Whether a subject on file may have one more act that counts: it is what is asked for, and its way has not ended. */
export function canGoOn(id: string, { quantity }: Tally, { snapshot }: OpenLocation): boolean {
  const proceeding = proceedingIn(quantity, id, snapshot);
  if (proceeding === undefined || (proceeding.tries.at(-1)?.ends.length ?? 0) > 0) return false;
  return quantity.for === undefined || snapshot.matchSubject(proceeding, quantity.for).code === "sure";
}

export const proceedingIn = (
  { stage }: Measure,
  subject: string,
  { things }: OpenLocation["snapshot"],
): Proceeding | undefined =>
  things
    .get(procedureOf(stage))
    ?.flatMap(({ apart }) => apart)
    .find(({ id }) => id === subject);
