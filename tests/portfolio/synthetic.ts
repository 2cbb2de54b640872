import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { Plan } from "phoihop";
import { syntheticPortfolio, type Synthetic } from "../../bench/portfolio/synthetic.js";
import { plan as district } from "../../examples/another-district/plan.js";
import { plan as cooperatives } from "../../examples/bac-kan-cooperatives/plan.js";
import { plan as enterprises } from "../../examples/dong-thap-enterprises/plan.js";
import { plan as science } from "../../examples/dong-thap-science/plan.js";
import { plan as farmers } from "../../examples/duc-trong-farmers/plan.js";
import { plan as ngoma } from "../../examples/ngoma-district/plan.js";
import { plan as figures } from "../../examples/plan-of-figures/plan.js";
import type { Register } from "../../src/model/register/register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { planFor, small } from "../rules/arbitrary.js";

/** A portfolio made up by seed, of plans as large as a province's and as small as plans can be. */
export const synthetic = (seed: number, pairs: number): Generator<Synthetic, void, undefined> =>
  syntheticPortfolio(seed, pairs, (at, pick) => (at % LARGE === 0 ? pick(SHIPPED) : chance(seed + at)));

/** One in so many is a plan of a province or a district; the others are as small as plans can be. */
const LARGE = 12;

/** A small plan and register of the worlds in which the evaluator is tried. */
function chance(seed: number): readonly [Plan, Register] {
  const [world] = fc.sample(small, { seed, numRuns: 1 });
  if (world === undefined) throw new RangeError("nothing was sampled");
  return [planFor(world), world.register];
}

const registerOf = (file: string): Register => ({
  statements: [],
  decisions: [],
  ...JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")),
});

const SHIPPED: readonly [readonly [Plan, Register], ...(readonly [Plan, Register])[]] = [
  [caoLanh, registerOf("examples/cao-lanh/minh-hoa.json")],
  // As the first edition wrote it.
  [caoLanh, registerOf("tests/fixtures/first-edition/minh-hoa.json")],
  ...Object.entries({
    "another-district": district,
    "bac-kan-cooperatives": cooperatives,
    "dong-thap-enterprises": enterprises,
    "dong-thap-science": science,
    "duc-trong-farmers": farmers,
    "ngoma-district": ngoma,
    "plan-of-figures": figures,
  }).map(([folder, plan]): readonly [Plan, Register] => [
    plan,
    registerOf(`examples/${folder}/minh-hoa.json`),
  ]),
];
