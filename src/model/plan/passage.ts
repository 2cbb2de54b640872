import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { Source } from "./source.js";
import { Wording } from "../values/wording.js";

/** A sentence of a plan that promises nothing but must not be lost: a basis, a purpose, a content, an addressee. */
export interface Passage {
  /** Id of the passage. */
  readonly id: string;
  /** The sentence, as it should read. */
  readonly text: Wording;
  /** Where it stands, with its words as printed. */
  readonly source: Source;
}
export const Passage: z.ZodMiniType<Passage> = z.strictObject({ id: Id, text: Wording, source: Source });
