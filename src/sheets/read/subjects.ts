import { fold } from "../../model/values/wording.js";
import type { Warning } from "../../model/issue/issue.js";
import { nameId } from "../../model/values/content-id.js";
import type { Draft, DraftRow } from "./draft.js";
import type { Fields } from "../../model/values/fields.js";
import { fieldOf, text } from "../cells/fields.js";
import type { Plan } from "../../model/plan/plan.js";
import { kindOfSubject, procedureOf } from "./same-kind.js";
import { type Contradiction, type PlacedEntry, joinById, type Joined, placed } from "../merge/join.js";
import { bare } from "../cells/match-name.js";
import { isTelling } from "../merge/tellings.js";

/** How records name what they are about. */
export interface Subjects extends Joined {
  /** The ids of the subjects that a row is about. */
  idsOf(row: DraftRow): readonly string[];
}

/** The subjects of all sources: those listed as such, and those that only records name. */
export function subjectsOf(drafts: readonly Draft[], plan: Plan, contradicts: Contradiction): Subjects {
  const listed = drafts.flatMap(({ rows }) =>
    rows.subjects.map((row): PlacedEntry => {
      const { id, ...fields } = row.fields;
      return { id: String(id), fields, row };
    }),
  );
  const ids = new Set(listed.map(({ id }) => id));
  const byName = new Map<string, string | null>();
  for (const { id, fields } of listed) {
    const name = fold(text(fields["name"] ?? ""));
    byName.set(name, byName.has(name) && byName.get(name) !== id ? null : id);
  }
  const made = new Map<string, string>();
  const idOf = (name: string, row: DraftRow): string => {
    if (ids.has(name)) return name;
    const key = `${prefix(row, plan)} ${name}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const folded = fold(name);
    const id = byName.get(folded) ?? nameId(prefix(row, plan), folded);
    made.set(key, id);
    return id;
  };
  const about = new Map<DraftRow, readonly string[]>();
  const named = drafts.flatMap(({ rows }) =>
    rows.records
      .filter((row) => !isTelling(row))
      .flatMap((row) => {
        const names = namesIn(row);
        const found = names.map((name) => idOf(name, row));
        about.set(row, found);
        return found.map((id, index): PlacedEntry => {
          const name = names[index] ?? id;
          return { id, fields: told(row, ids.has(name) ? undefined : name), row };
        });
      }),
  );
  const rowsFirst = [
    ...listed,
    ...named.filter(({ id, fields }) => !ids.has(id) || Object.keys(fields).length > 0),
  ];
  const { entries, warnings } = joinById(rowsFirst, contradicts);
  return {
    entries,
    warnings: [...warnings, ...lookAlikes(entries)],
    idsOf: (row) => about.get(row) ?? [],
  };
}

const prefix = ({ fields }: DraftRow, plan: Plan) =>
  kindOfSubject(procedureOf(text(fields["stage"] ?? "")), plan);

/** The subjects that a row names: an id that is known, or names. */
function namesIn({ fields }: DraftRow): readonly string[] {
  const subject = fields["subject"];
  if (typeof subject === "string") return [subject];
  return Array.isArray(subject) ? subject.map(String) : [];
}

/** What a row of records says of its subject. */
function told({ fields }: DraftRow, name: string | undefined): Fields {
  const places = fieldOf(fields, "for");
  return {
    ...(name !== undefined && { name }),
    ...(Array.isArray(places) && { for: places }),
    ...(fields["unit"] !== undefined && { unit: fields["unit"] }),
  };
}

/** Names that differ in diacritics and signs alone: perhaps one thing, for a person to say. */
function lookAlikes(entries: ReadonlyMap<string, PlacedEntry>): readonly Warning[] {
  const seen = new Map<string, PlacedEntry>();
  return [...entries.values()].flatMap((entry): Warning[] => {
    const name = text(entry.fields["name"] ?? "");
    const key = bare(name);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, entry);
    const other = text(first?.fields["name"] ?? "");
    return first === undefined || fold(other) === fold(name)
      ? []
      : [{ code: "similar-name", path: [], ...placed(entry, "subject"), found: name, nearest: [other] }];
  });
}
