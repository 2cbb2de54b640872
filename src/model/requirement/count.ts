import * as z from "zod/mini";
import { measure, type Measure } from "./measure.js";

/** How many distinct subjects entered a stage (số lượng): *ít nhất 02 doanh nghiệp*. */
export interface Count extends Measure {
  readonly kind: "count";
}
export const Count = { kind: z.literal("count"), ...measure };
