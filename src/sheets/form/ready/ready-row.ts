import { contentId } from "../../../model/values/content-id.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Condition } from "../../../model/requirement/condition.js";
import { isDay } from "../../../model/values/date.js";
import { cellsAsked } from "./asked-cells.js";
import type { FormSheet } from "../form-column.js";
import type { FormRow } from "../form-row.js";
import type { Need } from "../need.js";
import type { RowTeller } from "./teller.js";

/** For whom a row is made ready, and under which name. */
export interface ReadyFor {
  readonly plan: Plan;
  readonly teller: Pick<RowTeller, "unit" | "party">;
  readonly name: string;
  /** Which of several like things it is. */
  readonly number: number;
}

/** A row that says all that the promise says: place, name, and what its conditions ask; the rest waits to be filled in. */
export function readyRow(need: Need, sheet: FormSheet, ready: ReadyFor): FormRow {
  const { plan, teller, name, number } = ready;
  const { procedure, where, within } = need;
  const values = new Map<string, unknown>([
    ["subject", name],
    ["for", need.for],
  ]);
  for (const column of sheet.columns) {
    const stage = column.stage === undefined ? undefined : need.stages.get(column.stage);
    if (column.tells === "kind" && stage !== undefined)
      values.set(column.key, firstProof(need, column.stage, plan));
    if (column.tells === "on" && within?.stages.has(column.stage ?? "") === true)
      values.set(column.key, within.days);
    if (column.attribute === undefined || (column.part === "block" && stage?.has(column.attribute) !== true))
      continue;
    const told = where
      .filter(({ attribute }) => attribute === column.attribute)
      .map((condition) => wantedBy(condition, plan, teller))
      .find((value) => value !== undefined);
    if (told !== undefined) values.set(column.key, told);
  }
  return {
    id: contentId("row", {
      procedure,
      for: need.for,
      where,
      within: within?.days,
      name: need.name,
      number,
      unit: teller.unit,
    }),
    values,
    prefilled: new Set(values.keys()),
    needed: new Set([...cellsAsked(need, sheet)].filter((key) => !values.has(key))),
    coarse: coarseIn(need, sheet),
  };
}

/** Days of acts that the promise knows no finer than a year or month; a figure speaks for that whole stretch. */
const coarseIn = ({ within, isStated }: Need, { columns }: FormSheet): ReadonlySet<string> =>
  new Set(
    within === undefined || isStated === true || isDay(within.days)
      ? []
      : columns
          .filter(({ tells, stage = "" }) => tells === "on" && within.stages.has(stage))
          .map(({ key }) => key),
  );

const firstProof = ({ procedure }: Need, stage = "", plan: Plan) => {
  const rules = plan.procedures[procedure];
  return (rules?.stages[stage] ?? rules?.ends[stage])?.proof[0];
};

/** What a condition says already: the value, the unit, or a unit of the side; a limit leaves it open. */
function wantedBy(condition: Condition, plan: Plan, { unit, party }: ReadyFor["teller"]): unknown {
  if ("in" in condition) return condition.in[0];
  if ("unit" in condition) return condition.unit;
  if (!("party" in condition)) return undefined;
  return party === condition.party ? unit : plan.parties[condition.party]?.head;
}
