import { isFact } from "../../model/record.js";
import { procedureOf } from "../../model/stage-ref.js";
import type { World } from "../world.js";
import type { Supposed } from "./supposed.js";

/**
 * What supposed facts can touch: promises by their id, and those that measure one of some matters; or everything. It spares
 * judging the others again.
 */
export type Reach = { readonly ids: readonly string[]; readonly matters: readonly Matter[] } | "all";

/** A procedure at a place; null = any procedure. `within` also what lies in the place. */
export interface Matter {
  readonly procedure: string | null;
  readonly place: string;
  readonly within?: true;
}

export function reachOf(facts: readonly Supposed[], world: World): Reach {
  const ids: string[] = [];
  const matters: Matter[] = [];
  for (const fact of facts) {
    const reach = ofFact(fact, world);
    if (reach === "all") return "all";
    ids.push(...reach.ids);
    matters.push(...reach.matters);
  }
  return { ids, matters };
}

function ofFact(fact: Supposed, world: World): Reach {
  switch (fact.code) {
    case "statement": {
      const { procedure = null, for: stated = [] } = fact.statement;
      return { ids: stated, matters: stated.map((place) => ({ procedure, place, within: true })) };
    }
    case "decision": {
      const { decision } = fact;
      return decision.kind === "equivalence"
        ? {
            ids: [],
            matters: world.links.placesOf(decision.subject).map((place) => ({ procedure: null, place })),
          }
        : { ids: [decision.commitment], matters: [] };
    }
    case "act": {
      const { subject, stage } = fact.record;
      const places = fact.as?.for?.flatMap((place) => world.places.within(place));
      return ofSubject(procedureOf(stage), places ?? world.links.placesOf(subject));
    }
    case "paper":
    case "wrong":
      return { ids: [], matters: fact.records.flatMap((id) => ofRecord(id, world)) };
    case "detail":
      return { ids: [], matters: ofRecord(fact.record, world) };
    case "successor":
      return "all";
  }
}

/** A subject counts for its places, and where any subject will do. */
const mattersOf = (procedure: string, places: readonly string[]): readonly Matter[] =>
  [ANYWHERE, ...places].map((place) => ({ procedure, place }));

const ofSubject = (procedure: string, places: readonly string[]): Reach => ({
  ids: [],
  matters: mattersOf(procedure, places),
});

function ofRecord(id: string, { records, links }: World): readonly Matter[] {
  const record = records.get(id);
  return record !== undefined && isFact(record)
    ? mattersOf(procedureOf(record.stage), links.placesOf(record.subject))
    : [];
}

/** The place of a measure that takes any subject; no id of a place. */
export const ANYWHERE = "*";
