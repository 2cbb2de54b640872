import { askedQuantities } from "../../model/plan/asked-quantities.js";
import { addsUp } from "../../model/plan/attribute.js";
import { canonical } from "../../model/values/content-id.js";
import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import { leavesOf, quantitiesOf, type Requirement } from "../../model/requirement/requirement.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { comparisonOf } from "../../model/requirement/threshold.js";
import { procedureOf } from "../read/same-kind.js";
import { attributesAsked } from "./asked-attributes.js";
import type { Need } from "./need.js";
import { daysOf, withoutWholes } from "./stretches.js";

/** More rows than these are not made ready. */
const MOST = 30;

/** What may have to be told of promises: one need for each thing that they count, in the order of the plan. */
export function needsOf(plan: Plan, owed: readonly Commitment[] = plan.commitments): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const commitment of owed) {
    for (const [requirement, isMain] of askedFirst(commitment))
      for (const leaf of leavesOf(requirement)) {
        const quantities = quantitiesOf(leaf);
        for (const quantity of quantities)
          for (const need of needsFor(
            quantity,
            commitment,
            plan,
            quantity === quantities[0] ? rowsFor(leaf) : 1,
          )) {
            const shared =
              quantity.kind === "count" && quantities.length > 1 ? { sharedBy: commitment.id } : {};
            if (isMain || !hasPlace(needs, need)) add(needs, { ...need, ...shared });
          }
      }
  }
  return withoutWholes([...needs.values()]);
}

/** The default reading first, with the condition; other readings only add what it has no row for. */
const askedFirst = ({
  readings: [first, ...others],
  when,
}: Commitment): readonly (readonly [Requirement, boolean])[] => [
  ...(when === undefined ? [] : ([[when, true]] as const)),
  [first.requirement, true],
  ...others.map(({ requirement }) => [requirement, false] as const),
];

const hasPlace = (needs: ReadonlyMap<string, Need>, { procedure, for: places, stages }: Need) =>
  [...needs.values()].some(
    (other) =>
      other.procedure === procedure &&
      other.for.join() === places.join() &&
      [...stages.keys()].every((stage) => other.stages.has(stage)),
  );

function add(needs: Map<string, Need>, need: Need): void {
  const key = canonical([need.procedure, need.for, need.where, need.within?.days ?? ""]);
  const known = needs.get(key);
  if (known === undefined) {
    needs.set(key, need);
    return;
  }
  const stages = new Map(known.stages);
  for (const [stage, attributes] of need.stages)
    stages.set(stage, new Set([...(stages.get(stage) ?? []), ...attributes]));
  const { isStated, ...both } = known;
  needs.set(key, {
    ...both,
    ...(isStated === true && need.isStated === true && { isStated }),
    ...(known.within !== undefined && {
      within: {
        ...known.within,
        stages: new Set([...known.within.stages, ...(need.within?.stages ?? [])]),
      },
    }),
    stages,
    count: Math.max(known.count, need.count),
  });
}

/** One need; or one for each thing that the plan names there. */
function needsFor(quantity: Quantity, commitment: Commitment, plan: Plan, count: number): readonly Need[] {
  const procedure = procedureOf(quantity.stage);
  const stage = quantity.stage.slice(procedure.length + 1);
  const { for: places = [commitment.id], where = [] } = quantity;
  const days = daysOf(quantity.within, plan.period);
  const base = {
    procedure,
    where,
    ...(days !== undefined && { within: { days, stages: new Set([stage]) } }),
    ...(quantity.kind === "latest" && { isStated: true as const }),
    ...(isOneFigure(quantity, plan) && ({ oneIn: quantity.for === undefined ? "plan" : "place" } as const)),
    stages: new Map([
      ...startOf(quantity, stage, plan).map((start) => [start, new Set<string>()] as const),
      [stage, new Set(attributesAsked(quantity))] as const,
    ]),
  };
  const named = places.flatMap((place) => namedAt(place, plan));
  if (named.length === 0) return [{ ...base, for: places, count }];
  return named.map(([id, name]) => ({ ...base, for: [id], name, count: 1 }));
}

/** What must still hold is counted from the stage where its term begins, so that is needed as well. */
const startOf = ({ valid, stage: ref }: Quantity, stage: string, plan: Plan): readonly string[] => {
  const from = plan.procedures[procedureOf(ref)]?.stages[stage]?.stands?.from;
  return valid === true && from !== undefined && from !== stage ? [from] : [];
};

/** A rate or a rank is told of one thing, whoever tells it; figures that add may be told of many. */
function isOneFigure(quantity: Quantity, plan: Plan): boolean {
  if (quantity.kind !== "latest") return false;
  const attribute = plan.procedures[procedureOf(quantity.stage)]?.attributes[quantity.attribute];
  return attribute !== undefined && !addsUp(attribute);
}

/** The products that a place names, with their names. */
const namedAt = (place: string, plan: Plan): readonly (readonly [string, string])[] =>
  Object.values(plan.tasks).flatMap(({ items }) =>
    Object.entries(items).flatMap(([item, { products = {} }]) =>
      Object.entries(products).flatMap(([product, { name }]) =>
        [item, product].includes(place) ? [[product, name] as const] : [],
      ),
    ),
  );

/** As many as are promised; none where there may be no more than so many. */
function rowsFor(leaf: Requirement): number {
  if (leaf.kind !== "count") return 1;
  const { comparison, threshold } = comparisonOf(leaf);
  if (comparison === "atMost" || comparison === "lessThan") return 0;
  if (typeof threshold !== "number") return 1;
  return Math.min(MOST, Math.ceil(threshold) + (comparison === "moreThan" ? 1 : 0));
}

/** The procedures that promises ask anything of, an upper limit too. */
export const proceduresFor = (owed: readonly Commitment[]): ReadonlySet<string> =>
  new Set(owed.flatMap(askedQuantities).map(({ stage }) => procedureOf(stage)));
