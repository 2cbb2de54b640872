import type { Bounds, MeasuredExplanation, Tally } from "../../assessment/explanation.js";
import { percentOf } from "../../decimal.js";
import { isLower } from "../../requirement/compare.js";
import type { Limited } from "../fitting-values.js";
import { minus, notAbove, notBelow, plus, stepOf } from "../figures.js";
import type { DecisiveFigures } from "./decisive-figures.js";

/** The tally that a threshold is taken of, if it is taken of one. */
export const baseOf = ({ base }: MeasuredExplanation): Tally | null =>
  typeof base === "number" ? null : base;

/** All that may count of what is on file: of what is counted, each is one. */
const onFile = ({ subjects }: Tally): number =>
  subjects.map(({ value = ONE }) => value.most ?? value.least ?? 0).reduce(plus, 0);

const ONE: Bounds = { least: 1, most: 1 };

/** What has to be reached, or must not be passed: as far as is known, if the base is what is on file and so much more. */
export function limitOf({ need, percent, base, plus: added }: MeasuredExplanation, more = 0): number {
  if (base === null || typeof base === "number") return need.most ?? 0;
  const of = plus(onFile(base), more);
  return plus(percent === null ? of : percentOf(percent, of), added ?? 0);
}

/** The figure with which a comparison holds, nearest to its limit, and the next with which it does not. */
export function limitsAt(
  node: MeasuredExplanation,
  limit: number,
): { readonly good: number; readonly bad: number } {
  const { comparison, tally } = node;
  const { decimals } = tally.measured;
  const step = stepOf(decimals);
  switch (comparison) {
    case "atLeast": {
      const good = notBelow(limit, decimals);
      return { good, bad: minus(good, step) };
    }
    case "moreThan": {
      const bad = notAbove(limit, decimals);
      return { good: plus(bad, step), bad };
    }
    case "atMost": {
      const good = notAbove(limit, decimals);
      return { good, bad: plus(good, step) };
    }
    case "lessThan": {
      const bad = notBelow(limit, decimals);
      return { good: minus(bad, step), bad };
    }
  }
}

/** Of one more act: what it must state beside so much that is there already. */
export function limitsBeside(node: MeasuredExplanation, limit: number, there: number): DecisiveFigures {
  const { good, bad } = limitsAt(node, limit);
  return limitsWithin(node, { good: minus(good, there), bad: minus(bad, there) }, rangeOf(node.tally));
}

interface FigureRange {
  readonly least: number;
  readonly most: number;
}

/** The same among the figures that an act may state and still count; none where there is no such figure. */
export function limitsWithin(
  { comparison }: Pick<MeasuredExplanation, "comparison">,
  { good, bad }: { readonly good: number; readonly bad: number },
  { least, most }: FigureRange,
): DecisiveFigures {
  const upTo = (value: number) => (value < least ? null : Math.min(value, most));
  const from = (value: number) => (value > most ? null : Math.max(value, least));
  return isLower(comparison) ? { good: from(good), bad: upTo(bad) } : { good: upTo(good), bad: from(bad) };
}

/** Of the base: how much it may come to so that the comparison holds, and the next with which it does not. */
export function limitsOfBase(node: MeasuredExplanation, base: Tally, there: number): DecisiveFigures {
  const { comparison, percent, tally } = node;
  const value = isLower(comparison) ? tally.least : (tally.most ?? onFile(tally));
  const { decimals } = base.measured;
  const step = stepOf(decimals);
  if (value === null) return { good: step, bad: null };
  const rest = minus(value, node.plus ?? 0);
  const limit = percent === null ? rest : (rest * 100) / percent;
  const isStrict = comparison === "moreThan" || comparison === "lessThan";
  const near = isLower(comparison) ? notAbove(limit, decimals) : notBelow(limit, decimals);
  const isOn = isStrict && near === limit;
  const towards = isLower(comparison) ? -step : step;
  const good = isOn ? plus(near, towards) : near;
  const least = percent === null ? 0 : step;
  const limits = { good: minus(Math.max(least, good), there), bad: minus(minus(good, towards), there) };
  // What helps to reach a lower limit is a small base.
  return limitsWithin({ comparison: isLower(comparison) ? "atMost" : "atLeast" }, limits, rangeOf(base));
}

/** The least and the most that one act may state and still count. */
export function rangeOf(tally: Tally): FigureRange {
  const own = limitsIn(tally);
  return {
    least: Math.max(0, ...own.flatMap(({ atLeast }) => figureIn(atLeast))),
    most: Math.min(...own.flatMap(({ atMost }) => figureIn(atMost))),
  };
}

const figureIn = (limit: number | string | undefined) => (typeof limit === "number" ? [limit] : []);

/** Limits of the figure itself. */
function limitsIn({ quantity }: Tally): readonly Limited[] {
  if (quantity.kind === "count") return [];
  const { attribute, where = [] } = quantity;
  return where.filter((condition) => condition.attribute === attribute);
}
