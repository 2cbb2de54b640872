import type { Attribute } from "../../model/plan/attribute.js";
import type { Day } from "../../model/values/date.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Wording } from "../../model/values/wording.js";
import type { Cause } from "../assessment/cause.js";
import type { Bounds, Counted, PassedOver, Tally, UnitOfMeasure } from "../assessment/explanation.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { Closed } from "./closure.js";
import { namesOf } from "./tally-names.js";

/** What was found of a quantity: its bounds, and what they rest on. */
export interface Found extends Bounds {
  readonly subjects: readonly Counted[];
  readonly passedOver: readonly PassedOver[];
  readonly closedBy: readonly string[];
  readonly leftOpenBy: readonly string[];
  /** Of a count: the days by which those that are sure got there. */
  readonly reached?: readonly Day[];
}

/** The statements that speak of it: together they close it, or they leave it open. */
export const declared = (isAll: boolean, { statements }: Closed): Pick<Found, "closedBy" | "leftOpenBy"> =>
  isAll ? { closedBy: statements, leftOpenBy: [] } : { closedBy: [], leftOpenBy: statements };

/** What was found, with the words of the plan that a reader needs. */
export function tallyOf(quantity: Quantity, found: Found, { plan, places, units }: Snapshot): Tally {
  const procedure = plan.procedures[procedureOf(quantity.stage)];
  const stageId = stageOf(quantity.stage);
  const stage = procedure?.stages[stageId] ?? procedure?.ends[stageId];
  const unnamed: Wording = { [plan.language]: quantity.stage };
  const counts = procedure?.subject ?? unnamed;
  const productIn = (id: string): Wording | undefined => {
    const [name] = places.namesOf(id);
    return name === undefined ? undefined : { [plan.language]: name };
  };
  const attribute = "attribute" in quantity ? procedure?.attributes[quantity.attribute] : undefined;
  const { least, most, subjects, passedOver, closedBy, leftOpenBy } = found;
  return {
    quantity,
    measured: unitOf(attribute, counts),
    names: namesOf(
      { ...quantity, for: [...(quantity.for ?? []), ...statedIn(subjects)] },
      {
        attributes: procedure?.attributes ?? {},
        place: (id) => places.titleOf(id) ?? productIn(id),
        unit: (id) => units.unit(id)?.name,
        party: (id) => plan.parties[id]?.name,
      },
      bodiesIn(passedOver, units),
    ),
    stage: stage?.title ?? unnamed,
    counts,
    valid: stage?.valid ?? null,
    attribute: attribute?.title ?? null,
    closedBy,
    ...(leftOpenBy.length > 0 && { leftOpenBy }),
    least,
    most,
    subjects,
    passedOver,
  };
}

/** What subjects are put forward for that may be meant elsewhere. */
const statedIn = (subjects: readonly Counted[]): readonly string[] =>
  subjects.flatMap(({ causes }) =>
    causes.flatMap((cause) => (cause.code === "place-unknown" ? cause.stated : [])),
  );

/** In what the quantity is told: the attribute's own unit, or what is counted. */
function unitOf(attribute: Attribute | undefined, counts: Wording): UnitOfMeasure {
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

/** The bodies for which acts do not count, by the attribute that names them. */
function bodiesIn(passedOver: readonly PassedOver[], units: Snapshot["units"]) {
  const bodies: Record<string, (readonly [string, Wording | undefined])[]> = {};
  for (const { why } of passedOver) {
    if (why.code !== "condition" || !("unit" in why.condition || "party" in why.condition)) continue;
    const { attribute } = why.condition;
    const found = why.found.map((value) => {
      const id = String(value);
      return [id, units.unit(units.named(id) ?? "")?.name] as const;
    });
    bodies[attribute] = [...(bodies[attribute] ?? []), ...found];
  }
  return bodies;
}

/** Why a quantity is not known exactly. Nothing is said to be recorded only where nothing of the stage is on file. */
export function openCauses({ subjects, passedOver, closedBy }: Found): readonly Cause[] {
  const doubts = subjects.flatMap(({ causes }) => causes);
  if (closedBy.length > 0) return doubts;
  const isSilent = subjects.length === 0 && passedOver.length === 0;
  return [...doubts, { code: isSilent ? "nothing-recorded" : "not-declared-complete" }];
}
