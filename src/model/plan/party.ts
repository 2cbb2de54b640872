import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { Source } from "./source.js";
import { Line, Wording } from "../values/wording.js";

/** A side of the plan (bên). */
export interface Party {
  /** Name of the side, in words of one language or more. */
  readonly name: Wording;
  /** The unit that signs for it. */
  readonly head: string;
}
export const Party: z.ZodMiniType<Party> = z.strictObject({ name: Wording, head: Id });

/** The unit that a party charges with running the plan (đơn vị đầu mối). */
export interface FocalUnit {
  /** Id of the side. */
  readonly party: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Where the plan says so. */
  readonly source: Source;
}
export const FocalUnit: z.ZodMiniType<FocalUnit> = z.strictObject({ party: Id, unit: Id, source: Source });

/** Who signed for a party (người ký). */
export interface Signatory {
  /** Id of the side. */
  readonly party: string;
  /** Name of the person. */
  readonly name: string;
  /** The office in which the person signed (chức vụ). */
  readonly position: Wording;
  /** Where the signature stands. */
  readonly source: Source;
}
export const Signatory: z.ZodMiniType<Signatory> = z.strictObject({
  party: Id,
  name: Line,
  position: Wording,
  source: Source,
});
