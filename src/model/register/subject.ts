import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { AttributeValue } from "../requirement/condition.js";
import { Line } from "../values/wording.js";

/** Named facts: `level`, `authority`, `legal-form`, `amount` … */
export type Attributes = Readonly<Record<string, AttributeValue>>;
export const Attributes: z.ZodMiniType<Attributes> = z.record(Id, AttributeValue);

/** What is counted (đối tượng): an enterprise, a contract, a mark, a product; not its paper. */
export interface Subject {
  /** Its name, as papers have it. */
  readonly name: string;
  /** What holds of it on every day: `legal-form`, `level`. */
  readonly attributes?: Attributes;
  /** Tasks, items, products or commitments it is put forward for. */
  readonly for?: readonly string[];
  /** The unit that holds or carries it. */
  readonly unit?: string;
  /** A remark on it; no rule reads it. */
  readonly note?: string;
}
export const Subject: z.ZodMiniType<Subject> = z.strictObject({
  name: Line,
  attributes: z.exactOptional(Attributes),
  for: z.exactOptional(z.readonly(z.array(Id))),
  unit: z.exactOptional(Id),
  note: z.exactOptional(Line),
});
