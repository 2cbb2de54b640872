import { cellParts } from "../../model/issue/cell-parts.js";
import type { Issue } from "../../model/issue/issue.js";

/** Of a workbook of another plan that alone is said: all else follows from it. */
export function toldOfOtherPlan(issues: readonly Issue[]): readonly Issue[] {
  const foreign = issues.flatMap(({ code, cell }) => (code === "wrong-plan" ? [fileOf(cell)] : []));
  return issues.filter(({ code, cell }) => code === "wrong-plan" || !foreign.includes(fileOf(cell)));
}

const fileOf = (cell: string | undefined) => (cell === undefined ? undefined : cellParts(cell)?.file);
