import type { Count } from "../../model/requirement/count.js";
import { procedureOf } from "../../model/plan/stage-ref.js";
import type { Thing } from "../snapshot/things.js";
import { countedOf } from "./counting/counted.js";
import type { Judging } from "./judging.js";
import { thingOn, type SubjectBearing, type ThingBearing } from "./counting/subjects.js";

/** How many more a thing gives to the part, and to the whole, in one world. */
export interface Gift {
  readonly part: number;
  readonly whole: number;
}

/** Things of either procedure; those of both are looked at once. */
export function thingsOfBoth(part: Count, whole: Count, { snapshot }: Judging): readonly Thing[] {
  const [one, other] = [procedureOf(part.stage), procedureOf(whole.stage)];
  const things = new Map(snapshot.thingsFor(other, whole.for).map((thing) => [thing.id, thing]));
  const known = new Set([...things.values()].flatMap(idsOf));
  for (const thing of snapshot.thingsFor(one, part.for))
    if (!idsOf(thing).some((id) => known.has(id))) things.set(thing.id, thing);
  return [...things.values()];
}

const idsOf = ({ apart }: Thing): readonly string[] =>
  apart.flatMap(({ members }) => members.map(({ id }) => id));

/** What a thing may give in the worlds that are open. */
export function giftsOf(
  thing: Thing,
  { part, whole }: { readonly part: Count; readonly whole: Count },
  open: { readonly isPartAll: boolean; readonly isWholeAll: boolean },
  judging: Judging,
): readonly Gift[] {
  const inPart = bearingOn(thing, part, judging);
  const inWhole = bearingOn(thing, whole, judging);
  const isOnePlace = part.for === whole.for || JSON.stringify(part.for) === JSON.stringify(whole.for);
  const of = (a: SubjectBearing | undefined, b: SubjectBearing | undefined) =>
    optionsOf(a, b, { ...open, isOnePlace });
  const apart = thing.apart
    .map((_, index) => of(inPart.apart[index], inWhole.apart[index]))
    .reduce<readonly Gift[]>(
      (sums, options) =>
        distinct(
          sums.flatMap((a) => options.map((b) => ({ part: a.part + b.part, whole: a.whole + b.whole }))),
        ),
      [{ part: 0, whole: 0 }],
    );
  const merged = thing.merged === null ? [] : of(inPart.merged ?? undefined, inWhole.merged ?? undefined);
  return distinct([...apart, ...merged]);
}

const distinct = (gifts: readonly Gift[]): readonly Gift[] => [
  ...new Map(gifts.map((gift) => [`${gift.part} ${gift.whole}`, gift])).values(),
];

/** The same subjects held against a quantity; where that is of another procedure, looked up there. */
function bearingOn(thing: Thing, quantity: Count, judging: Judging): Pick<ThingBearing, "apart" | "merged"> {
  const procedure = procedureOf(quantity.stage);
  if (thing.apart.every(({ procedureId }) => procedureId === procedure))
    return thingOn(thing, quantity, judging);
  const ids = new Set(idsOf(thing));
  const other = judging.snapshot
    .thingsFor(procedure, quantity.for)
    .find((one) => idsOf(one).some((id) => ids.has(id)));
  return other === undefined ? { apart: [], merged: null } : thingOn(other, quantity, judging);
}

type State = "yes" | "no" | "maybe";

/** One subject: outside, in the whole alone, in both; doubts about what it is put forward for are common to both. */
function optionsOf(
  part: SubjectBearing | undefined,
  whole: SubjectBearing | undefined,
  {
    isPartAll,
    isWholeAll,
    isOnePlace,
  }: { readonly isPartAll: boolean; readonly isWholeAll: boolean; readonly isOnePlace: boolean },
): readonly Gift[] {
  const common = isOnePlace && (whole?.doubts.length ?? 0) > 0;
  const stateOf = (bearing: SubjectBearing | undefined, isAll: boolean): State => {
    if (bearing === undefined) return isAll ? "no" : "maybe";
    const counted = countedOf(common ? { ...bearing, doubts: [] } : bearing);
    if (counted !== null) return counted.state === "definite" ? "yes" : "maybe";
    return bearing.silent && !isAll ? "maybe" : "no";
  };
  const inWhole = stateOf(whole, isWholeAll);
  const inPart = stateOf(part, isPartAll);
  const options: Gift[] = [];
  if (inWhole !== "yes" || common) options.push({ part: 0, whole: 0 });
  if (inWhole !== "no" && inPart !== "yes") options.push({ part: 0, whole: 1 });
  if (inWhole !== "no" && inPart !== "no") options.push({ part: 1, whole: 1 });
  return options;
}
