import type { Decision, Equivalence } from "../../model/register/decision.js";
import type { Targets } from "../../model/plan/targets.js";
import type { Cause } from "../assessment/cause.js";
import { groupBy } from "../group-by.js";
import { latest } from "../latest.js";
import type { SubjectName } from "../names.js";
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
export function matcherOf(places: Targets, decisions: readonly Decision[]): MatchSubject {
  const decided = equivalencesIn(decisions);
  const decisionOn = (members: readonly SubjectName[], place: string) =>
    places
      .within(place)
      .flatMap((outer) => members.map(({ id }) => decided.get(`${id} ${outer}`)))
      .find((decision) => decision !== undefined);
  return ({ id, name, members, nameKeys, for: stated }, wanted) => {
    const decisions = wanted.flatMap((place) => decisionOn(members, place) ?? []);
    if (decisions.some(({ same }) => same)) return SURE;
    const near = stated.filter((place) => places.within(place).some((outer) => wanted.includes(outer)));
    if (near.length === 0) {
      const [no] = decisions;
      const isOpen =
        stated.length === 0 ||
        wanted.some((place) => stated.some((one) => places.within(place).includes(one)));
      if (!isOpen) return ELSEWHERE;
      if (no !== undefined && decisions.length === wanted.length) return { code: "decided", decision: no.id };
      return { code: "open", cause: { code: "place-unknown", subject: { id, name }, stated } };
    }
    const matches = near.map((place) => atPlace(place));
    return (
      matches.find(({ code }) => code === "sure") ??
      matches.find(({ code }) => code === "open") ??
      matches[0] ??
      ELSEWHERE
    );

    function atPlace(place: string): Match {
      const planned = places.namesOf(place);
      if (planned.length === 0) return SURE;
      const decision = decisionOn(members, place);
      if (decision !== undefined) return decision.same ? SURE : { code: "decided", decision: decision.id };
      const keys = places.keysOf(place);
      if (nameKeys.some((key) => keys.has(key))) return SURE;
      return { code: "open", cause: { code: "awaiting-decision", subject: { id, name }, planned } };
    }
  };
}

/** What was last decided of a subject at a place, by `subject place`. */
function equivalencesIn(decisions: readonly Decision[]): ReadonlyMap<string, Equivalence> {
  const made = decisions.filter((decision) => decision.kind === "equivalence");
  const groups = groupBy(made, (decision) => `${decision.subject} ${decision.for}`);
  return new Map([...groups].map(([key, group]) => [key, latest(group) ?? group[0]]));
}
