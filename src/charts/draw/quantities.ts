import { groupBy } from "../../rules/group-by.js";
import type { Status } from "../../rules/assessment/finding.js";
import type { IndicatorRow } from "../../tables/indicators.js";

/** What is worth a bar: several subjects, a sum, a figure, a percentage; what is yes or no is a checklist. */
const isQuantity = ({ quantity, needMost, percent, comparison }: IndicatorRow): boolean =>
  quantity !== "count" || percent !== null || comparison !== "atLeast" || needMost !== 1;

/** The true quantities, the widest gap first; the steps of one rising target stay together, in the order of their days. */
export function quantitiesOf(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const lines = groupBy(rows.filter(isQuantity), (row) => row.series ?? `${row.commitment} ${row.part}`);
  return [...lines.values()]
    .toSorted((a, b) => Math.max(...b.map(gapOf)) - Math.max(...a.map(gapOf)))
    .flatMap((steps) => steps.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)));
}

/** What the bar is measured by; null where the threshold is not known. */
export const targetOf = ({ needLeast, needMost, comparison }: IndicatorRow): number | null =>
  comparison === "atMost" || comparison === "lessThan" ? (needMost ?? needLeast) : (needLeast ?? needMost);

/** All that is on file, certain or not. */
export const enteredOf = ({ quantity, valueLeast, valueMost, entered }: IndicatorRow): number =>
  valueMost ?? (quantity === "count" ? entered : (valueLeast ?? 0));

/** So much is missing, or passed, in parts of what is asked; of what is met nothing. */
function gapOf(row: IndicatorRow): number {
  const target = targetOf(row);
  if (row.verdict === "met") return 0;
  if (target === null || target === 0) return 1;
  const gap = (target - (row.valueLeast ?? 0)) / target;
  return row.comparison === "atMost" || row.comparison === "lessThan" ? Math.abs(gap) : gap;
}

/** Each part of a promise bears its own verdict. */
export function ownStatus({ parts, status, verdict }: IndicatorRow): Status {
  if (parts === 1) return status;
  switch (verdict) {
    case "met":
      return "met";
    case "unmet":
      return status === "failed" ? "failed" : "not-yet";
    case "unknown":
      return "undetermined";
    case "not-applicable":
      return "not-applicable";
  }
}
