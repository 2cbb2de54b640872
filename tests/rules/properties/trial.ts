import type { Finding } from "../../../src/rules/assessment/finding.js";
import { DAYS, planFor, type Small } from "../arbitrary.js";
import { disagreement, type Disagreement, type Said } from "../oracle/disagreement.js";
import { kept } from "../oracle/keeping.js";
import type { World } from "../oracle/world.js";
import { promisedIn, worldsOf } from "../oracle/worlds.js";

/** What came of one small register, judged on every day of review. */
export interface Trial {
  readonly worlds: readonly World[];
  readonly findings: readonly (Pick<Finding, "verdict"> &
    Said & { readonly asOf: string; readonly status: string })[];
  readonly against: (Disagreement & { readonly asOf: string }) | null;
  /** How often all worlds agree and the evaluator says that it does not know. */
  readonly shy: number;
}

type Judge = (given: Small, asOf: string) => Finding | undefined;

export function trialOf(
  given: Small,
  judge: Judge,
  bounds: { readonly sampled: number; readonly seed: number },
): Trial {
  const promised = promisedIn(planFor(given));
  const { worlds } = worldsOf(promised, given.register, {
    knownBy: null,
    days: DAYS,
    exhaustive: 60,
    ...bounds,
  });
  const findings = DAYS.flatMap((asOf) => {
    const finding = judge(given, asOf);
    return finding === undefined ? [] : [{ ...finding, asOf }];
  });
  for (const finding of findings) {
    const found = disagreement(finding, { promised, asOf: finding.asOf }, worlds);
    if (found !== null) return { worlds, findings, against: { ...found, asOf: finding.asOf }, shy: 0 };
  }
  const shy = findings.filter(({ verdict, asOf }) => {
    if (verdict !== "unknown" || worlds.length < 20) return false;
    const answers = new Set(
      worlds.map((world) => kept({ promised, world, ofNothing: "not-applicable" }, asOf)),
    );
    return answers.size === 1 && !answers.has("open");
  });
  return { worlds, findings, against: null, shy: shy.length };
}
