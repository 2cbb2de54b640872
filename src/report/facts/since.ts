import { replayArchived, type Replayed } from "../../rules/change/archive.js";
import type { Difference } from "../../rules/change/difference.js";
import { compare, type Comparison, type FindingChange } from "../../rules/change/compare.js";
import { maturedBetween } from "../../rules/change/matured-between.js";
import type { ReportInput } from "../input.js";

/** The review before beside this one, both made anew. */
export interface SinceLastReview extends Comparison {
  /** The findings whose conclusion moved, with how. */
  readonly moved: readonly FindingChange[];
  readonly onFile: ReadonlyMap<string, readonly (readonly Difference[])[]>;
  readonly replayed: Replayed;
}

/** Compare with the review before, where one was kept; null where none was. */
export function sinceOf({ previous, plan, register, moment }: ReportInput): SinceLastReview | null {
  if (previous === undefined) return null;
  const { asOf, knownBy } = previous;
  const { law, calendar } = moment;
  const byLaw = { ...(law && { law }), ...(calendar && { calendar }) };
  const before = { plan, register, asOf, ...byLaw, ...(knownBy !== null && { knownBy }) };
  const comparison = compare(before, { plan, register, ...moment });
  const moved = comparison.changes.filter(({ how }) => how !== "unchanged");
  return {
    ...comparison,
    moved,
    onFile: moved.some(({ causes }) => causes.some(isClock))
      ? maturedBetween(before, moment.asOf)
      : new Map(),
    replayed: replayArchived(plan, register, previous, byLaw),
  };
}

const isClock = (differences: readonly Difference[]): boolean =>
  differences.every(({ kind }) => kind === "time");
