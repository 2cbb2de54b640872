import type { Finding } from "../rules/assessment/finding.js";
import type { Material } from "./material.js";

/** The rows of findings in the first annex, runs of them joined: `1–8, 10`. */
export function rowsText(
  findings: readonly Pick<Finding, "commitment">[],
  { rows }: Pick<Material, "rows">,
): string {
  const numbers = findings.flatMap(({ commitment }) => rows.get(commitment) ?? []).toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of new Set(numbers)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`))
    .join(", ");
}

/** The same, with the name of the annex. */
export const rowsIn = (findings: readonly Finding[], material: Pick<Material, "rows" | "locale">): string =>
  material.locale.report.appraisal.rows(rowsText(findings, material));

/** The same under the head of its column, where the annex was named before: `TT 1–8`. */
export const placesOf = (findings: readonly Finding[], material: Pick<Material, "rows" | "locale">): string =>
  `${material.locale.report.annexes.progress.columns.no} ${rowsText(findings, material)}`;
