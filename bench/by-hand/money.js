/**
 * @import { Measure } from "../../src/model/requirement.js"
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { Counted } from "../../src/rules/explanation.js"
 * @import { Scope } from "./closed.js"
 * @import { Judge } from "./leaves.js"
 * @import { World } from "./world.js"
 */
import { closedBy } from "./closed.js";
import { doubtsAbout, openCauses, waysFor } from "./count.js";
import { hitsOf, idsOf, valuesOf } from "./hits.js";

/**
 * What was allocated covers what was approved.
 * @param {Measure} allocated
 * @param {Measure} approved
 * @returns {Judge}
 */
export const covers = (allocated, approved) => (scope, world) => {
  const need = sumOf(approved, scope, world);
  const sum = sumOf(allocated, scope, world);
  const met = need.least > 0 && need.most !== null && sum.least >= need.most;
  const unmet = sum.most !== null && sum.most < need.least;
  const nothing = need.most === 0;
  return {
    kind: "money",
    verdict: nothing ? "not-applicable" : met ? "met" : unmet ? "unmet" : "unknown",
    since: met && !nothing ? coveredOn(sum.amounts, need.least, need.most ?? Infinity) : null,
    causes: nothing
      ? [{ code: "nothing-to-compare" }]
      : met || unmet
        ? []
        : [...openCauses(need.tally), ...openCauses(sum.tally)],
    tallies: [sum.tally, need.tally],
  };
};

/**
 * @param {Measure} measure
 * @param {Scope} scope
 * @param {World} world
 */
export function sumOf(measure, scope, world) {
  /** @type {Counted[]} */
  const subjects = [];
  const amounts = [];
  let definite = 0;
  for (const way of waysFor(measure, world)) {
    const about = doubtsAbout(way, measure, world);
    if (about === null) continue;
    const hits = hitsOf(way, measure, world).filter(({ act, implied }) => !implied && !act.replaced);
    /** @type {Cause[]} */
    const causes = [];
    const on = { from: hits[0]?.from ?? null, to: hits[0]?.to ?? world.asOf };
    for (const { act, from, to, doubts: own } of hits) {
      const doubts = [...own, ...about];
      const values = valuesOf(act, way, "amount").flatMap((value) =>
        typeof value === "number" ? value : [],
      );
      causes.push(...doubts);
      if (values.length === 0)
        causes.push({ code: "attribute-missing", records: idsOf(act), attribute: "amount" });
      if (values.length > 1) causes.push({ code: "contradicted", records: idsOf(act), attribute: "amount" });
      const least = doubts.length > 0 || values.length === 0 ? 0 : Math.min(...values);
      amounts.push({
        on: { from, to },
        least,
        most: values.length === 0 ? null : Math.max(...values),
      });
      if (from === null || (on.from !== null && from < on.from)) on.from = from;
      if (to > on.to) on.to = to;
    }
    if (hits.length === 0) continue;
    const state = causes.length === 0 ? "definite" : "possible";
    if (state === "definite") definite += 1;
    const records = hits.flatMap(({ act }) => idsOf(act));
    subjects.push({ id: way.id, name: way.subject.name, state, on, records, causes });
  }
  const closed = closedBy(measure, scope, world);
  let least = 0;
  /** @type {number | null} */
  let most = closed === null ? null : 0;
  for (const amount of amounts) {
    least += amount.least;
    most = most === null || amount.most === null ? null : most + amount.most;
  }
  const tally = { definite, possible: closed === null ? null : subjects.length, closedBy: closed, subjects };
  return { least, most, amounts, tally };
}

/** @typedef {ReturnType<typeof sumOf>["amounts"]} Amounts */

/**
 * @param {Amounts} amounts
 * @param {number} least
 * @param {number} most
 */
function coveredOn(amounts, least, most) {
  const sooner = amounts.toSorted((a, b) => ((a.on.from ?? "") < (b.on.from ?? "") ? -1 : 1));
  const later = amounts.toSorted((a, b) => (a.on.to < b.on.to ? -1 : 1));
  let [high, low] = [0, 0];
  const from = sooner.find((one) => (high += one.most ?? Infinity) >= least);
  const to = later.find((one) => (low += one.least) >= most);
  return { from: from?.on.from ?? null, to: to?.on.to ?? "" };
}
