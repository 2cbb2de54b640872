import type { Targets } from "../../../model/plan/targets.js";
import type { Cause } from "../../assessment/cause.js";
import type { DecidedPlace, DecidedPlaces } from "./places.js";
import type { Proceeding } from "../proceeding.js";

/** Whether a subject is what is asked for: surely, not at all, perhaps with the cause, or not by a person's decision. */
export type Match =
  | { readonly code: "sure" }
  | { readonly code: "elsewhere" }
  | { readonly code: "decided"; readonly decision: string }
  | { readonly code: "open"; readonly cause: Cause };

const SURE: Match = { code: "sure" };
const ELSEWHERE: Match = { code: "elsewhere" };

export type MatchSubject = (subject: Subject, wanted: readonly string[]) => Match;

type Subject = Pick<Proceeding, "id" | "name" | "members" | "nameKeys" | "for">;

/**
 * Hold a subject against the places that a measure asks for. What is put forward for nothing, or for a whole task where one
 * of its items is asked, may be meant; so may what bears another name than the plan gives.
 */
export const matcherOf =
  (places: Targets, decided: DecidedPlaces): MatchSubject =>
  (subject, wanted) => {
    const { members, for: stated } = subject;
    const meant = [...stated, ...decided.placesOf(members)];
    const near = meant.filter((place) => places.within(place).some((outer) => wanted.includes(outer)));
    const inside = (place: string) =>
      meant.some((one) => one !== place && places.within(place).includes(one));
    const perhaps = stated.length === 0 ? wanted : wanted.filter(inside);
    const matches = [
      ...near.map((place) => atPlace(subject, place, { places, decided })),
      ...perhaps.map((place) => perhapsAt(subject, decided.of(members, place))),
    ];
    return (
      matches.find(({ code }) => code === "sure") ??
      matches.find(({ code }) => code === "open") ??
      matches[0] ??
      ELSEWHERE
    );
  };

/** Put forward for a place, or said to be what is meant there. */
function atPlace(
  subject: Subject,
  place: string,
  { places, decided }: { readonly places: Targets; readonly decided: DecidedPlaces },
): Match {
  const decision = decided.of(subject.members, place);
  if (decision?.same === true) return SURE;
  const planned = places.namesOf(place);
  if (decision?.same === false || (decision !== undefined && planned.length === 0))
    return perhapsAt(subject, decision);
  const keys = places.keysOf(place);
  const isNamed = planned.length === 0 || subject.nameKeys.some((key) => keys.has(key));
  if (decision === undefined && isNamed) return SURE;
  const { id, name } = subject;
  return { code: "open", cause: { code: "awaiting-decision", subject: { id, name }, planned } };
}

/** Put forward for nothing, or for what this lies in. */
const perhapsAt = ({ id, name, for: stated }: Subject, decision: DecidedPlace | undefined): Match =>
  decision?.same === false
    ? { code: "decided", decision: decision.id }
    : { code: "open", cause: { code: "place-unknown", subject: { id, name }, stated } };
