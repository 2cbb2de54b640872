import type { Issue } from "../issue/issue.js";

/** A plan or a register typed in by a programmer is wrong. Holds every issue found, never none. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly issues: readonly [Issue, ...Issue[]];

  constructor(issues: readonly [Issue, ...Issue[]]) {
    super(issues.map(({ code, path }) => `${path.join(".")}: ${code}`).join("\n"));
    this.issues = issues;
  }
}
