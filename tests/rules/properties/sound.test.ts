import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../../src/rules/evaluate.js";
import { planOf, small } from "../arbitrary.js";
import { answer, worldsOf } from "../oracle.js";

/** Kleene's logic may say unknown where a cleverer judge would know; what it says for certain must be so. */
test("a definite verdict holds in every world that fits what is on file", { timeout: 60_000 }, () => {
  const definite = { met: 0, unmet: 0, "not-applicable": 0 };
  fc.assert(
    fc.property(small, (given) => {
      const [finding] = evaluate(planOf(given.requirement), given.register, { asOf: given.asOf }).findings;
      if (finding === undefined || finding.verdict === "unknown") return;
      definite[finding.verdict] += 1;
      const against = worldsOf(given, 150).find(
        (world) => answer(given.requirement, world, given.asOf) !== finding.verdict,
      );
      expect(against, `${finding.verdict}, but not in this world`).toBeUndefined();
    }),
    { numRuns: 600 },
  );
  expect(Math.min(...Object.values(definite))).toBeGreaterThan(3);
});
