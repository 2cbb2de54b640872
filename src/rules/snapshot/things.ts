import type { DecidedPairs } from "./decided/pairs.js";
import { doubledIn, type Doubled } from "./perhaps-same.js";
import type { Proceeding } from "./proceeding.js";
import { proceedingOf, type ProceedingSources } from "./proceedings-of.js";

/** What is counted: one subject, or several of which it is not known whether they are one. */
export interface Thing {
  readonly id: string;
  /** Each for itself; one alone where nothing is in doubt. */
  readonly apart: readonly Proceeding[];
  /** All taken for one; null where nothing is in doubt. */
  readonly merged: Proceeding | null;
}

/** The things of each procedure. */
export type Things = ReadonlyMap<string, readonly Thing[]>;

export const thingsOf = (materials: readonly ProceedingSources[], decided: DecidedPairs): Things =>
  new Map(materials.map((material) => [material.procedureId, thingsIn(material, decided)]));

function thingsIn(material: ProceedingSources, decided: DecidedPairs): readonly Thing[] {
  const doubled = doubledIn(material, decided);
  const taken = new Set(doubled.flat(2));
  const single = [...material.records.keys()].filter((id) => !taken.has(id));
  const groups = [...single.map((id): Doubled => [[id]]), ...doubled];
  return groups.flatMap((group) => thingOf(group, material)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function thingOf(group: Doubled, material: ProceedingSources): readonly Thing[] {
  const apart = group.flatMap((ids) => proceedingOf(ids, material) ?? []);
  const [first] = apart;
  if (first === undefined) return [];
  if (apart.length === 1) return [{ id: first.id, apart, merged: null }];
  const [[head, ...rest], ...others] = group;
  return [{ id: first.id, apart, merged: proceedingOf([head, ...rest, ...others.flat()], material) ?? null }];
}
