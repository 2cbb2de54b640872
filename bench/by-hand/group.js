/**
 * @import { Verdict } from "./compare.js"
 * @import { Days } from "./days.js"
 * @import { Node, Result } from "./node.js"
 */

/** @type {readonly Verdict[]} */
const WORST = ["unmet", "unknown", "met"];
/** @type {readonly Verdict[]} */
const BEST = ["met", "unknown", "unmet"];

/**
 * @param {boolean} isAll
 * @param {readonly Node[]} nodes
 * @returns {Node}
 */
export function group(isAll, nodes) {
  const order = isAll ? WORST : BEST;
  return {
    judge: (scope, day) => {
      const parts = nodes.map((node) => node.judge(scope, day));
      const verdict = order.find((one) => parts.some((part) => part.verdict === one)) ?? "not-applicable";
      const since = verdict === "met" ? (isAll ? sinceAll(parts) : sinceAny(parts)) : null;
      const doubtful = parts.some((part) => part.verdict === verdict && part.doubtful);
      return { verdict, doubtful, since, parts, tally: null };
    },
    isForGood: ({ verdict, parts }, scope, day) => {
      const isDone = (/** @type {Result} */ part, /** @type {number} */ index) =>
        part.verdict === verdict && nodes[index]?.isForGood(part, scope, day) === true;
      if (verdict !== "met" && verdict !== "unmet") return false;
      return isAll === (verdict === "unmet") ? parts.some(isDone) : parts.every(isDone);
    },
    opened(result, scope, day) {
      const { verdict, parts } = result;
      if (verdict !== "unmet" || !this.mayBeLost(result, scope, day)) return result;
      const open = parts.map((part, index) => nodes[index]?.opened(part, scope, day) ?? part);
      return { ...result, verdict: "unknown", parts: open };
    },
    mayBeLost: ({ verdict, parts }, scope, day) => {
      if (verdict !== "unmet" && verdict !== "unknown") return false;
      let isOpen = false;
      for (const [index, part] of parts.entries()) {
        const node = nodes[index];
        if (node === undefined) continue;
        const isLost = part.verdict === "unmet" && node.isForGood(part, scope, day);
        const may = !isLost && node.mayBeLost(part, scope, day);
        if (isAll ? isLost : !isLost && !may) return false;
        if (may) isOpen = true;
      }
      return isOpen;
    },
    isMonotone: nodes.every(({ isMonotone }) => isMonotone),
    isUpper: nodes.every(({ isUpper }) => isUpper),
    measures: nodes.flatMap(({ measures }) => measures),
  };
}

/**
 * All hold since the last of them did.
 * @param {readonly Result[]} parts
 * @returns {Days | null}
 */
function sinceAll(parts) {
  /** @type {Days | undefined} */
  let all;
  for (const { verdict, since } of parts) {
    if (verdict !== "met") continue;
    if (since === null) return null;
    if (all === undefined) all = since;
    else
      all = {
        from: all.from === null || (since.from !== null && since.from > all.from) ? since.from : all.from,
        to: since.to > all.to ? since.to : all.to,
      };
  }
  return all ?? null;
}

/**
 * One holds since the first of them did.
 * @param {readonly Result[]} parts
 * @returns {Days | null}
 */
function sinceAny(parts) {
  /** @type {Days | undefined} */
  let any;
  for (const { verdict, since } of parts) {
    if (verdict !== "met") continue;
    if (since === null) return null;
    if (any === undefined) any = since;
    else
      any = {
        from: any.from === null || since.from === null ? null : since.from < any.from ? since.from : any.from,
        to: since.to < any.to ? since.to : any.to,
      };
  }
  const isDoubtful = parts.some(({ verdict, doubtful }) => verdict === "unknown" && doubtful);
  return any === undefined ? null : isDoubtful ? { from: null, to: any.to } : any;
}
