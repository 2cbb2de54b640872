import { randomFrom } from "../random.js";

/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Register } from "../../src/model/register/register.js"
 * @import { PortfolioEntry, PortfolioFault } from "phoihop/portfolio"
 */

/**
 * A part of a portfolio that was made up, and what is to be said of it: a fault, or nothing.
 * @typedef {{ readonly entry: PortfolioEntry, readonly fault: PortfolioFault["code"] | null }} Synthetic
 * @typedef {readonly [plan: Plan, register: Register]} Whole
 * @typedef {<T>(some: readonly [T, ...T[]]) => T} Pick
 */

/** One in so many pairs stands beside a fault; one in so many plans has a second register, by another office. */
const [FAULTY, SHARED] = [0.15, 0.2];

/**
 * A portfolio made up (minh họa) by seed, pair after pair: registers from empty to full, and among them each fault that an
 * office makes. The same seed gives the same portfolio, and the first pairs of a larger one are those of a smaller one.
 * @param {number} seed
 * @param {number} pairs
 * @param {(at: number, pick: Pick) => Whole} make - A plan of one of several kinds, with its whole register
 * @param {number} [faulty]
 * @param {number} [from] - The number of the first, where it is a part of a larger one
 * @returns {Generator<Synthetic, void, undefined>}
 */
export function* syntheticPortfolio(seed, pairs, make, faulty = FAULTY, from = 0) {
  const random = randomFrom(seed);
  /** @type {Pick} */
  const pick = (some) => some[Math.floor(random() * some.length)] ?? some[0];
  for (let at = from; at < from + pairs; at++) {
    const [plan, register] = named(at, ...make(at, pick));
    const good = {
      place: `minh-hoa/${at}`,
      plan,
      register: thinned(register, pick([0, 0.3, 0.7, 1]), random),
    };
    yield { entry: good, fault: null };
    if (random() < faulty) yield pick(FAULTS)(good);
    else if (random() < SHARED)
      yield { entry: { ...good, register: { ...good.register, id: "so-thu-hai" } }, fault: null };
  }
}

/**
 * Under an id and a title of its own.
 * @param {number} at
 * @param {Plan} plan
 * @param {Register} register
 * @returns {Whole}
 */
function named(at, plan, register) {
  const id = `minh-hoa-${at}-${plan.id}`;
  const title = { ...plan.title, vi: `Kế hoạch minh họa ${at}` };
  return [
    { ...plan, id, title },
    { ...register, plan: id, nature: "illustrative" },
  ];
}

/**
 * A part of the records, and of the statements and decisions those that speak of none that is gone.
 * @param {Register} register
 * @param {number} share
 * @param {() => number} random
 * @returns {Register}
 */
function thinned(register, share, random) {
  if (share === 1) return register;
  const gone = new Set(register.records.filter(() => random() >= share).map(({ id }) => id));
  const speaksOfGone = (/** @type {unknown} */ entry) =>
    [...JSON.stringify(entry).matchAll(/"([^"]*)"/g)].some(([, id = ""]) => gone.has(id));
  let before = -1;
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

/**
 * What offices do wrong, each beside a sound pair.
 * @type {readonly [(good: Good) => Synthetic, ...((good: Good) => Synthetic)[]]}
 * @typedef {PortfolioEntry & { readonly plan: Plan, readonly register: Register }} Good
 */
const FAULTS = [
  (good) => ({ entry: good, fault: "told-before" }),
  ({ place, register }) => ({ entry: { place, register }, fault: "no-plan" }),
  ({ place, plan }) => ({ entry: { place, plan: { ...plan, id: `${plan.id}-2` } }, fault: "no-register" }),
  ({ place }) => ({ entry: { place, unread: "not-json" }, fault: "unread" }),
  (good) => ({ entry: { ...good, plan: { ...good.plan, version: "khac" } }, fault: "plan-differs" }),
  (good) => ({
    entry: { ...good, plan: Object.assign({}, good.plan, { units: 7 }) },
    fault: "plan-refused",
  }),
  (good) => ({
    entry: { ...good, register: Object.assign({}, good.register, { id: "x", records: {} }) },
    fault: "register-refused",
  }),
  (good) => ({
    entry: { ...good, register: { ...good.register, id: "x", plan: "other" } },
    fault: "register-refused",
  }),
];
