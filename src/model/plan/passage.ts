import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { Source } from "./source.js";
import { Text } from "../values/text.js";

/** A sentence of a plan that promises nothing but must not be lost: a basis, a purpose, a content, an addressee. */
export interface Passage {
  readonly id: string;
  readonly text: Text;
  readonly source: Source;
}
export const Passage: z.ZodMiniType<Passage> = z.strictObject({ id: Id, text: Text, source: Source });
