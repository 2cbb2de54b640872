import { settledEntries } from "../../rules/register/settled-entries.js";
import { givenIds } from "./canonical-subjects.js";
import type { Draft } from "../read/draft.js";
import type { Fields } from "../../model/values/fields.js";
import { text } from "../cells/fields.js";
import type { PlacedEntry } from "./join.js";

/** Records that were read from rows and are told as such; the others stand for themselves. */
export const isTelling = ({ fields }: { readonly fields: Fields }): boolean => fields["row"] !== undefined;

/** The tellings of all sources, each once: of one that came in two files, the cell named first by its letters. */
export function tellingsIn(drafts: readonly Draft[], form: "records" | "notes"): readonly PlacedEntry[] {
  const found = new Map<string, PlacedEntry>();
  for (const draft of drafts)
    for (const row of draft.rows[form]) {
      if (!isTelling(row)) continue;
      // What stands beside a record in the workbook of the register helps people to read it, and is none of it.
      const { id, order: _1, for: _2, unit: _3, ready: _4, document: _5, ...fields } = row.fields;
      const entry: PlacedEntry = { id: String(id), fields, row };
      const before = found.get(entry.id);
      if (before === undefined || text(fields["cell"]) < text(before.fields["cell"]))
        found.set(entry.id, entry);
    }
  return [...found.values()];
}

/** What a set of entries says of its subjects once each has one id. */
export interface NamedSubjects {
  readonly subjects: readonly PlacedEntry[];
  /** The id of a subject after names were matched. */
  idOf(this: void, id: string): string;
  nameOf(this: void, id: string): string;
}

/** Subjects of one name under the id that a person gave it. */
export function namedOnce(subjects: readonly PlacedEntry[]): NamedSubjects {
  const given = givenIds(subjects);
  const byId = new Map(subjects.map((entry) => [entry.id, entry]));
  const idOf = (id: string) => given.get(id) ?? id;
  const kept = subjects.filter(({ id }) => !given.has(id));
  const added = new Map<string, Set<unknown>>();
  for (const { id, fields } of subjects) {
    const places = fields["for"];
    if (!Array.isArray(places)) continue;
    const own = added.get(idOf(id)) ?? new Set();
    for (const place of places) own.add(place);
    added.set(idOf(id), own);
  }
  return {
    subjects: kept.map((entry) => ({
      ...entry,
      fields: withPlaces(entry.fields, [...(added.get(entry.id) ?? [])]),
    })),
    idOf,
    nameOf: (id) => text(byId.get(idOf(id))?.fields["name"] ?? id),
  };
}

const withPlaces = (fields: Fields, places: readonly unknown[]): Fields => {
  const known = fields["for"];
  if (places.length === 0 || (Array.isArray(known) && known.length === places.length)) return fields;
  return { ...fields, for: places.map(String).toSorted() };
};

/** An entry that names its subject by the one id that it has. */
export function aboutOne(entry: PlacedEntry, idOf: NamedSubjects["idOf"]): PlacedEntry {
  const { subject, about } = entry.fields;
  const named = {
    ...(typeof subject === "string" && idOf(subject) !== subject && { subject: idOf(subject) }),
    ...(typeof about === "string" && idOf(about) !== about && { about: idOf(about) }),
  };
  return Object.keys(named).length === 0 ? entry : { ...entry, fields: { ...entry.fields, ...named } };
}

/** Entries settled as one set, in place of what each source thought of its own. */
export function settled(
  entries: readonly PlacedEntry[],
  { idOf, nameOf }: NamedSubjects,
): readonly PlacedEntry[] {
  const about = entries.map((entry) => aboutOne(entry, idOf));
  if (!about.some(isTelling)) return about;
  const byId = new Map(about.map((entry) => [entry.id, entry]));
  return settledEntries(
    about.map(({ id, fields }) => ({ ...fields, id })),
    nameOf,
  ).map(({ id, ...fields }) => {
    const row = byId.get(String(id))?.row;
    return { id: String(id), fields, ...(row && { row }) };
  });
}
