import * as z from "zod";
import { Id } from "./id.js";
import { Attribute } from "./requirement.js";
import { Line } from "./text.js";

/** Named facts: `level`, `authority`, `legal-form`, `amount` … */
export type Attributes = Readonly<Record<string, Attribute>>;
export const Attributes: z.ZodType<Attributes> = z.record(Id, Attribute);

/** What is counted (đối tượng): an enterprise, a contract, a mark, a product; not its paper. */
export interface Subject {
  readonly name: string;
  /** What holds of it on every day: `legal-form`, `level`. */
  readonly attributes?: Attributes;
  /** Tasks, items, products or commitments it is put forward for. */
  readonly for?: readonly string[];
  /** The unit that holds or carries it. */
  readonly unit?: string;
  readonly note?: string;
}
export const Subject: z.ZodType<Subject> = z.strictObject({
  name: Line,
  attributes: Attributes.exactOptional(),
  for: z.array(Id).readonly().exactOptional(),
  unit: Id.exactOptional(),
  note: Line.exactOptional(),
});
