import type { Duty, Reading } from "./commitment.js";
import type { Measure, Requirement } from "./requirement.js";

/** A condition whose unit or side must be one of the plan's. */
type ConditionOf<Unit, Party> =
  | { readonly attribute: string; readonly in: readonly (string | number | boolean)[] }
  | { readonly attribute: string; readonly unit: Unit }
  | { readonly attribute: string; readonly party: Party };

/** A duty of one of the plan's units. */
export interface DutyOf<Unit extends string> extends Duty {
  readonly unit: Unit;
}

/**
 * What narrows a measure; `"this"` stands for the commitment in which it is written, `"#review"` for another
 * commitment of the plan.
 */
interface Limits<Unit, Party, Ref> {
  readonly for?: readonly (Ref | "this" | `#${string}`)[];
  readonly where?: readonly ConditionOf<Unit, Party>[];
  readonly within?: { readonly from?: string; readonly to?: string };
  readonly standing?: true;
}

/** The words in which the promises of one plan are written; only its own ids fit. */
export interface Words<Unit extends string, Party extends string, Stage extends string, Ref extends string> {
  /** The unit in charge (chủ trì). */
  lead(this: void, unit: Unit): DutyOf<Unit>;
  /** A unit acting together with it (phối hợp). */
  together(this: void, unit: Unit): DutyOf<Unit>;
  /** Every part must be met. */
  allOf(this: void, ...of: Requirement[]): Requirement;
  /** One part is enough: *một nhiệm vụ … hoặc có 01 hợp đồng …*. */
  anyOf(this: void, ...of: Requirement[]): Requirement;
  /** At least so many subjects reached the stage: *ít nhất 02 doanh nghiệp*. */
  count(this: void, atLeast: number, stage: Stage, limits?: Limits<Unit, Party, Ref>): Requirement;
  /** What `share` and `money` compare. */
  measure(this: void, stage: Stage, limits?: Limits<Unit, Party, Ref>): Measure;
  /** The part is at least so many per cent of the whole. */
  share(this: void, percent: number, part: Measure, whole: Measure): Requirement;
  /** The part is more than so many per cent of the whole. */
  moreThan(this: void, percent: number, part: Measure, whole: Measure): Requirement;
  /** The amounts of one measure are no less than those of another: *bố trí đủ kinh phí đối ứng*. */
  money(this: void, sum: Measure, covers: Measure): Requirement;
  /** The other side says so: a duty that no count can show. */
  attested(this: void, by: Party): Requirement;
  /** The only reading of a clause. */
  asWritten(this: void, requirement: Requirement): readonly [Reading];
}

/** The words for the ids of one plan. */
export const wordsOf = <
  Unit extends string,
  Party extends string,
  Stage extends string,
  Ref extends string,
>(): Words<Unit, Party, Stage, Ref> => ({
  lead: (unit) => ({ unit, role: "lead" }),
  together: (unit) => ({ unit, role: "with" }),
  allOf: (...of) => ({ kind: "allOf", of }),
  anyOf: (...of) => ({ kind: "anyOf", of }),
  count: (atLeast, stage, limits) => ({ kind: "count", atLeast, stage, ...limits }),
  measure: (stage, limits) => ({ stage, ...limits }),
  share: (percent, part, whole) => ({ kind: "share", part, whole, percent }),
  moreThan: (percent, part, whole) => ({ kind: "share", part, whole, percent, strictly: true }),
  money: (sum, covers) => ({ kind: "money", sum, covers }),
  attested: (by) => ({ kind: "attested", by }),
  asWritten: (requirement) => [{ id: "as-written", requirement }],
});
