import type { Count } from "../../model/requirement/count.js";
import { isClosed } from "./closure.js";
import { countThing } from "./counting/counted.js";
import type { Judging } from "./judging.js";
import { thingsOn, type ThingBearing } from "./counting/subjects.js";
import { declared, type Found } from "./tally.js";

/** How many distinct subjects entered the stage: at least those that surely did, at most those on file, if all are. */
export const findCount = (quantity: Count, judging: Judging): Found =>
  countIn(thingsOn(quantity, judging), quantity, judging);

/** The same, of the things that are looked at. */
export function countIn(bearings: readonly ThingBearing[], quantity: Count, judging: Judging): Found {
  const counted = bearings.map(countThing);
  const closed = judging.closure.closed(quantity);
  const isAll = isClosed(quantity, judging.day, closed);
  return {
    least: counted.reduce((sum, { definite }) => sum + definite, 0),
    most: isAll ? counted.reduce((sum, { possible }) => sum + possible, 0) : null,
    subjects: counted.flatMap(({ subjects }) => subjects),
    passedOver: bearings.flatMap(({ apart }) => apart.flatMap(({ passed }) => passed)),
    ...declared(isAll, closed),
    reached: counted.flatMap(({ reached }) => reached),
  };
}
