import * as z from "zod/mini";
import { Day } from "../date.js";
import { Id } from "../id.js";
import { Line } from "../text.js";

/** What is told of a subject or an act: a text, a choice, a number, a unit, a day, yes or no. */
export type AttributeValue = string | number | boolean;
export const AttributeValue: z.ZodMiniType<AttributeValue> = z.union([Line, z.number(), z.boolean()]);

/** What must hold of an act, or of its subject, for it to be counted (điều kiện). */
export type Condition =
  /** The attribute has one of these values. */
  | { readonly attribute: string; readonly in: readonly AttributeValue[] }
  /** The attribute names this unit or, from the day of succession, its successor. */
  | { readonly attribute: string; readonly unit: string }
  /** The attribute names a unit of this side. */
  | { readonly attribute: string; readonly party: string }
  /** The attribute, a number or a day, lies between these, ends included; at least one end is given. */
  | { readonly attribute: string; readonly atLeast?: number | Day; readonly atMost?: number | Day };

const Limit = z.union([z.number(), Day]);

export const Condition: z.ZodMiniType<Condition> = z.union([
  z.strictObject({ attribute: Id, in: z.readonly(z.array(AttributeValue).check(z.minLength(1))) }),
  z.strictObject({ attribute: Id, unit: Id }),
  z.strictObject({ attribute: Id, party: Id }),
  z.strictObject({ attribute: Id, atLeast: Limit, atMost: z.exactOptional(Limit) }),
  z.strictObject({ attribute: Id, atMost: Limit }),
]);
