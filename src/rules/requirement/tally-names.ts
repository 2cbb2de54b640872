import type { Attribute } from "../../model/plan/attribute.js";
import type { Condition } from "../../model/requirement/condition.js";
import type { Quantity } from "../../model/requirement/quantity.js";
import type { Wording } from "../../model/values/wording.js";
import type { Names } from "../assessment/explanation.js";

/** Where names are looked up. */
export interface NameSources {
  readonly attributes: Readonly<Record<string, Attribute>>;
  place(this: void, id: string): Wording | undefined;
  unit(this: void, id: string): Wording | undefined;
  party(this: void, id: string): Wording | undefined;
}

/** An id beside its name, if it has one. */
type Pair = readonly [id: string, name: Wording | undefined];

/** What the ids in a quantity are called; `bodies` are those that acts name besides, by attribute. */
export function namesOf(
  { for: wanted = [], where = [] }: Quantity,
  known: NameSources,
  bodies: Readonly<Record<string, readonly Pair[]>> = {},
): Names {
  const asked = [...new Set([...where.map(({ attribute }) => attribute), ...Object.keys(bodies)])];
  const values = Object.fromEntries(
    asked.flatMap((attribute) => {
      const conditions = where.filter((condition) => condition.attribute === attribute);
      const named = record([
        ...(bodies[attribute] ?? []),
        ...conditions.flatMap((condition) => valuesIn(condition, known)),
      ]);
      return isEmpty(named) ? [] : [[attribute, named] as const];
    }),
  );
  const places = record(wanted.map((id) => [id, known.place(id)]));
  const attributes = record(where.map(({ attribute }) => [attribute, known.attributes[attribute]?.title]));
  const sides = where.flatMap((condition) => ("party" in condition ? [condition.party] : []));
  const parties = record(sides.map((id) => [id, known.party(id)]));
  const names: { -readonly [K in keyof Names]: Names[K] } = {};
  if (!isEmpty(places)) names.places = places;
  if (!isEmpty(attributes)) names.attributes = attributes;
  if (!isEmpty(values)) names.values = values;
  if (!isEmpty(parties)) names.parties = parties;
  return names;
}

/** The options of a choice, and a unit that is asked for. */
function valuesIn(condition: Condition, { attributes, unit }: NameSources): readonly Pair[] {
  if ("unit" in condition) return [[condition.unit, unit(condition.unit)]];
  const attribute = attributes[condition.attribute];
  return attribute?.type === "choice" ? Object.entries(attribute.options) : [];
}

const NONE: Readonly<Record<string, Wording>> = {};

const record = (pairs: readonly Pair[]): Readonly<Record<string, Wording>> =>
  pairs.length === 0
    ? NONE
    : Object.fromEntries(pairs.flatMap(([id, name]) => (name === undefined ? [] : [[id, name] as const])));

const isEmpty = (map: object) => map === NONE || Object.keys(map).length === 0;
