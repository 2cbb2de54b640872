import type { Commitment } from "./commitment.js";
import type { Quantity } from "../requirement/quantity.js";
import { leavesOf, quantitiesOf } from "../requirement/requirement.js";

/** All that a promise measures: in each of its readings, and in its condition. */
export const askedQuantities = ({
  readings,
  when,
}: Pick<Commitment, "readings" | "when">): readonly Quantity[] =>
  [...readings.map(({ requirement }) => requirement), ...(when === undefined ? [] : [when])]
    .flatMap(leavesOf)
    .flatMap(quantitiesOf);
