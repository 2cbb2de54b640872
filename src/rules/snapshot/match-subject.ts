import type { Decision, Equivalence } from "../../model/register/decision.js";
import type { Targets } from "../../model/plan/targets.js";
import type { Cause } from "../assessment/cause.js";
import { groupBy } from "../group-by.js";
import { lastSaid } from "../latest.js";
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
  const decisionOn = decisionsIn(decisions, places);
  return ({ id, name, members, nameKeys, for: stated }, wanted) => {
    const decisions = wanted.flatMap((place) => decisionOn(members, place) ?? []);
    if (decisions.some(({ same }) => same === true)) return SURE;
    const near = stated.filter((place) => places.within(place).some((outer) => wanted.includes(outer)));
    if (near.length === 0) {
      const [no] = decisions;
      const isContested = decisions.some(({ same }) => same === null);
      const isOpen =
        stated.length === 0 ||
        wanted.some((place) => stated.some((one) => places.within(place).includes(one)));
      if (!isOpen && !isContested) return ELSEWHERE;
      if (no !== undefined && !isContested && decisions.length === wanted.length)
        return { code: "decided", decision: no.id };
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
      if (decision?.same === true) return SURE;
      if (decision?.same === false) return { code: "decided", decision: decision.id };
      const keys = places.keysOf(place);
      if (decision === undefined && nameKeys.some((key) => keys.has(key))) return SURE;
      return { code: "open", cause: { code: "awaiting-decision", subject: { id, name }, planned } };
    }
  };
}

/** What was last decided of a subject; null where decisions of one day contradict each other. */
interface LastDecided {
  readonly id: string;
  readonly same: boolean | null;
}

/** What was decided of a subject at a place, or else at the nearest that this lies in. */
function decisionsIn(decisions: readonly Decision[], places: Targets) {
  const made = decisions.filter((decision) => decision.kind === "equivalence");
  const decided = groupBy(made, ({ subject, for: place }) => `${subject} ${place}`);
  return (members: readonly SubjectName[], place: string): LastDecided | undefined =>
    places
      .within(place)
      .flatMap((outer) => lastOf(members.flatMap(({ id }) => decided.get(`${id} ${outer}`) ?? [])))
      .at(0);
}

function lastOf(made: readonly Equivalence[]): readonly LastDecided[] {
  const [first, ...others] = lastSaid(made);
  if (first === undefined) return [];
  return [{ id: first.id, same: others.some(({ same }) => same !== first.same) ? null : first.same }];
}
