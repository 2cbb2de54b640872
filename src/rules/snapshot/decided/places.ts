import type { Decision, Equivalence } from "../../../model/register/decision.js";
import type { Targets } from "../../../model/plan/targets.js";
import { groupBy } from "../../group-by.js";
import { lastSaid } from "../../latest.js";

/** What was last decided of a subject at a place; null where decisions of one day contradict each other. */
export interface DecidedPlace {
  readonly id: string;
  readonly same: boolean | null;
}

interface Member {
  readonly id: string;
}

/** What persons have decided on what subjects are. */
export interface DecidedPlaces {
  of(members: readonly Member[], place: string): DecidedPlace | undefined;
  /** The places of which somebody says that it is what is meant there: as good as put forward for them. */
  placesOf(members: readonly Member[]): readonly string[];
}

/**
 * What is meant at a place is meant by all that this lies in; what is not, by nothing that lies in it. Of the words that
 * speak of a place in one way or the other the last one stands.
 */
export function decidedPlaces(decisions: readonly Decision[], places: Targets): DecidedPlaces {
  const bySubject = groupBy(
    decisions.filter((decision) => decision.kind === "equivalence"),
    ({ subject }) => subject,
  );
  const saidOf = (members: readonly Member[]): readonly Equivalence[] =>
    bySubject.size === 0 ? NONE : members.flatMap(({ id }) => bySubject.get(id) ?? NONE);
  return {
    of: (members, place) =>
      lastOf(
        saidOf(members).filter(({ for: stated, same }) =>
          same ? places.within(stated).includes(place) : places.within(place).includes(stated),
        ),
      ),
    placesOf: (members) => saidOf(members).flatMap(({ for: place, same }) => (same ? [place] : [])),
  };
}

const NONE: readonly Equivalence[] = [];

function lastOf(made: readonly Equivalence[]): DecidedPlace | undefined {
  const [first, ...others] = lastSaid(made);
  if (first === undefined) return undefined;
  return { id: first.id, same: others.some(({ same }) => same !== first.same) ? null : first.same };
}
