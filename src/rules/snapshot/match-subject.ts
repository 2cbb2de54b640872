import type { Targets } from "../../model/plan/targets.js";
import type { Cause } from "../assessment/cause.js";
import type { DecidedPlaces } from "./decided-places.js";
import type { Proceeding } from "./proceeding.js";

/** Whether a subject is what is asked for: surely, not at all, perhaps with the cause, or not by a person's decision. */
export type Match =
  | { readonly code: "sure" }
  | { readonly code: "elsewhere" }
  | { readonly code: "decided"; readonly decision: string }
  | { readonly code: "open"; readonly cause: Cause };

const SURE: Match = { code: "sure" };
const ELSEWHERE: Match = { code: "elsewhere" };

export type MatchSubject = (
  proceeding: Pick<Proceeding, "id" | "name" | "members" | "nameKeys" | "for">,
  wanted: readonly string[],
) => Match;

/**
 * Hold a subject against the places that a measure asks for. What is put forward for nothing, or for a whole task where one
 * of its items is asked, may be meant; so may what bears another name than the plan gives.
 */
export function matcherOf(places: Targets, decided: DecidedPlaces): MatchSubject {
  return ({ id, name, members, nameKeys, for: stated }, wanted) => {
    const meant = [...stated, ...decided.placesOf(members)];
    const near = meant.filter((place) => places.within(place).some((outer) => wanted.includes(outer)));
    const inside = (place: string) =>
      meant.some((one) => one !== place && places.within(place).includes(one));
    const perhaps = stated.length === 0 ? wanted : wanted.filter(inside);
    const matches = [...near.map(atPlace), ...perhaps.map(perhapsAt)];
    return (
      matches.find(({ code }) => code === "sure") ??
      matches.find(({ code }) => code === "open") ??
      matches[0] ??
      ELSEWHERE
    );

    /** Put forward for a place, or said to be what is meant there. */
    function atPlace(place: string): Match {
      const decision = decided.of(members, place);
      if (decision?.same === true) return SURE;
      if (decision?.same === false) return { code: "decided", decision: decision.id };
      const planned = places.namesOf(place);
      if (decision === undefined && (planned.length === 0 || isNamed(place))) return SURE;
      return planned.length === 0
        ? placeUnknown()
        : { code: "open", cause: { code: "awaiting-decision", subject: { id, name }, planned } };
    }

    /** Put forward for nothing, or for what this lies in. */
    function perhapsAt(place: string): Match {
      const decision = decided.of(members, place);
      return decision?.same === false ? { code: "decided", decision: decision.id } : placeUnknown();
    }

    function isNamed(place: string): boolean {
      const keys = places.keysOf(place);
      return nameKeys.some((key) => keys.has(key));
    }

    function placeUnknown(): Match {
      return { code: "open", cause: { code: "place-unknown", subject: { id, name }, stated } };
    }
  };
}
