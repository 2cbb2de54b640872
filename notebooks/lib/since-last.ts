import type { Plan, Register } from "phoihop";
import { compare, maturedBetween, type Comparison } from "phoihop/change";
import { byLaw } from "./by-law.ts";
import type { Moment } from "./moment-input.ts";
import type { Review } from "./own-reviews.ts";

/** What changed since the last review (từ lần rà soát trước). */
export interface Since {
  readonly review: Review;
  readonly comparison: Comparison;
  readonly onFile: ReturnType<typeof maturedBetween>;
  /** Entries that the register has more, and that it has no longer. */
  readonly more: number;
  readonly fewer: number;
}

interface Facts {
  readonly plan: Plan;
  readonly register: Register;
  readonly moment: Moment;
  /** The promises that are looked at. */
  readonly shown: readonly string[];
}

/** When it was, with the law. */
export const momentOf = ({ asOf, knownBy }: Pick<Review, "asOf" | "knownBy">) =>
  byLaw({ asOf, ...(knownBy !== null && { knownBy }) });

/** Compare with a review before, whose register stands by itself. */
export function sinceReview(
  review: Pick<Review, "asOf" | "knownBy">,
  reviewed: Register,
  { plan, register, moment, shown }: Facts,
): Omit<Since, "review"> {
  const then = momentOf(review);
  const before = { plan, register: reviewed, ...then };
  const whole = compare(before, { plan, register, ...byLaw(moment) });
  const looked = new Set(shown);
  const isWhole = shown.length === whole.after.findings.length;
  const changes = whole.changes.filter(({ commitment }) => isWhole || looked.has(commitment));
  const [old, now] = [entriesOf(reviewed, then), entriesOf(register, moment)];
  return {
    comparison: { ...whole, changes },
    onFile: maturedBetween(before, moment.asOf),
    more: [...now].filter((id) => !old.has(id)).length,
    fewer: [...old].filter((id) => !now.has(id)).length,
  };
}

const entriesOf = ({ records, statements, decisions }: Register, { knownBy }: Partial<Moment>) =>
  new Set(
    [...records, ...statements, ...decisions].flatMap(({ id, recorded }) =>
      knownBy === undefined || recorded <= knownBy ? [id] : [],
    ),
  );
