import type { Attribute } from "../../model/attribute.js";
import type { Procedure } from "../../model/procedure.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { procedureOf, stageOf } from "../../model/stage-ref.js";
import type { Text } from "../../model/text.js";
import type { Cause } from "../cause.js";
import type { Bounds, Counted, PassedOver, Tally, UnitOfMeasure } from "../explanation.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** What was found of a quantity: its bounds, and what they rest on. */
export interface Found extends Bounds {
  readonly subjects: readonly Counted[];
  readonly passedOver: readonly PassedOver[];
  readonly closedBy: readonly string[];
}

/** What was found, with the words of the plan that a reader needs. */
export function tallyOf(quantity: Quantity, found: Found, { plan, places, units }: Snapshot): Tally {
  const procedure = plan.procedures[procedureOf(quantity.stage)];
  const stageId = stageOf(quantity.stage);
  const stage = procedure?.stages[stageId] ?? procedure?.ends[stageId];
  const unnamed: Text = { [plan.language]: quantity.stage };
  const counts = procedure?.subject ?? unnamed;
  const attribute = quantity.kind === "count" ? undefined : procedure?.attributes[quantity.attribute];
  const { least, most, subjects, passedOver, closedBy } = found;
  return {
    quantity,
    measured: unitOf(attribute, counts),
    names: { ...bodiesIn(passedOver, units), ...namesIn(quantity, procedure, { plan, places, units }) },
    stage: stage?.title ?? unnamed,
    counts,
    valid: stage?.valid ?? null,
    attribute: attribute?.title ?? null,
    closedBy,
    least,
    most,
    subjects,
    passedOver,
  };
}

/** In what the quantity is told: the attribute's own unit, or what is counted. */
function unitOf(attribute: Attribute | undefined, counts: Text): UnitOfMeasure {
  if (attribute?.type === "number")
    return { unit: attribute.unit, decimals: attribute.decimals ?? 0, currency: null };
  if (attribute?.type === "money")
    return {
      unit: { vi: attribute.currency === "VND" ? "đồng" : attribute.currency, en: attribute.currency },
      decimals: attribute.decimals ?? 0,
      currency: attribute.currency,
    };
  return { unit: counts, decimals: 0, currency: null };
}

function namesIn(
  { for: wanted = [], where = [] }: Quantity,
  procedure: Procedure | undefined,
  { plan, places, units }: Pick<Snapshot, "plan" | "places" | "units">,
): Tally["names"] {
  const names: Record<string, Text> = {};
  const add = (id: string, name: Text | undefined) => {
    if (name !== undefined) names[id] = name;
  };
  for (const id of wanted) add(id, places.titleOf(id));
  for (const condition of where) {
    const attribute = procedure?.attributes[condition.attribute];
    add(condition.attribute, attribute?.title);
    if ("unit" in condition) add(condition.unit, units.unit(condition.unit)?.name);
    else if ("party" in condition) add(condition.party, plan.parties[condition.party]?.name);
    else if (attribute?.type === "choice")
      for (const [option, title] of Object.entries(attribute.options)) add(option, title);
  }
  return names;
}

/** The bodies for which acts do not count. */
function bodiesIn(passedOver: readonly PassedOver[], units: Snapshot["units"]): Tally["names"] {
  const found = passedOver.flatMap(({ why }) =>
    why.code === "condition" && ("unit" in why.condition || "party" in why.condition) ? why.found : [],
  );
  const names = found.flatMap((value) => {
    const name = units.unit(units.named(String(value)) ?? "")?.name;
    return name === undefined ? [] : [[String(value), name] as const];
  });
  return Object.fromEntries(names);
}

/** Why a quantity is not known exactly. Nothing is said to be recorded only where nothing of the stage is on file. */
export function openCauses({ subjects, passedOver, closedBy }: Found): readonly Cause[] {
  const doubts = subjects.flatMap(({ causes }) => causes);
  if (closedBy.length > 0) return doubts;
  const isSilent = subjects.length === 0 && passedOver.length === 0;
  return [...doubts, { code: isSilent ? "nothing-recorded" : "not-declared-complete" }];
}
