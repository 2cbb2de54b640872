import * as z from "zod/mini";
import { Id } from "../id.js";
import { measure, type Measure } from "./measure.js";

/** What the acts of a stage add up to (tổng số): money, hectares, trainees. */
export interface Sum extends Measure {
  readonly kind: "sum";
  /** An attribute of the act: money, or a number that adds. */
  readonly attribute: string;
}
export const Sum = { kind: z.literal("sum"), attribute: Id, ...measure };
