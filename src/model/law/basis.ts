import * as z from "zod/mini";
import { Line } from "../values/wording.js";

/** How far a legal parameter was checked: read on the text of a state source, read elsewhere, or not read at all. */
export type Confidence = "verified" | "secondary" | "unverified";
export const Confidence: z.ZodMiniType<Confidence> = z.enum(["verified", "secondary", "unverified"]);

/** The legal ground of a rule (căn cứ pháp lý). One that is not `verified` never alone decides a verdict. */
export interface Basis {
  /** `Nghị định 13/2019/NĐ-CP`. */
  readonly instrument: string;
  /** Article and clause: *Điều 20 khoản 1*. */
  readonly article?: string;
  /** Where it was read. */
  readonly source?: string;
  /** How far it was checked. */
  readonly confidence: Confidence;
}
export const Basis: z.ZodMiniType<Basis> = z.strictObject({
  instrument: Line,
  article: z.exactOptional(Line),
  source: z.exactOptional(Line),
  confidence: Confidence,
});
