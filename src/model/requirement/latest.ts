import * as z from "zod/mini";
import { Id } from "../id.js";
import { measure, type Measure } from "./measure.js";

/** The figure last stated at a stage (số liệu mới nhất): a rate, a rank, an index, a running total. */
export interface Latest extends Measure {
  readonly kind: "latest";
  readonly attribute: string;
}
export const Latest = { kind: z.literal("latest"), attribute: Id, ...measure };
