import type { Commitment } from "../../model/commitment.js";
import type { Measure, Requirement } from "../../model/requirement.js";

/** All that a promise measures, in any of its readings, and in the condition under which it applies. */
export const measuresOfPromise = ({ readings, when }: Commitment): readonly Measure[] =>
  [...readings.map(({ requirement }) => requirement), ...(when ? [when] : [])].flatMap(measuresIn);

function measuresIn(requirement: Requirement): readonly Measure[] {
  switch (requirement.kind) {
    case "allOf":
    case "anyOf":
      return requirement.of.flatMap(measuresIn);
    case "count":
      return [requirement];
    case "share":
      return [requirement.part, requirement.whole];
    case "money":
      return [requirement.sum, requirement.covers];
    case "attested":
      return [];
  }
}

/** The procedure of a stage. */
export const procedureOf = (stage: string): string => stage.slice(0, stage.indexOf("."));

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
