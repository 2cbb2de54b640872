import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { entry, type Entry } from "./record.js";
import { Line } from "../values/wording.js";

/** Words of a unit for the report (ghi chú của đơn vị): progress, a difficulty, a proposal. Never a fact. */
export interface Note extends Entry {
  readonly by: string;
  readonly kind: "progress" | "difficulty" | "proposal";
  /** The subject, task, item, product or commitment that it speaks of; the plan as a whole where absent. */
  readonly about?: string;
  readonly text: string;
}
export const Note: z.ZodMiniType<Note> = z.strictObject({
  ...entry,
  by: Id,
  kind: z.enum(["progress", "difficulty", "proposal"]),
  about: z.exactOptional(Id),
  text: Line,
});
