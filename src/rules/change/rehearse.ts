import type { Amendment } from "../../model/amendment.js";
import type { Plan } from "../../model/plan.js";
import type { Register } from "../../model/register.js";
import type { Assessment } from "../assessment.js";
import { evaluate, type Moment } from "../evaluate.js";
import type { Finding } from "../finding.js";
import { planAt } from "../plan-at.js";
import { movementOf, type Movement } from "./movement.js";
import { planDiff, type CommitmentChange } from "./plan-diff.js";

/** A finding that an amendment would turn. */
export interface Flip {
  readonly commitment: string;
  readonly movement: Movement;
  /** Null where the amendment adds the promise. */
  readonly before: Finding | null;
  readonly after: Finding;
  /** What the amendment says of it; null where it says nothing of this promise itself. */
  readonly change: CommitmentChange | null;
  /** It is met, or no longer applies, only because the goal moved: nothing was done. */
  readonly goalMoved: boolean;
}

/** What a draft amendment would do (chạy thử điều chỉnh). */
export interface Rehearsal {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly changes: readonly CommitmentChange[];
  readonly flips: readonly Flip[];
}

/**
 * Try a draft amendment (dự thảo điều chỉnh) on the facts as they are, as if it were in force on the day of the assessment.
 * Neither the plan nor the register is changed.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 * @example
 * const eased = rehearse(plan, draft, register, { asOf: "2023-12-31" }).flips.filter(({ goalMoved }) => goalMoved);
 */
export function rehearse(plan: Plan, draft: Amendment, register: Register, moment: Moment): Rehearsal {
  const inForce = draft.on <= moment.asOf ? draft : { ...draft, on: moment.asOf };
  const amended: Plan = { ...plan, amendments: [...plan.amendments, inForce] };
  const before = evaluate(plan, register, moment);
  const after = evaluate(amended, register, moment);
  const changes = planDiff(planAt(plan, moment.asOf), planAt(amended, moment.asOf));
  return { before, after, changes, flips: flipsOf(before, after, changes) };
}

function flipsOf(
  before: Assessment,
  after: Assessment,
  changes: readonly CommitmentChange[],
): readonly Flip[] {
  const old = new Map(before.findings.map((finding) => [finding.commitment, finding]));
  return after.findings.flatMap((finding): readonly Flip[] => {
    const earlier = old.get(finding.commitment);
    const movement = movementOf(earlier, finding);
    if (movement === "unchanged") return [];
    const change = changes.find(({ commitment }) => commitment === finding.commitment) ?? null;
    return [
      {
        commitment: finding.commitment,
        movement,
        before: earlier ?? null,
        after: finding,
        change,
        goalMoved: isEased(earlier, finding),
      },
    ];
  });
}

/** With the same facts on the same day, what became met or void did so because the promise itself was changed. */
const isEased = (before: Finding | undefined, after: Finding): boolean =>
  before !== undefined &&
  before.verdict !== after.verdict &&
  (after.verdict === "met" || after.verdict === "not-applicable");
