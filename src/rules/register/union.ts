import type { Issue, Path } from "../../model/issue/issue.js";
import { typeName, unknownKeys } from "../../model/parse/fit.js";
import type { Register } from "../../model/register/register.js";
import { isPlain, isSameValue } from "../../model/values/same-value.js";
import { NAMED, TOLD, withId, type UncheckedEntries } from "./entries.js";

/** A register and what is added to it as one set, still to be parsed. */
interface Union {
  readonly merged: Readonly<Record<string, unknown>>;
  /** Where each new entry of the union, `list/key`, stands in what was given. */
  readonly places: ReadonlyMap<string, Path>;
  /** Ids that say something else on file. */
  readonly issues: readonly Issue[];
}

export function union(register: Register, entries: UncheckedEntries): Union {
  const named = NAMED.map((list) => [list, unionOfNamed(list, register[list], entries[list])] as const);
  const told = TOLD.map((list) => [list, unionOfTold(list, register[list], entries[list])] as const);
  const unions = [...named, ...told];
  return {
    merged: {
      ...register,
      ...Object.fromEntries(unions.map(([list, { values }]) => [list, values])),
    },
    places: new Map(unions.flatMap(([, { places }]) => places)),
    issues: [...unions.flatMap(([, { issues }]) => issues), ...unknownLists(entries)],
  };
}

const unknownLists = (entries: UncheckedEntries): readonly Issue[] =>
  unknownKeys(
    Object.keys(entries).filter((key) => !LISTS.some((list) => list === key)),
    LISTS,
    [],
  );
const LISTS = [...NAMED, ...TOLD];

interface Part {
  readonly values: unknown;
  readonly places: readonly (readonly [string, Path])[];
  readonly issues: readonly Issue[];
}

/** What comes from outside may be no list at all; the register then stays as it is. */
const noList = (list: string, values: unknown, expected: string, added: unknown): Part => ({
  values,
  places: [],
  issues: [{ code: "wrong-type", path: [list], expected, found: typeName(added) }],
});

function unionOfNamed(list: string, known: Readonly<Record<string, unknown>>, added: unknown = {}): Part {
  if (!isPlain(added)) return noList(list, known, "object", added);
  const differing = Object.keys(added).filter(
    (id) => Object.hasOwn(known, id) && !isSameValue(known[id], added[id]),
  );
  return {
    values: { ...known, ...added },
    places: Object.keys(added).map((id) => [`${list}/${id}`, [list, id]]),
    issues: differing.map((id) => ({ code: "differs-on-file", path: [list, id], found: id })),
  };
}

function unionOfTold(
  list: (typeof TOLD)[number],
  known: readonly { readonly id: string }[],
  added: unknown = [],
): Part {
  if (!Array.isArray(added)) return noList(list, known, "array", added);
  const byId = new Map<unknown, unknown>(known.map((entry) => [entry.id, entry]));
  const values: unknown[] = [...known];
  const [places, issues]: [[string, Path][], Issue[]] = [[], []];
  for (const [index, given] of added.entries()) {
    const entry: unknown = isPlain(given) ? withId(list, given) : given;
    const id = isPlain(entry) ? entry["id"] : undefined;
    const before = byId.get(id);
    if (before !== undefined && isSameValue(before, entry)) continue;
    if (before !== undefined && typeof id === "string")
      issues.push({ code: "differs-on-file", path: [list, index], found: id });
    else {
      places.push([`${list}/${values.length}`, [list, index]]);
      values.push(entry);
      if (id !== undefined) byId.set(id, entry);
    }
  }
  return { values, places, issues };
}
