import * as z from "zod/mini";
import { checkMeasure, measure, type Measure } from "./measure.js";
import type { QuantityCheck } from "./vocabulary.js";

/** How many distinct subjects entered a stage (số lượng): *ít nhất 02 doanh nghiệp*. */
export interface Count extends Measure {
  readonly kind: "count";
}
export const Count = { kind: z.literal("count"), ...measure };

export const checkCount: QuantityCheck = (words) => {
  const check = checkMeasure(words);
  return (value, path, report) => {
    check(value, path, report);
    return "subjects";
  };
};
