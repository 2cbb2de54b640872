import type { Amendment } from "../../model/plan/amendment.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Register } from "../../model/register/register.js";
import type { Assessment } from "../assessment/assessment.js";
import { evaluate, type Moment } from "../evaluate.js";
import type { Finding } from "../assessment/finding.js";
import { planAt } from "../plan-at.js";
import { changeOf, isGoalMoved, type Change } from "./change.js";
import { planDiff, type CommitmentChange } from "./plan-diff.js";

/** A finding that an amendment would turn. */
export interface Turned {
  /** Id of the commitment. */
  readonly commitment: string;
  /** How it would move: better, worse, no longer known, and so on. */
  readonly how: Change;
  /** Null where the amendment adds the promise. */
  readonly before: Finding | null;
  /** The finding as if the amendment were in force. */
  readonly after: Finding;
  /** What the amendment says of it; null where it says nothing of this promise itself. */
  readonly change: CommitmentChange | null;
  /** It is met, or no longer applies, only because the promise was amended: nothing was done. */
  readonly goalMoved: boolean;
}

/** What a draft amendment would do (chạy thử điều chỉnh). */
export interface Rehearsal {
  /** The assessment without the amendment. */
  readonly before: Assessment;
  /** The assessment as if the amendment were in force. */
  readonly after: Assessment;
  /** What the amendment says otherwise, commitment by commitment. */
  readonly changes: readonly CommitmentChange[];
  /** The findings that it would turn, those of its own commitments and of others. */
  readonly turned: readonly Turned[];
}

/**
 * Try a draft amendment (dự thảo điều chỉnh) on the facts as they are, as if it were in force on the day of the assessment.
 * Neither the plan nor the register is changed.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const eased = rehearse(plan, register, { asOf: "2023-12-31" }, draft).turned.filter(({ goalMoved }) => goalMoved);
 */
export function rehearse(plan: Plan, register: Register, moment: Moment, draft: Amendment): Rehearsal {
  const inForce = draft.on <= moment.asOf ? draft : { ...draft, on: moment.asOf };
  const amended: Plan = { ...plan, amendments: [...plan.amendments, inForce] };
  const before = evaluate(plan, register, moment);
  const after = evaluate(amended, register, moment);
  const changes = planDiff(planAt(plan, moment.asOf), planAt(amended, moment.asOf));
  return { before, after, changes, turned: turnedBetween(before, after, changes) };
}

function turnedBetween(
  before: Assessment,
  after: Assessment,
  changes: readonly CommitmentChange[],
): readonly Turned[] {
  const old = new Map(before.findings.map((finding) => [finding.commitment, finding]));
  return after.findings.flatMap((finding): readonly Turned[] => {
    const earlier = old.get(finding.commitment);
    const how = changeOf(earlier, finding);
    if (how === "unchanged") return [];
    const change = changes.find(({ commitment }) => commitment === finding.commitment) ?? null;
    return [
      {
        commitment: finding.commitment,
        how,
        before: earlier ?? null,
        after: finding,
        change,
        goalMoved: isGoalMoved(finding, earlier),
      },
    ];
  });
}
