import type { Measure } from "../../model/requirement.js";

/** A name for what is measured, alike wherever it is the same. */
export function measureKey({ stage, for: places = [], where = [], within, standing }: Measure): string {
  const conditions = where.map((condition) => {
    const value =
      "in" in condition ? condition.in.join("|") : "unit" in condition ? condition.unit : condition.party;
    return `${condition.attribute}=${value}`;
  });
  const days = within ? [`${within.from ?? ".."}/${within.to ?? ".."}`] : [];
  return [stage, ...places, ...conditions, ...days, ...(standing ? ["standing"] : [])].join(",");
}
