import {
  all,
  at,
  distinct,
  each,
  elements,
  fields,
  isKeyed,
  keys,
  within,
  type Check,
  type KnownIds,
  type ReportIssue,
} from "./checks.js";
import type { Path } from "../issue/issue.js";

/** Ids, and where each stands first. */
type Places = Map<string, Path>;
/** Ids that belong to other ids: stages to procedures, readings to commitments. */
export type Owned = ReadonlyMap<string, ReadonlySet<string>>;

/** All that a plan gives a name to. */
export interface PlanIds {
  readonly parties: KnownIds;
  readonly units: KnownIds;
  /** The stages of every procedure, ends included, as `procedure.stage`. */
  readonly stages: Owned;
  /** Tasks, items and products, which share one namespace. */
  readonly items: KnownIds;
  readonly commitments: KnownIds;
  readonly readings: Owned;
  /** What a subject may be put forward for: all these. */
  readonly matters: KnownIds;
  /** What an emendation may concern: these, units and passages. */
  readonly parts: KnownIds;
}

/** Collect the ids of a plan that may be malformed anywhere, and report those given twice. */
export function planIds(plan: unknown, report: ReportIssue): PlanIds {
  const [items, commitments, passages]: [Places, Places, Places] = [new Map(), new Map(), new Map()];
  const amendments: Places = new Map();
  const readings = new Map<string, Set<string>>();
  fields({
    procedures: each(ownStages),
    tasks: keys(
      distinct(items),
      fields({ items: keys(distinct(items), fields({ products: keys(distinct(items)) })) }),
    ),
    commitments: each(all(fields({ id: distinct(commitments) }), promise(items, readings))),
    amendments: amendmentIds(commitments, promise(items, readings), amendments),
    amended: all(
      listed(amendments),
      each(fields({ changes: each(fields({ commitment: promise(items, readings) })) })),
    ),
    emendations: listed(new Map()),
  })(plan, [], report);
  for (const list of ["bases", "purposes", "contents", "addressees"])
    fields({ [list]: listed(passages) })(plan, [], report);
  // What is empty need not be written; what must be written and is not, is told of by the schema.
  const told = <T>(ids: T, ...lists: readonly string[]) =>
    lists.every((list) => isKeyed(at(plan, list)) || (!MUST.includes(list) && at(plan, list) === undefined))
      ? ids
      : undefined;
  const units = new Set(keysOf(at(plan, "units")));
  const matters = new Set([...items.keys(), ...commitments.keys()]);
  return {
    parties: told(new Set(keysOf(at(plan, "parties"))), "parties"),
    units: told(units, "units"),
    stages: stagesOf(at(plan, "procedures")),
    items: told(items, "tasks"),
    commitments: told(commitments, "commitments"),
    readings,
    matters: told(matters, "tasks", "commitments"),
    parts: told(new Set([...matters, ...units, ...passages.keys()]), "tasks", "commitments", "units"),
  };
}

const MUST = ["parties", "units"];

const keysOf = (value: unknown) => elements(value).map(([key]) => String(key));

const listed = (ids: Places) => each(fields({ id: distinct(ids) }));

const ownStages = within(() => {
  const stage = keys(distinct(new Map()));
  return fields({ stages: stage, ends: stage });
});

/** A commitment may bear the id of what it is about, and of nothing else; its readings are told apart. */
const promise =
  (items: Places, readings: Map<string, Set<string>>): Check =>
  (value, path, report) => {
    const id = at(value, "id");
    if (typeof id !== "string") return;
    const first = items.get(id);
    if (first && at(value, "about") !== id)
      report({ code: "duplicate-id", path: [...path, "id"], found: id, first });
    const own: Places = new Map();
    fields({ readings: listed(own) })(value, path, report);
    readings.set(id, new Set([...(readings.get(id) ?? []), ...own.keys()]));
  };

/** What an amendment adds must be new; what it replaces is not. */
const amendmentIds = (commitments: Places, promised: Check, amendments: Places): Check => {
  const added = all(fields({ id: distinct(commitments) }), promised);
  const change: Check = (value, path, report) =>
    fields({ commitment: at(value, "kind") === "add" ? added : promised })(value, path, report);
  return all(listed(amendments), each(fields({ changes: each(change) })));
};

const stagesOf = (procedures: unknown): Owned =>
  new Map(
    elements(procedures).map(([id, procedure]) => [
      String(id),
      new Set(
        [at(procedure, "stages"), at(procedure, "ends")].flatMap(keysOf).map((stage) => `${id}.${stage}`),
      ),
    ]),
  );
