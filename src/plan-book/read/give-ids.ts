import { fieldOf } from "../../sheets/cells/fields.js";
import { bare } from "../../sheets/cells/match-name.js";
import { PART_KEYS, type PartKey } from "../book/columns.js";
import { optionalWords } from "../rows/parts.js";
import { lineOf } from "./fields.js";
import type { SheetRow } from "./read-parts.js";
import type { PlacedRow, PlacedRows } from "./reading.js";

const ID = /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/;
const LONGEST = 48;

/** Whether a text is an id already. */
export const isId = (text: string): boolean => ID.test(text);

/** A name for machines from a name for people: *Sở Khoa học và Công nghệ* → `so-khoa-hoc-va-cong-nghe`. */
export function idFrom(name: string, otherwise: string): string {
  const slug = bare(name).replaceAll(" ", "-");
  const cut = slug.length > LONGEST ? slug.slice(0, LONGEST).replace(/-[^-]*$/, "") : slug;
  if (cut === "") return otherwise;
  return /^[a-z]/.test(cut) ? cut : `${otherwise}-${cut}`;
}

/** The same where it is free; with a number behind it where it is not. */
export function freeId(id: string, taken: Set<string>): string {
  let found = id;
  for (let number = 2; taken.has(found); number++) found = `${id}-${number}`;
  taken.add(found);
  return found;
}

/** What rows of a sheet are called after where a person has added them, and with what their ids begin. */
const BEGINS: Readonly<Record<PartKey, string>> = {
  general: "text",
  units: "unit",
  contents: "row",
  kinds: "kind",
  lists: "list",
  doubts: "doubt",
};

/** Every row with an id: the hidden one it was written with, or one made of what it says. */
export function giveIds(rows: Readonly<Record<PartKey, readonly SheetRow[]>>, language: string): PlacedRows {
  const given = (key: PartKey): readonly PlacedRow[] => {
    const taken = new Set(rows[key].flatMap((row) => (isOwn(key) ? written(row) : [])));
    return rows[key].map((row) => {
      const [own] = written(row);
      const made = () => idFrom(nameOf(row, key, language), BEGINS[key]);
      return { ...row, id: own ?? (isOwn(key) ? freeId(made(), taken) : made()) };
    });
  };
  const [general, units, contents, kinds, lists, doubts] = PART_KEYS.map(given);
  return {
    general: general ?? [],
    units: units ?? [],
    contents: contents ?? [],
    kinds: kinds ?? [],
    lists: lists ?? [],
    doubts: doubts ?? [],
  };
}

/** Stages and what is told have ids within their procedure alone. */
const isOwn = (key: PartKey) => key !== "kinds" && key !== "lists";

const written = (row: SheetRow): readonly string[] => {
  const id = lineOf(row, "id");
  return isId(id) ? [id] : [];
};

/** A row of the annex is called by its number; all else by its words. */
function nameOf(row: SheetRow, key: PartKey, language: string): string {
  const no = lineOf(row, "no");
  if (key === "contents" && no !== "") return `row ${no}`;
  const texts = ["title", "name", "value", "reason"].flatMap((field) =>
    optionalWords(fieldOf(row.fields, field), language),
  );
  return texts[0] ?? "";
}
