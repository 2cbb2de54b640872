/**
 * @import { Plan } from "../../src/model/plan/plan.js"
 * @import { Quantity } from "../../src/model/requirement/quantity.js"
 * @import { Tables } from "./tables.js"
 */
import { span } from "./days.js";

/** @typedef {ReturnType<typeof measureOf>} Measure - a quantity of the plan, with all that is told of it beforehand */

/**
 * @param {Quantity} quantity
 * @param {Plan} plan
 * @param {Tables} tables
 */
export function measureOf(quantity, plan, tables) {
  const { kind, stage: ref, within, where = [], valid = false } = quantity;
  const wanted = quantity.for ?? null;
  const at = ref.indexOf(".");
  const [procedure, stage] = [ref.slice(0, at), ref.slice(at + 1)];
  const row = tables.stages.get(ref);
  const attribute = kind === "count" ? "" : quantity.attribute;
  const told = plan.procedures[procedure]?.attributes[attribute];
  const days =
    typeof within === "string" ? span(within) : { from: within?.from ?? null, to: within?.to ?? null };
  return {
    kind,
    procedure,
    stage,
    rank: row?.rank ?? -1,
    repeats: row?.rules.repeats === true,
    stands: row !== undefined && row.rank >= 0 ? row.rules.stands : undefined,
    stages: plan.procedures[procedure]?.stages ?? {},
    termRank: tables.terms.get(procedure)?.find((term) => term.stage === stage)?.rank ?? -1,
    attribute,
    adds: told?.type === "money" || (told?.type === "number" && told.adds === true),
    wanted,
    place: JSON.stringify(wanted),
    keys: wanted && [
      ...wanted.flatMap((place) => [
        `${procedure} ${place}`,
        ...tables.within(place).map((outer) => `${procedure} whole ${outer}`),
      ]),
      `${procedure} nothing`,
    ],
    where,
    valid,
    from: days.from,
    to: days.to,
  };
}
