import * as z from "zod/mini";
import { Basis } from "./basis.js";
import { DateRef, type Answerable } from "./date-ref.js";
import { Day } from "../values/date.js";
import { StageRef } from "../values/id.js";

/** How the law counts: calendar days, working days or months. */
export type TimeUnit = "days" | "working-days" | "months";

/** So long at most, as the law writes it. */
export interface Duration {
  /** In what it is counted. */
  readonly unit: TimeUnit;
  /** So many at most. */
  readonly atMost: number;
}

/**
 * The longest time the law allowed from one act to another while it was in force (thời hạn). One that has another length
 * from some day on is another lawful time.
 */
export interface LawfulTime extends Duration {
  /** The act from which it is counted. */
  readonly after: string;
  /** What keeps it: the first of these. */
  readonly reach: readonly DateRef[];
  /** Who is answerable when it is overrun. */
  readonly by: Answerable;
  /** Its first day in force; null where nobody asks when it began. */
  readonly from: Day | null;
  /** The first day on which it is no longer in force; null while it is. */
  readonly to: Day | null;
  /** The stage whose day says which time applies, where that is not the act itself. */
  readonly selectedBy?: string;
  /** The acts of law that set it. */
  readonly basis: readonly [Basis, ...Basis[]];
}
/** Ten years of days: they are counted one by one. */
const LONGEST = 3_660;

export const LawfulTime = z.strictObject({
  after: StageRef,
  reach: z.readonly(z.array(DateRef).check(z.minLength(1))),
  by: z.enum(["authority", "filer"]),
  unit: z.enum(["days", "working-days", "months"]),
  atMost: z.int().check(z.positive(), z.lte(LONGEST)),
  from: z.nullable(Day),
  to: z.nullable(Day),
  selectedBy: z.exactOptional(StageRef),
  basis: z.readonly(z.tuple([Basis], Basis)),
}) satisfies z.ZodMiniType<LawfulTime>;
