import * as fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/rules/evaluate.js";
import { planFor, small, type Small } from "../rules/arbitrary.js";
import { trialOf } from "../rules/properties/trial.js";

/** So many worlds are looked at: `ORACLE_WORLDS=200000 npm run test:long -- oracle`. Nothing where it is not set. */
const wanted = Number(process.env["ORACLE_WORLDS"] ?? 0);
const firstSeed = Number(process.env["ORACLE_SEED"] ?? 1);
const A_BATCH = 500;

const judge = (given: Small, asOf: string) => evaluate(planFor(given), given.register, { asOf }).findings[0];

test.runIf(wanted > 0)(
  "nothing that is said for certain fails in a world that fits what is on file",
  { timeout: 6 * 3_600_000 },
  () => {
    const tally = { worlds: 0, registers: 0, impossible: 0, shy: 0 };
    const said = { met: 0, unmet: 0, "not-applicable": 0, unknown: 0 };
    for (let seed = firstSeed; tally.worlds < wanted; seed += 1) {
      fc.assert(
        fc.property(small, fc.nat(), (given, chance) => {
          const { worlds, findings, against, shy } = trialOf(given, judge, { sampled: 60, seed: chance });
          tally.worlds += worlds.length;
          tally.registers += 1;
          tally.impossible += Number(worlds.length === 0);
          tally.shy += shy;
          for (const { verdict } of findings) said[verdict] += 1;
          expect(against, "said for certain, but not so in this world").toBeNull();
        }),
        { numRuns: A_BATCH, seed },
      );
      console.info(`seeds ${firstSeed} to ${seed}`, tally, said);
    }
    expect(tally.worlds).toBeGreaterThanOrEqual(wanted);
  },
);
