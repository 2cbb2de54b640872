import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { entry, type Entry } from "./record.js";
import { Line } from "../values/wording.js";

/** Words of a unit for the report (ghi chú của đơn vị): progress, a difficulty, a proposal. Never a fact. */
export interface Note extends Entry {
  /** Id of the unit that writes it. */
  readonly by: string;
  /** Progress (tiến độ), a difficulty (khó khăn, vướng mắc) or a proposal (đề xuất, kiến nghị). */
  readonly kind: "progress" | "difficulty" | "proposal";
  /** The subject, task, item, product or commitment that it speaks of; the plan as a whole where absent. */
  readonly about?: string;
  /** The words, as the report will quote them. */
  readonly text: string;
}
export const Note: z.ZodMiniType<Note> = z.strictObject({
  ...entry,
  by: Id,
  kind: z.enum(["progress", "difficulty", "proposal"]),
  about: z.exactOptional(Id),
  text: Line,
});
