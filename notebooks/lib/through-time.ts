import type { Plan } from "phoihop";
import type { Moment } from "./moment-input.ts";

/** The days from the issue of a plan to a review; of one day where the review is of an earlier one. */
export const throughTime = ({ issued }: Plan, { asOf, ...known }: Moment) => ({
  from: issued < asOf ? issued : asOf,
  to: asOf,
  ...known,
});
