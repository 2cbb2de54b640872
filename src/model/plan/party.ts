import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { Source } from "./source.js";
import { Line, Text } from "../values/text.js";

/** A side of the plan (bên). */
export interface Party {
  readonly name: Text;
  /** The unit that signs for it. */
  readonly head: string;
}
export const Party: z.ZodMiniType<Party> = z.strictObject({ name: Text, head: Id });

/** The unit that a party charges with running the plan (đơn vị đầu mối). */
export interface FocalUnit {
  readonly party: string;
  readonly unit: string;
  readonly source: Source;
}
export const FocalUnit: z.ZodMiniType<FocalUnit> = z.strictObject({ party: Id, unit: Id, source: Source });

/** Who signed for a party (người ký). */
export interface Signatory {
  readonly party: string;
  readonly name: string;
  readonly position: Text;
  readonly source: Source;
}
export const Signatory: z.ZodMiniType<Signatory> = z.strictObject({
  party: Id,
  name: Line,
  position: Text,
  source: Source,
});
