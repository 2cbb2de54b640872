import type { Path } from "../../model/issue/issue.js";
import type { PlanReading } from "./reading.js";

/** What is read of the rows of one requirement. */
export interface RequirementSite {
  readonly reading: PlanReading;
  /** The promise in which it stands. */
  readonly own: string;
  readonly path: Path;
  /** The step of a rising target, where the row is one of several years. */
  readonly step?: { readonly year: number; readonly within: string };
}
