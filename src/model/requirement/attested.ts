import * as z from "zod/mini";
import { Id } from "../values/id.js";
import { fields } from "../parse/checks.js";
import type { KindCheck } from "./vocabulary.js";

/** Stated by the side to which the duty is owed (xác nhận của bên được phục vụ). */
export interface Attested {
  readonly kind: "attested";
  /** Id of the side whose word decides. */
  readonly by: string;
}
export const Attested = { kind: z.literal("attested"), by: Id };

export const checkAttested: KindCheck = ({ party }) => fields({ by: party });
