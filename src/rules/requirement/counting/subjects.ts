import type { Quantity } from "../../../model/requirement/quantity.js";
import type { Cause } from "../../assessment/cause.js";
import type { PassedOver } from "../../assessment/explanation.js";
import type { Proceeding } from "../../snapshot/proceeding.js";
import type { Thing } from "../../snapshot/things.js";
import type { Judging } from "../judging.js";
import { onThings } from "./on-things.js";
import { bearingOf, type Occurrence } from "./occurrences.js";

/** A subject held against a quantity. */
export interface SubjectBearing {
  readonly proceeding: Proceeding;
  readonly occurrences: readonly Occurrence[];
  /** What bears on it where its acts lie in tries otherwise. */
  readonly otherwise: readonly (readonly Occurrence[])[];
  readonly passed: readonly PassedOver[];
  readonly silent: boolean;
  /** What is doubtful about the subject itself, whatever its acts. */
  readonly doubts: readonly Cause[];
}

/** A thing held against a quantity: each of its subjects for itself, and all of them taken for one. */
export interface ThingBearing {
  readonly thing: Thing;
  readonly apart: readonly SubjectBearing[];
  readonly merged: SubjectBearing | null;
}

/** All things that may bear on a quantity on a day. */
export const thingsOn = onThings(thingOn);

export function thingOn(thing: Thing, quantity: Quantity, judging: Judging): ThingBearing {
  const apart = thing.apart.map((proceeding) => subjectOn(proceeding, quantity, judging));
  const merged = thing.merged === null ? null : subjectOn(thing.merged, quantity, judging);
  return { thing, apart, merged };
}

const NO_DOUBTS: readonly Cause[] = [];
/** No act that counts, however the tries are parted. */
export const NOTHING = { occurrences: [], otherwise: [] } as const;

/** A subject held against a quantity: its acts, and whether it is what the plan means there. */
function subjectOn(proceeding: Proceeding, quantity: Quantity, judging: Judging): SubjectBearing {
  const match = quantity.for === undefined ? null : judging.snapshot.matchSubject(proceeding, quantity.for);
  if (match?.code === "elsewhere")
    return { proceeding, occurrences: [], otherwise: [], passed: [], silent: true, doubts: NO_DOUBTS };
  const { occurrences, otherwise, passed, silent } = bearingOf(proceeding, quantity, judging);
  if (match?.code === "decided") {
    const { id, name } = proceeding;
    const others = occurrences.map(({ on, records }): PassedOver => ({
      id,
      name,
      on,
      records,
      why: { code: "decided", decision: match.decision },
    }));
    return {
      proceeding,
      occurrences: [],
      otherwise: [],
      passed: [...passed, ...others],
      silent,
      doubts: NO_DOUBTS,
    };
  }
  const doubts = match?.code === "open" ? [match.cause] : NO_DOUBTS;
  return { proceeding, occurrences, otherwise, passed, silent, doubts };
}
