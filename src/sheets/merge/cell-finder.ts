import type { Issue, Warning } from "../../model/issue/issue.js";
import { fieldOf, text } from "../cells/fields.js";
import type { Draft } from "../read/draft.js";
import type { Assembled, RegisterPart } from "./assemble.js";
import { cellOf, type PlacedEntry } from "./join.js";

/** What is the day of return where nothing else is said. */
const RETURN_DAYS = new Set(["recorded", "on"]);

/** Gives what is wrong the cell in which it stands. */
export function cellFinder({ entries }: Assembled, drafts: readonly Draft[]) {
  const isUndated = drafts.some(({ returned }) => returned.recorded === undefined);
  const byId = new Map<RegisterPart, ReadonlyMap<string, PlacedEntry>>();
  const entryAt = (part: RegisterPart, which: string | number): PlacedEntry | undefined => {
    if (typeof which === "number") return entries[part][which];
    const known = byId.get(part) ?? new Map(entries[part].map((entry) => [entry.id, entry]));
    byId.set(part, known);
    return known.get(which);
  };
  return <T extends Issue | Warning>(issue: T): readonly T[] => {
    const [part = "", which = "", ...rest] = issue.path;
    const entry = isPart(part, entries) ? entryAt(part, which) : undefined;
    // Said once, where the day of the return belongs: what is told of it, and on it.
    if (isUndated && RETURN_DAYS.has(text(rest[0])) && entry?.fields["recorded"] === undefined) return [];
    const cell = entry && cellOf(entry, columnOf(entry, rest.map(String)));
    return [cell === undefined ? issue : { ...issue, cell }];
  };
}

const isPart = (part: string | number, entries: Assembled["entries"]): part is RegisterPart =>
  Object.hasOwn(entries, part);

/** `attributes.amount` has a column of its own; of other paths, the first step. */
function columnOf({ fields }: PlacedEntry, [field = "", inner]: readonly string[]): string {
  const key = `${field}.${inner ?? ""}`;
  return inner !== undefined && fieldOf(fields, key) !== undefined ? key : field;
}
