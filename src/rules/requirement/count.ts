import type { Count } from "../../model/requirement/count.js";
import { isClosed } from "./closure.js";
import { countThing, type CountedThing } from "./counting/counted.js";
import type { Judging } from "./judging.js";
import { onThings } from "./counting/on-things.js";
import { thingOn } from "./counting/subjects.js";
import { declared, type Found } from "./tally.js";

/** How many distinct subjects entered the stage: at least those that surely did, at most those on file, if all are. */
export const findCount = (quantity: Count, judging: Judging): Found =>
  countIn(countedThings(quantity, judging), quantity, judging);

const countedThings = onThings((thing, quantity, judging) => countThing(thingOn(thing, quantity, judging)));

/** The same, of the things that are counted. */
export function countIn(counted: readonly CountedThing[], quantity: Count, judging: Judging): Found {
  const closed = judging.closure.closed(quantity);
  const isAll = isClosed(quantity, judging.day, closed);
  return {
    least: counted.reduce((sum, { definite }) => sum + definite, 0),
    most: isAll ? counted.reduce((sum, { possible }) => sum + possible, 0) : null,
    subjects: counted.flatMap(({ subjects }) => subjects),
    passedOver: counted.flatMap(({ passed }) => passed),
    ...declared(isAll, closed),
    reached: counted.flatMap(({ reached }) => reached),
  };
}
