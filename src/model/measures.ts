import type { Commitment } from "./commitment.js";
import type { Measure, Requirement } from "./requirement.js";

/** All that a promise measures, in any of its readings and in the condition under which it applies. */
export const measuresOf = ({ when, readings }: Commitment): readonly Measure[] =>
  [...(when === undefined ? [] : [when]), ...readings.map(({ requirement }) => requirement)].flatMap(
    measuresIn,
  );

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
