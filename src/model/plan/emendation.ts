import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { Source } from "./source.js";
import { Line, Wording } from "../values/wording.js";

/** A doubt about the print (chỗ hiệu đính): what stands there, how it is read here, how sure that is, and why. */
export interface Emendation {
  /** Id of the emendation. */
  readonly id: string;
  /** Where the doubtful words stand, as printed. */
  readonly source: Source;
  /** As it should read; null where nothing can be restored. */
  readonly restored: string | null;
  /** From 0 (a guess) to 1 (certain); a judgement, not a measurement. */
  readonly confidence: number;
  /** Why it is read so. */
  readonly reason: Wording;
  /** Ids of what it bears on: tasks, items, products, units, commitments, passages. */
  readonly concerns?: readonly string[];
}
export const Emendation: z.ZodMiniType<Emendation> = z.strictObject({
  id: Id,
  source: Source,
  restored: z.nullable(Line),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  reason: Wording,
  concerns: z.exactOptional(z.readonly(z.array(Id))),
});
