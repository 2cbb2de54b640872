import type { Quantity } from "../../model/requirement/quantity.js";
import { findCount } from "./count.js";
import type { Judging } from "./judging.js";
import { findLatest } from "./latest.js";
import { findSum } from "./sum.js";
import type { Found } from "./tally.js";

/** What a quantity came to on the day judged. */
export function find(quantity: Quantity, judging: Judging): Found {
  switch (quantity.kind) {
    case "count":
      return findCount(quantity, judging);
    case "sum":
      return findSum(quantity, judging);
    case "latest":
      return findLatest(quantity, judging);
  }
}
