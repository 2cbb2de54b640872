import * as z from "zod";
import { Id } from "./id.js";
import { Source } from "./source.js";
import { Line, Text } from "./text.js";

/** A doubt about the print (chỗ hiệu đính): what stands there, how it is read here, how sure that is, and why. */
export interface Emendation {
  readonly id: string;
  readonly source: Source;
  /** As it should read; null where nothing can be restored. */
  readonly restored: string | null;
  /** From 0 (a guess) to 1 (certain); a judgement, not a measurement. */
  readonly confidence: number;
  readonly reason: Text;
  /** Ids of what it bears on: tasks, items, products, units, commitments, passages. */
  readonly concerns?: readonly string[];
}
export const Emendation: z.ZodType<Emendation> = z.strictObject({
  id: Id,
  source: Source,
  restored: Line.nullable(),
  confidence: z.number().min(0).max(1),
  reason: Text,
  concerns: z.array(Id).readonly().exactOptional(),
});
