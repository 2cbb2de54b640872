import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../../src/rules/evaluate.js";
import { planFor, small, type Small } from "../arbitrary.js";
import { trialOf } from "./trial.js";
import { runs } from "../../runs.js";

const judge = (given: Small, asOf: string) => evaluate(planFor(given), given.register, { asOf }).findings[0];

/** Kleene's logic may say unknown where a cleverer judge would know; what it says for certain must be so. */
test(
  "what is said for certain holds in every world that fits what is on file",
  { timeout: runs(120_000) },
  () => {
    const said = { met: 0, unmet: 0, "not-applicable": 0, unknown: 0 };
    const tally = { worlds: 0, impossible: 0, shy: 0 };
    fc.assert(
      fc.property(small, fc.nat(), (given, seed) => {
        const { worlds, findings, against, shy } = trialOf(given, judge, { sampled: 60, seed });
        tally.worlds += worlds.length;
        tally.impossible += Number(worlds.length === 0);
        tally.shy += shy;
        for (const { verdict } of findings) said[verdict] += 1;
        expect(against, "said for certain, but not so in this world").toBeNull();
      }),
      { numRuns: runs(120) },
    );
    console.info("worlds", tally, "findings", said);
    const definite = said.met + said.unmet + said["not-applicable"];
    expect(definite / (definite + said.unknown)).toBeGreaterThan(0.2);
    expect(Math.min(said.met, said.unmet, said["not-applicable"])).toBeGreaterThan(2);
  },
);
