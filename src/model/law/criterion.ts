import * as z from "zod/mini";
import { Basis } from "./basis.js";
import { LegalTest } from "./legal-test.js";
import { Day } from "../values/date.js";
import { byId, Id, StageRef } from "../values/id.js";
import { LawfulTime } from "./lawful-time.js";
import { Line, Wording } from "../values/wording.js";

/** What the law asked from one day to another (quy định theo thời gian). */
export interface CriterionVersion {
  /** Its first day; null where nobody asks when it began. */
  readonly from: Day | null;
  /** The first day on which it is no longer in force; null while it is. */
  readonly to: Day | null;
  /** What it asked in words, where that differs from what the criterion says of itself. */
  readonly statement?: Wording;
  /** The criterion concerns an act only if this holds. */
  readonly when?: LegalTest;
  /** What must hold. */
  readonly test: LegalTest;
  /** Where none of them is `verified`, the test decides nothing. */
  readonly basis: readonly [Basis, ...Basis[]];
}
const CriterionVersion: z.ZodMiniType<CriterionVersion> = z.strictObject({
  from: z.nullable(Day),
  to: z.nullable(Day),
  statement: z.exactOptional(Wording),
  when: z.exactOptional(LegalTest),
  test: LegalTest,
  basis: z.readonly(z.tuple([Basis], Basis)),
});

/**
 * What the law asks of an act (tiêu chí). The version in force on the day of the act judges the act, or on that of the
 * stage that the transition clause names (`selectedBy`); where no version was in force, the criterion does not apply.
 */
export interface Criterion {
  /** What is asked, in words. */
  readonly statement: Wording;
  /** Id of the procedure whose acts are judged. */
  readonly procedure: string;
  /** The stage whose acts are judged; absent where the whole proceeding is, as it stands on the day of the review. */
  readonly at?: string;
  /** What stands must satisfy the law of the day of the review, whenever the act took place: a mark's owner must exist. */
  readonly on?: "review";
  /** The stage whose day selects the version, where the law's own transition names another act: approval, filing, signing. */
  readonly selectedBy?: string;
  /** A warning (lưu ý): custom or prudence, whose breach breaks no law. */
  readonly advice?: true;
  /** In the order of time. */
  readonly versions: readonly [CriterionVersion, ...CriterionVersion[]];
}
export const Criterion = z.strictObject({
  statement: Wording,
  procedure: Id,
  at: z.exactOptional(StageRef),
  on: z.exactOptional(z.literal("review")),
  selectedBy: z.exactOptional(StageRef),
  advice: z.exactOptional(z.literal(true)),
  versions: z.readonly(z.tuple([CriterionVersion], CriterionVersion)),
}) satisfies z.ZodMiniType<Criterion>;

/** Which law a verdict rests on. */
export interface LawName {
  /** Id of the set. */
  readonly id: string;
  /** Its version: two reviews by one version were judged by the same rules. */
  readonly version: string;
}
export const LawName: z.ZodMiniType<LawName> = z.strictObject({ id: Id, version: Line });

/** The dated law that acts are judged by (bộ tiêu chí pháp lý): plain data, so that a user's own file can replace any part. */
export interface LawSet extends LawName {
  /** Version of the format. */
  readonly formatVersion: 1;
  /** The set it amends. */
  readonly amends?: LawName;
  /**
   * Weekdays off in a year at most (`atMost`), and days of weekends worked instead (`madeUp`): with no calendar at hand, a
   * term counted in working days may be so many longer, or shorter.
   */
  readonly holidays: {
    /** Weekdays off in a year, at most. */
    readonly atMost: number;
    /** Days of weekends worked instead, in a year, at most. */
    readonly madeUp: number;
    /** Where that was read. */
    readonly basis: Basis;
  };
  /** The lawful times (thời hạn), by id: criteria, schedule and outlook take from here alone. */
  readonly times: Readonly<Record<string, LawfulTime>>;
  /** The criteria (tiêu chí), by id. */
  readonly criteria: Readonly<Record<string, Criterion>>;
}
const days = z.int().check(z.nonnegative(), z.lte(60));
export const LawSet = z.strictObject({
  $schema: z.exactOptional(z.string()),
  formatVersion: z.literal(1),
  id: Id,
  version: Line,
  amends: z.exactOptional(LawName),
  holidays: z.strictObject({ atMost: days, madeUp: days, basis: Basis }),
  times: byId(LawfulTime),
  criteria: byId(Criterion),
}) satisfies z.ZodMiniType<LawSet>;
