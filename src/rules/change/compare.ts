import type { Assessment } from "../assessment/assessment.js";
import { evaluate } from "../evaluate.js";
import type { Finding } from "../assessment/finding.js";
import { attribute } from "./attribute.js";
import { changeOf, isGoalMoved, type Change } from "./change.js";
import { differencesOf, type Difference } from "./difference.js";
import { relevanceOf, type Relevance } from "./relevance.js";
import { replay } from "./replay.js";
import type { Review } from "./review.js";

/** What became of one finding, and why. */
export interface FindingChange {
  /** Id of the commitment. */
  readonly commitment: string;
  /** How it moved: better, worse, no longer known, and so on. */
  readonly how: Change;
  /** The earlier finding; null where the plan did not have the commitment. */
  readonly before: Finding | null;
  /** The later finding; null where the plan has the commitment no longer. */
  readonly after: Finding | null;
  /** The smallest sets of differences that alone turn the earlier finding into the later; empty where nothing changed. */
  readonly causes: readonly (readonly Difference[])[];
  /** It is met, or no longer applies, only because the promise was amended. */
  readonly goalMoved: boolean;
}

/** Two reviews side by side (so sánh hai kỳ). */
export interface Comparison {
  /** The earlier assessment, as it was kept where that was given. */
  readonly before: Assessment;
  /** The later assessment. */
  readonly after: Assessment;
  /** One for each commitment of either review, unchanged ones as well. */
  readonly changes: readonly FindingChange[];
}

/**
 * Compare two reviews of one plan, the earlier first, finding by finding, and put every change down to what brought it
 * about. The reviews are made anew from their plan and register; where the earlier one was kept, what another version of
 * the program makes of it is told apart.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`, or the second review is of an earlier day.
 * @example
 * const { changes } = compare({ plan, register, asOf: "2023-12-31" }, { plan, register, asOf: "2024-06-30" });
 */
export function compare(before: Review, after: Review): Comparison {
  const [made, now] = [assess(before), assess(after)];
  if (after.asOf < before.asOf)
    throw new RangeError(
      `the second review is of ${after.asOf}, before the first of ${before.asOf}; give the earlier review first`,
    );
  const old = before.kept === undefined ? made : keptOf(before.kept, before);
  const between: Between = {
    made: byCommitment(made),
    differences: differencesOf(before, after),
    relevance: relevanceOf(before, after),
  };
  return { before: old, after: now, changes: changesOf(byCommitment(old), byCommitment(now), between) };
}

const assess = (review: Review) => evaluate(review.plan, review.register, review);

/** What was kept must be the review that it is handed in with. */
function keptOf(kept: Assessment, { plan, asOf }: Review): Assessment {
  if (kept.plan.id !== plan.id || kept.asOf !== asOf)
    throw new RangeError(
      `the kept assessment is of the plan "${kept.plan.id}" on ${kept.asOf}; the review is of "${plan.id}" on ${asOf}`,
    );
  return kept;
}

type Findings = ReadonlyMap<string, Finding>;

const byCommitment = ({ findings }: Assessment): Findings =>
  new Map(findings.map((finding) => [finding.commitment, finding]));

interface Between {
  /** The earlier findings, made anew today. */
  readonly made: Findings;
  readonly differences: readonly Difference[];
  relevance(this: void, commitment: string): Relevance;
}

const changesOf = (old: Findings, now: Findings, between: Between): readonly FindingChange[] =>
  [...new Set([...now.keys(), ...old.keys()])].map((id) =>
    findingChange(id, old.get(id), now.get(id), between),
  );

function findingChange(
  commitment: string,
  before: Finding | undefined,
  after: Finding | undefined,
  between: Between,
): FindingChange {
  const how = changeOf(before, after);
  const change = { commitment, how, before: before ?? null, after: after ?? null };
  if (how === "unchanged") return { ...change, causes: [], goalMoved: false };
  const near = between.relevance(commitment);
  const judge = (set: readonly Difference[]) => replay(near.before, near.after, set, commitment);
  const isLater = (found: Finding | undefined) => isAlike(found, after);
  const differences = between.differences.filter(near.bears);
  const asPromised = differences.filter(({ kind }) => kind !== "amendment" && kind !== "plan");
  const isAmended = before !== undefined && after !== undefined && asPromised.length < differences.length;
  const made = between.made.get(commitment);
  return {
    ...change,
    causes: withProgram(isAlike(before, made), isLater(made), () => attribute(differences, isLater, judge)),
    goalMoved: isAmended && isGoalMoved(after, judge(asPromised)),
  };
}

const isAlike = (a: Finding | undefined, b: Finding | undefined) =>
  a?.verdict === b?.verdict && a?.status === b?.status;

const PROGRAM: Difference = { kind: "program" };

/** Where what was kept does not come out the same today, the program is a cause: alone, or with what changed besides. */
function withProgram(
  isAsKept: boolean,
  isEnough: boolean,
  others: () => FindingChange["causes"],
): FindingChange["causes"] {
  if (isAsKept) return others();
  return isEnough ? [[PROGRAM]] : others().map((set) => [PROGRAM, ...set]);
}
