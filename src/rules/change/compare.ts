import type { Assessment } from "../assessment.js";
import { evaluate } from "../evaluate.js";
import type { Finding } from "../finding.js";
import { atomsOf, type Atom } from "./atoms.js";
import { attribute } from "./attribute.js";
import { bearing } from "./bearing.js";
import { movementOf, type Movement } from "./movement.js";
import { replay } from "./replay.js";
import type { Review } from "./review.js";

/** What became of one finding, and why. */
export interface FindingChange {
  readonly commitment: string;
  readonly movement: Movement;
  readonly before: Finding | null;
  readonly after: Finding | null;
  /** The smallest sets of changes that alone turn the earlier finding into the later; empty where nothing changed. */
  readonly causes: readonly (readonly Atom[])[];
  /** It is met, or no longer applies, only because the promise was amended. */
  readonly goalMoved: boolean;
}

/** Two reviews side by side (so sánh hai kỳ). */
export interface Comparison {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly changes: readonly FindingChange[];
}

/**
 * Compare two reviews of one plan, finding by finding, and put every change down to what brought it about. The reviews
 * are made anew from their plan and register, so a kept assessment is compared by the days on which it was made.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const { changes } = compare({ plan, register, asOf: "2023-12-31" }, { plan, register, asOf: "2024-06-30" });
 */
export function compare(before: Review, after: Review): Comparison {
  const [old, now] = [assess(before), assess(after)];
  return {
    before: old,
    after: now,
    changes: changesOf(old, now, {
      before,
      after,
      atoms: atomsOf(before, after),
      bears: bearing(before, after),
    }),
  };
}

const assess = ({ plan, register, ...moment }: Review) => evaluate(plan, register, moment);

interface Between {
  readonly before: Review;
  readonly after: Review;
  readonly atoms: readonly Atom[];
  readonly bears: ReturnType<typeof bearing>;
}

function changesOf(before: Assessment, after: Assessment, between: Between): readonly FindingChange[] {
  const now = new Map(after.findings.map((finding) => [finding.commitment, finding]));
  const old = new Map(before.findings.map((finding) => [finding.commitment, finding]));
  return [...new Set([...now.keys(), ...old.keys()])].map((id) =>
    changeOf(id, old.get(id), now.get(id), between),
  );
}

function changeOf(
  commitment: string,
  before: Finding | undefined,
  after: Finding | undefined,
  between: Between,
): FindingChange {
  const movement = movementOf(before, after);
  const change = { commitment, movement, before: before ?? null, after: after ?? null };
  if (movement === "unchanged") return { ...change, causes: [], goalMoved: false };
  const judge = (atoms: readonly Atom[]) => replay(between.before, between.after, atoms, commitment);
  const isLater = (found: Finding | undefined) =>
    found?.verdict === after?.verdict && found?.status === after?.status;
  const atoms = between.atoms.filter(between.bears(commitment));
  const untouched = atoms.filter(({ kind }) => kind !== "amendment" && kind !== "plan");
  const isGood = before !== undefined && (after?.verdict === "met" || after?.verdict === "not-applicable");
  return {
    ...change,
    causes: attribute(atoms, isLater, judge),
    goalMoved: isGood && untouched.length < atoms.length && judge(untouched)?.verdict !== after.verdict,
  };
}
