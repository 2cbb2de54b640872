import * as z from "zod/mini";
import { Day } from "../values/date.js";
import { Id, StageRef } from "../values/id.js";

/** A day that the law looks at: that of an act of the subject, one written down in an attribute, or one that it names. */
export type DateRef =
  | {
      /** The day of the act at this stage, `procedure.stage`. */
      readonly stage: string;
      /** The act of another subject, which this attribute names: the contract that an enterprise relies on. */
      readonly of?: string;
    }
  /** The day that `attribute` tells, by its id. */
  | { readonly attribute: string }
  /** This `day`, written YYYY-MM-DD. */
  | { readonly day: Day };

/** Who is answerable when a term is overrun: the authority that had to answer, or the one who had to file. */
export type Answerable = "authority" | "filer";

export const DateRef: z.ZodMiniType<DateRef> = z.union([
  z.strictObject({ stage: StageRef, of: z.exactOptional(Id) }),
  z.strictObject({ attribute: Id }),
  z.strictObject({ day: Day }),
]);
