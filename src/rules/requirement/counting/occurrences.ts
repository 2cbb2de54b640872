import type { Day } from "../../../model/values/date.js";
import type { Quantity } from "../../../model/requirement/quantity.js";
import type { Cause } from "../../assessment/cause.js";
import type { Bounds, PassedOver } from "../../assessment/explanation.js";
import type { RecordId } from "../../names.js";
import { idsOf, type ActSpan, type ActVersion } from "../../snapshot/act.js";
import type { Proceeding, Try } from "../../snapshot/proceeding.js";
import { hullOf } from "../../snapshot/version.js";
import { judgeVersion, type JudgedVersion } from "./judge-version.js";
import type { Judging, Sought } from "../judging.js";
import { slotsOf, type Alternative, type Slot } from "./slots.js";
import { statedBy, unstated } from "./stated.js";

/** An act that counts, or may count, towards a quantity. */
export interface Occurrence {
  readonly state: "definite" | "possible";
  readonly causes: readonly Cause[];
  /** The days on one of which the stage was entered by it. */
  readonly on: ActSpan;
  /** The last day of the stretch of which its figure speaks; null where that is not known. */
  readonly lastDay: Day | null;
  /** What it states of the attribute that is summed or shown; nothing of an act that is only implied. */
  readonly value: Bounds;
  /** Why that is not known exactly. */
  readonly valueCauses: readonly Cause[];
  readonly records: readonly RecordId[];
  /** It is not on file itself: a later stage implies it. */
  readonly implied: boolean;
  readonly twin: number | null;
}

/** What of a subject bears on a quantity, and what of its stage does not. */
export interface SubjectOccurrences {
  readonly occurrences: readonly Occurrence[];
  /** What bears on it where its acts lie in tries otherwise. */
  readonly otherwise: readonly (readonly Occurrence[])[];
  readonly passed: readonly PassedOver[];
  /** Nothing of the stage is on file or implied. */
  readonly silent: boolean;
}

/** All acts of a subject that bear on a quantity on a day, whatever it is put forward for. */
export function bearingOf(proceeding: Proceeding, quantity: Quantity, judging: Judging): SubjectOccurrences {
  const sought = { proceeding, quantity, judging };
  const bearing = inTries(proceeding.tries, sought);
  const { otherwise } = proceeding;
  if (bearing.silent || otherwise?.length === 0) return bearing;
  const others =
    otherwise === null
      ? [NO_OCCURRENCES, [anythingOf(sought)]]
      : otherwise.map((tries) => inTries(tries, sought).occurrences);
  const counting = new Set(others.flatMap((some) => some.flatMap(({ records }) => records)));
  const passed = bearing.passed.filter(({ records }) => !records.some((id) => counting.has(id)));
  return { ...bearing, passed, otherwise: others };
}

const NO_OCCURRENCES: readonly Occurrence[] = [];
const NO_OTHERS: readonly (readonly Occurrence[])[] = [];

/** Where there are more ways than can be looked at, anything may have been. */
const anythingOf = ({ proceeding: { id, name }, quantity, judging: { day } }: Sought): Occurrence => ({
  state: "possible",
  causes: [{ code: "validity-unknown", subject: { id, name }, ends: null }],
  on: { from: null, to: day },
  lastDay: null,
  value:
    quantity.kind === "count"
      ? { least: 1, most: 1 }
      : { least: quantity.kind === "sum" ? 0 : null, most: null },
  valueCauses: [],
  records: [],
  implied: false,
  twin: null,
});

function inTries(tries: readonly Try[], sought: Sought): SubjectOccurrences {
  const { proceeding } = sought;
  const occurrences: Occurrence[] = [];
  const passed: PassedOver[] = [];
  let silent = true;
  for (const own of tries)
    for (const slot of slotsOf(own, sought)) {
      silent = false;
      passed.push(...replacedIn(slot, proceeding));
      const found = occurrenceOf(slot, own, sought);
      if (!("why" in found)) occurrences.push(found);
      // What only a later stage implies is not on file itself.
      else if (!slot.alternatives.every(({ implied }) => implied))
        passed.push({ id: proceeding.id, name: proceeding.name, ...found });
    }
  return { occurrences, otherwise: NO_OTHERS, passed, silent };
}

const replacedIn = ({ replaced }: Slot, { id, name }: Proceeding): readonly PassedOver[] =>
  replaced.map(({ act, by }) => ({
    id,
    name,
    on: act.on,
    records: idsOf(act.versions),
    why: { code: "replaced", by: by.flatMap(({ versions }) => idsOf(versions)) },
  }));

/** What a slot comes to: an occurrence, or an act that is passed over with its reason. */
function occurrenceOf(
  slot: Slot,
  own: Try,
  sought: Sought,
): Occurrence | Pick<PassedOver, "on" | "records" | "why"> {
  const { proceeding, quantity } = sought;
  const judged = slot.alternatives.map((alternative): JudgedAlternative => {
    const { out, doubts } =
      unstated(alternative, proceeding, quantity) ?? judgeVersion(alternative.version, own, sought);
    return { alternative, out, doubts };
  });
  const counting = judged.filter(({ out }) => out === null);
  const versions = (counting.length === 0 ? judged : counting).map(({ alternative }) => alternative.version);
  const on = hullOf(versions.map((version) => version.on));
  const records = idsOf(versions);
  if (counting.length === 0) return { on, records, why: judged[0]?.out ?? { code: "other-days", on } };
  const doubts = counting.flatMap((one) => one.doubts);
  const isDefinite = slot.sure && counting.length === judged.length && doubts.length === 0;
  const { value, valueCauses } = statedBy(judged, proceeding, quantity, slot.sure && doubts.length === 0);
  return {
    state: isDefinite ? "definite" : "possible",
    causes: isDefinite ? doubts : [...doubts, ...slot.alternatives.flatMap(({ open }) => open)],
    on,
    lastDay: lastDayOf(versions),
    value,
    valueCauses,
    records,
    implied: counting.every(({ alternative }) => alternative.implied),
    twin: slot.twin,
  };
}

interface JudgedAlternative extends JudgedVersion {
  readonly alternative: Alternative;
}

/** Figures of several words speak of one stretch, or it is not known of which. */
function lastDayOf(versions: readonly ActVersion[]): Day | null {
  const [first, ...others] = versions.map(({ lastDay }) => lastDay);
  return first !== undefined && others.every((day) => day === first) ? first : null;
}
