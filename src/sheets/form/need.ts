import type { Condition } from "../../model/requirement/condition.js";
import type { PartialDate } from "../../model/values/date.js";

/** One thing that a unit may have to tell of: its place in the plan, what the promise already says, and what it asks. */
export interface Need {
  readonly procedure: string;
  readonly for: readonly string[];
  /** The name that the plan gives. */
  readonly name?: string;
  readonly where: readonly Condition[];
  /** The stretch of days of which it is asked, and the stages that must fall on one of them. */
  readonly within?: { readonly days: PartialDate; readonly stages: ReadonlySet<string> };
  /** The stages that are counted, and the attributes that each is asked with. */
  readonly stages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Things under one name here and in another need: what is counted as a share of what. */
  readonly sharedBy?: string;
  /** A figure that speaks for the last of its days. */
  readonly isStated?: true;
  /** A figure of which only one thing is told, so that all rows name the same: those of the plan, or of one place. */
  readonly oneIn?: "plan" | "place";
  /** How many such things are wanted. */
  readonly count: number;
}
