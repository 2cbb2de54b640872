/**
 * @import { Measure } from "../../src/model/requirement.js"
 * @import { Cause } from "../../src/rules/cause.js"
 * @import { Scope } from "./closed.js"
 * @import { World } from "./world.js"
 * @import { Tally } from "./count.js"
 */
import { openCauses, tally } from "./count.js";

/** @typedef {"met" | "unmet" | "unknown" | "not-applicable"} Verdict */
/** @typedef {{ from: string | null, to: string | null }} Since */
/**
 * @typedef {object} Reasons
 * @property {string} kind
 * @property {Verdict} verdict
 * @property {Since | null} since
 * @property {Cause[]} causes
 * @property {Reasons[]} [parts]
 * @property {number} [need]
 * @property {Tally[]} [tallies]
 */
/** @typedef {(scope: Scope, world: World) => Reasons} Judge */

/**
 * At least so many subjects reached a stage.
 * @param {number} need
 * @param {string} stage
 * @param {Omit<Measure, "stage">} [limits]
 * @returns {Judge}
 */
export function count(need, stage, limits) {
  const measure = { stage, ...limits };
  return (scope, world) => {
    const found = tally(measure, scope, world);
    const verdict =
      found.definite >= need ? "met" : found.possible !== null && found.possible < need ? "unmet" : "unknown";
    const causes = verdict === "unknown" ? openCauses(found) : [];
    return {
      kind: "count",
      verdict,
      since: verdict === "met" ? nth(found, need) : null,
      causes,
      need,
      tallies: [found],
    };
  };
}

/**
 * When the n-th subject got there.
 * @param {Tally} found
 * @param {number} n
 * @returns {Since}
 */
function nth({ subjects }, n) {
  const from = subjects.map(({ on }) => on.from ?? "").toSorted()[n - 1];
  const sure = subjects.filter(({ state, on }) => state === "definite" && on.to !== null);
  return { from: from || null, to: sure.map(({ on }) => on.to ?? "").toSorted()[n - 1] ?? null };
}

/**
 * Every part.
 * @param {Judge[]} judges
 * @returns {Judge}
 */
export const all = (...judges) => group("allOf", judges, ["unmet", "unknown", "met"], latest);

/**
 * One part is enough.
 * @param {Judge[]} judges
 * @returns {Judge}
 */
export const any = (...judges) => group("anyOf", judges, ["met", "unknown", "unmet"], earliest);

/**
 * @param {string} kind
 * @param {Judge[]} judges
 * @param {Verdict[]} order - the first that a part has is that of the whole
 * @param {(days: Since[]) => Since} since
 * @returns {Judge}
 */
const group = (kind, judges, order, since) => (scope, world) => {
  const parts = judges.map((judge) => judge(scope, world));
  const verdict = order.find((one) => parts.some((part) => part.verdict === one)) ?? "not-applicable";
  const open =
    verdict === "met" || verdict === "unmet" ? [] : parts.filter((part) => part.verdict === verdict);
  const causes = open.flatMap((part) => part.causes);
  const days = verdict === "met" ? since(parts.flatMap((part) => part.since ?? [])) : null;
  return { kind, verdict, since: days, causes, parts };
};

/** @param {Since[]} days */
const latest = (days) =>
  days.reduce((a, b) => ({
    from: a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from,
    to: a.to === null || b.to === null ? null : a.to > b.to ? a.to : b.to,
  }));

/** @param {Since[]} days */
const earliest = (days) =>
  days.reduce((a, b) => ({
    from: a.from === null || b.from === null ? null : a.from < b.from ? a.from : b.from,
    to: a.to === null || b.to === null ? (a.to ?? b.to) : a.to < b.to ? a.to : b.to,
  }));
