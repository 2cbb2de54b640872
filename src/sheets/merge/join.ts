import { canonical } from "../../model/values/content-id.js";
import type { Warning } from "../../model/issue/issue.js";
import { nameKey } from "../../model/values/name-key.js";
import { paperKey } from "../../rules/snapshot/perhaps-same.js";
import { cellAt, type DraftRow } from "../read/draft.js";
import { isFields, type Fields } from "../../model/values/fields.js";
import { isSame, text } from "../cells/fields.js";

/** An entry with an id, and where it stands; nowhere, if it came from no workbook. */
export interface PlacedEntry {
  readonly id: string;
  readonly fields: Fields;
  readonly row?: DraftRow;
}

/** Entries by id, and what did not agree. */
export interface Joined {
  readonly entries: ReadonlyMap<string, PlacedEntry>;
  readonly warnings: readonly Warning[];
}

/** Says that two entries tell different things of the same; both places are named. */
export type Contradiction = (
  first: PlacedEntry,
  second: PlacedEntry,
  key: string,
  kept: "both" | "first",
) => Warning;

/** Lists that only grow when two workbooks speak of the same thing. */
const GROWING = new Set(["for", "aliases", "successors"]);

/** Same thing told twice is one; what one leaves open the other fills in; what differs is kept as first told, and reported. */
export function joinById(entries: readonly PlacedEntry[], contradicts: Contradiction): Joined {
  const joined = new Map<string, PlacedEntry>();
  const warnings: Warning[] = [];
  for (const entry of inFixedOrder(entries)) {
    const first = joined.get(entry.id);
    if (first === undefined) joined.set(entry.id, entry);
    else if (!isSame(first.fields, entry.fields))
      joined.set(entry.id, united(first, entry, { warnings, contradicts }));
  }
  return { entries: joined, warnings };
}

/** Entries with ids made from what they say, in an order that does not depend on which source came first. */
function inFixedOrder(entries: readonly PlacedEntry[]): readonly PlacedEntry[] {
  const made = entries.filter(isMade).toSorted(inTurn);
  return made.length < 2 ? entries : [...entries.filter((entry) => !isMade(entry)), ...made];
}

/** Ids that were made from a name, or from a name and attributes, end so; any other id was given by a person. */
export const isMade = ({ id }: PlacedEntry): boolean => /-[0-9a-f]{14}(?:\.[0-9a-f]{8})?$/.test(id);
const inTurn = (a: PlacedEntry, b: PlacedEntry) =>
  a.id === b.id ? (keyOf(a) < keyOf(b) ? -1 : 1) : a.id < b.id ? -1 : 1;
const keyOf = ({ fields }: PlacedEntry) => `${text(fields["name"] ?? fields["number"])} ${canonical(fields)}`;

function united(
  first: PlacedEntry,
  second: PlacedEntry,
  { warnings, contradicts }: { readonly warnings: Warning[]; readonly contradicts: Contradiction },
): PlacedEntry {
  let fields = first.fields;
  for (const [key, value] of Object.entries(second.fields)) {
    const stands = fields[key];
    if (stands === undefined) fields = { ...fields, [key]: value };
    else if (isSame(stands, value)) continue;
    else if (isOneSpelling(key, stands, value)) continue;
    else if (GROWING.has(key) && Array.isArray(stands) && Array.isArray(value))
      fields = { ...fields, [key]: distinct([...stands, ...value]) };
    else if (key === "attributes" && isFields(stands) && isFields(value)) {
      fields = { ...fields, [key]: { ...value, ...stands } };
      for (const name of Object.keys(value))
        if (Object.hasOwn(stands, name) && !isSame(stands[name], value[name]))
          warnings.push(contradicts(first, second, `${key}.${name}`, "first"));
    } else warnings.push(contradicts(first, second, key, "first"));
  }
  return { ...first, fields };
}

const distinct = (list: readonly unknown[]): readonly unknown[] => [
  ...new Map(list.map((one) => [canonical(one), one])).values(),
];

/** Spellings of one name, or of the number of one paper, do not differ. */
const isOneSpelling = (key: string, a: unknown, b: unknown): boolean =>
  typeof a === "string" &&
  typeof b === "string" &&
  ((key === "name" && nameKey(a) === nameKey(b)) || (key === "number" && paperKey(a) === paperKey(b)));

/** The cell of an entry's field, where it has one. */
export const cellOf = ({ row, fields }: PlacedEntry, key = ""): string | undefined => {
  if (row !== undefined && !("place" in row && row.place.file === "")) return cellAt(row.place, key);
  return typeof fields["cell"] === "string" ? fields["cell"] : undefined;
};

export const placed = (entry: PlacedEntry, key = ""): { readonly cell?: string } => {
  const cell = cellOf(entry, key);
  return cell === undefined ? {} : { cell };
};
