import { addsUp } from "../../../model/plan/attribute.js";
import { sooner, span } from "../../../model/values/date.js";
import { procedureOf } from "../../../model/plan/stage-ref.js";
import type { Latest } from "../../../model/requirement/latest.js";
import type { Quantity } from "../../../model/requirement/quantity.js";
import type { MeasuredExplanation, Tally } from "../../assessment/explanation.js";
import { ownDays } from "../../requirement/closure.js";
import type { OpenLocation } from "../open-location.js";
import { factsIn } from "../meaning/of-records.js";
import { canGoOn } from "./can-go-on.js";
import type { Short } from "./lacking.js";
import { limitsWithin, rangeOf } from "./targets.js";

/** A figure that is stated once more, or for the first time; of several that cannot be added none is asked for. */
export function ofFigure(
  node: MeasuredExplanation,
  { good, bad }: { readonly good: number; readonly bad: number },
  location: OpenLocation,
): readonly Short[] {
  const { tally } = node;
  const { quantity, subjects } = tally;
  if (subjects.length > 1 || isStated(tally, location)) return [];
  const limits = limitsWithin(node, { good, bad }, rangeOf(tally));
  const value = limits.good ?? limits.bad;
  if (value === null) return [];
  const figures = figuresOf(quantity, value);
  return [{ tally, count: 1, need: limits.good, figures, limits, ...onlySubject(tally, location) }];
}

/** What an act states of what is measured; nothing where acts are counted. */
export const figuresOf = (quantity: Quantity, value: number): NonNullable<Short["figures"]> =>
  quantity.kind === "count" ? {} : { [quantity.stage]: { attribute: quantity.attribute, value } };

/** One is stated of the last day that counts already: another of that day would contradict it. */
function isStated({ quantity, subjects }: Tally, location: OpenLocation): boolean {
  const { to } = ownDays(quantity);
  const last = sooner(to ?? location.day, location.day);
  const records = subjects.flatMap((subject) => subject.records);
  return factsIn(records, location).some(({ on }) => on !== undefined && span(on).to === last);
}

/** The one subject on file of which a figure is stated. */
export function onlySubject(tally: Tally, location: OpenLocation): Pick<Short, "among"> {
  const { quantity, subjects } = tally;
  if (quantity.kind !== "latest") return {};
  const [only, other] = subjects;
  if (only !== undefined && other === undefined) return { among: [only] };
  if (only !== undefined) return {};
  const [thing, second] = location.snapshot.thingsFor(procedureOf(quantity.stage), quantity.for);
  const [known] = thing?.apart ?? [];
  const isAlone = second === undefined && thing?.merged === null;
  return known !== undefined && isAlone && canGoOn(known.id, tally, location) ? { among: [known] } : {};
}

/** The figures of several subjects add. */
export function isAdding({ stage, attribute }: Latest, { snapshot }: OpenLocation): boolean {
  const told = snapshot.plan.procedures[procedureOf(stage)]?.attributes[attribute];
  return told !== undefined && addsUp(told);
}
