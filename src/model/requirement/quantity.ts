import { Count } from "./count.js";
import { Latest } from "./latest.js";
import { Sum } from "./sum.js";
import * as z from "zod/mini";

/** What can be measured of a plan's subjects: how many, what they add up to, the figure last stated. */
export type Quantity = Count | Sum | Latest;

/** Each kind of quantity by its name; one that is missing here does not compile. */
const KINDS: { readonly [K in Quantity["kind"]]: K } = { count: "count", sum: "sum", latest: "latest" };
export const QuantityKind = z.enum(KINDS);

export const Quantity: z.ZodMiniType<Quantity> = z.discriminatedUnion("kind", [
  z.strictObject(Count),
  z.strictObject(Sum),
  z.strictObject(Latest),
]);
