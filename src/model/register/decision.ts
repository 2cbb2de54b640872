import * as z from "zod/mini";
import { Day } from "../values/date.js";
import { Id } from "../values/id.js";
import { entry, type Entry } from "./record.js";
import { Line } from "../values/wording.js";

/** What every decision has, whatever it settles. */
export interface DecisionEntry extends Entry {
  /** The unit that decided. */
  readonly by: string;
  /** The day of the decision, written YYYY-MM-DD. */
  readonly on: Day;
  /** Why, in the words of who decided. */
  readonly reason?: string;
}

/** Whether several subjects, acts or papers on file are one and the same. */
export interface Sameness extends DecisionEntry {
  readonly kind: "same";
  /** What `ids` are ids of. */
  readonly what: "subjects" | "records" | "documents";
  /** Two or more; all of them are one thing, or no two of them are. */
  readonly ids: readonly string[];
  /** Whether they are one, or no two of them are. */
  readonly same: boolean;
}
/** Whether a subject under another name is what the plan names. */
export interface Equivalence extends DecisionEntry {
  readonly kind: "equivalence";
  /** Id of the subject. */
  readonly subject: string;
  /** Id of the task, item, product or commitment that may be meant. */
  readonly for: string;
  /** Whether it is what the plan means there. */
  readonly same: boolean;
}
/** Which reading of a clause holds. */
export interface ReadingChoice extends DecisionEntry {
  readonly kind: "reading";
  /** Id of the commitment. */
  readonly commitment: string;
  /** Id of the reading that holds, for every day. */
  readonly reading: string;
}
/** The side to which a promise is owed lets it go (miễn), for ever or up to a day. */
export interface Waiver extends DecisionEntry {
  readonly kind: "waiver";
  /** Id of the commitment. */
  readonly commitment: string;
  /** The last day on which it is let go, written YYYY-MM-DD; for good where absent. */
  readonly until?: Day;
}
/** The side to which a duty is owed says whether it was kept, up to the day of saying it or the day it names. */
export interface Attestation extends DecisionEntry {
  readonly kind: "attestation";
  /** Id of the commitment, a duty that its side attests. */
  readonly commitment: string;
  /** Whether it was kept. */
  readonly kept: boolean;
  /** The last day of which it speaks; its own where absent. */
  readonly upTo?: Day;
}
/** An assessor's own verdict; it stands beside the computed one, never instead of it. */
export interface Override extends DecisionEntry {
  readonly kind: "override";
  /** Id of the commitment. */
  readonly commitment: string;
  /** The verdict that the assessor gives. */
  readonly verdict: "met" | "unmet" | "unknown" | "not-applicable";
  /** Why, in the assessor's own words; never left out. */
  readonly reason: string;
}

/** What only a person can settle (quyết định): dated, with its author and its paper. */
export type Decision = Sameness | Equivalence | ReadingChoice | Waiver | Attestation | Override;

const decided = { ...entry, by: Id, on: Day, reason: z.exactOptional(Line) };

export const Decision: z.ZodMiniType<Decision> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("same"),
    ...decided,
    what: z.enum(["subjects", "records", "documents"]),
    ids: z.readonly(z.array(Id).check(z.minLength(2))),
    same: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("equivalence"), ...decided, subject: Id, for: Id, same: z.boolean() }),
  z.strictObject({ kind: z.literal("reading"), ...decided, commitment: Id, reading: Id }),
  z.strictObject({ kind: z.literal("waiver"), ...decided, commitment: Id, until: z.exactOptional(Day) }),
  z.strictObject({
    kind: z.literal("attestation"),
    ...decided,
    commitment: Id,
    kept: z.boolean(),
    upTo: z.exactOptional(Day),
  }),
  z.strictObject({
    kind: z.literal("override"),
    ...decided,
    commitment: Id,
    verdict: z.enum(["met", "unmet", "unknown", "not-applicable"]),
    reason: Line,
  }),
]);
