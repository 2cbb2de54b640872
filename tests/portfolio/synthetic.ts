import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import type { Plan } from "phoihop";
import type { PortfolioEntry, PortfolioFault } from "phoihop/portfolio";
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
import { randomFrom } from "../rules/oracle/choose.js";

/** A part of a portfolio that was made up, and what is to be said of it: a fault, or nothing. */
export interface Synthetic {
  readonly entry: PortfolioEntry;
  readonly fault: PortfolioFault["code"] | null;
}

/**
 * A portfolio made up (minh họa) by seed: plans of several kinds and sizes, registers from empty to full, and among them each
 * fault that an office makes.
 */
export function* synthetic(seed: number, pairs: number): Generator<Synthetic, void, undefined> {
  const random = randomFrom(seed);
  const pick = <T>(some: readonly [T, ...T[]]): T => some[Math.floor(random() * some.length)] ?? some[0];
  for (let at = 0; at < pairs; at++) {
    const [plan, register] = madeUp(at, seed, pick);
    const good = {
      place: `minh-hoa/${at}`,
      plan,
      register: thinned(register, pick([0, 0.3, 0.7, 1]), random),
    };
    yield { entry: good, fault: null };
    if (random() < FAULTY) yield pick(FAULTS)(good);
    // A second register of the same plan, by another office.
    else if (random() < SHARED)
      yield { entry: { ...good, register: { ...good.register, id: "so-thu-hai" } }, fault: null };
  }
}

/** One in so many is a plan of a province or a district; the others are as small as plans can be. */
const LARGE = 12;
const FAULTY = 0.15;
const SHARED = 0.2;

type Pick = <T>(some: readonly [T, ...T[]]) => T;

/** A plan under an id of its own, with its whole register. */
function madeUp(at: number, seed: number, pick: Pick): readonly [Plan, Register] {
  const [plan, register] = at % LARGE === 0 ? pick(SHIPPED) : chance(seed + at);
  const id = `minh-hoa-${at}-${plan.id}`;
  const title = { ...plan.title, vi: `Kế hoạch minh họa ${at}` };
  return [
    { ...plan, id, title },
    { ...register, plan: id, nature: "illustrative" },
  ];
}

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

/** A part of the records, and of the statements and decisions those that speak of none that is gone. */
function thinned(register: Register, share: number, random: () => number): Register {
  if (share === 1) return register;
  const gone = new Set(register.records.filter(() => random() >= share).map(({ id }) => id));
  let before = -1;
  const speaksOfGone = (entry: unknown) =>
    [...JSON.stringify(entry).matchAll(/"([^"]*)"/g)].some(([, id = ""]) => gone.has(id));
  while (before !== gone.size) {
    before = gone.size;
    for (const record of register.records) if (speaksOfGone(record)) gone.add(record.id);
  }
  return {
    ...register,
    records: register.records.filter(({ id }) => !gone.has(id)),
    statements: register.statements.filter(() => random() < share),
    decisions: register.decisions.filter((decision) => random() < share && !speaksOfGone(decision)),
  };
}

interface Good extends PortfolioEntry {
  readonly plan: Plan;
  readonly register: Register;
}

/** What offices do wrong, each beside a sound pair. */
const FAULTS: readonly [(good: Good) => Synthetic, ...((good: Good) => Synthetic)[]] = [
  (good) => ({ entry: good, fault: "told-before" }),
  ({ place, register }) => ({ entry: { place, register }, fault: "no-plan" }),
  ({ place, plan }) => ({ entry: { place, plan: { ...plan, id: `${plan.id}-2` } }, fault: "no-register" }),
  ({ place }) => ({ entry: { place, unread: "not-json" }, fault: "unread" }),
  (good) => ({ entry: { ...good, plan: { ...good.plan, version: "khac" } }, fault: "plan-differs" }),
  (good) => ({ entry: { ...good, plan: { ...good.plan, units: 7 } }, fault: "plan-refused" }),
  (good) => ({
    entry: { ...good, register: { ...good.register, id: "x", records: {} } },
    fault: "register-refused",
  }),
  (good) => ({
    entry: { ...good, register: { ...good.register, id: "x", plan: "other" } },
    fault: "register-refused",
  }),
];
