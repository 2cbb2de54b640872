import type { CompletenessStatement } from "../../model/register/completeness-statement.js";
import { contentId } from "../../model/values/content-id.js";
import type { Decision } from "../../model/register/decision.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import type { Note } from "../../model/register/note.js";
import type { RegisterRecord } from "../../model/register/record.js";
import type { Subject } from "../../model/register/subject.js";
import type { Unit } from "../../model/plan/unit.js";

/** An entry whose id may be left out; it is then made from what the entry says. */
export type Unnamed<E> = E extends { readonly id: string }
  ? Omit<E, "id"> & {
      /** Its id; made from what the entry says where absent. */
      readonly id?: string;
    }
  : never;

/** What is added to a register, all at once: entries may name each other. */
export interface Entries {
  /** Units, by id. */
  readonly units?: Readonly<Record<string, Unit>>;
  /** Subjects, by id. */
  readonly subjects?: Readonly<Record<string, Subject>>;
  /** Papers, by id. */
  readonly documents?: Readonly<Record<string, EvidenceDocument>>;
  /** Records; an id that is left out is made from what the record says. */
  readonly records?: readonly Unnamed<RegisterRecord>[];
  /** Completeness statements; the same of their ids. */
  readonly statements?: readonly Unnamed<CompletenessStatement>[];
  /** Decisions; the same of their ids. */
  readonly decisions?: readonly Unnamed<Decision>[];
  /** Notes; the same of their ids. */
  readonly notes?: readonly Unnamed<Note>[];
}

/** What stands in a register under its id. */
export const NAMED = ["units", "subjects", "documents"] as const;
/** What is told, entry by entry. */
export const TOLD = ["records", "statements", "decisions", "notes"] as const;

/** Entries as they come from outside. */
export type UncheckedEntries = Readonly<Partial<Record<keyof Entries, unknown>>>;

/** The entry with an id: its own, or one that follows from its content, so that whoever adds the same gets the same. */
export const withId = (list: (typeof TOLD)[number], entry: Readonly<Record<string, unknown>>) => ({
  ...entry,
  id: entry["id"] ?? contentId(list.slice(0, -1), entry),
});
