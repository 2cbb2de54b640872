import { nameKey } from "../../model/values/name-key.js";
import type { PlacedEntry } from "./join.js";
import { text } from "../cells/fields.js";

/** Ids that were made from a name end so; any other id was given by a person. */
const MADE = /-[0-9a-f]{6,14}$/;

/**
 * Which id stands for a thing that a name alone gave an id, where a person has given one to the same name: found on the
 * whole set, so that it does not count which came first. None where several might be meant.
 */
export function givenIds(subjects: Iterable<PlacedEntry>): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const { id, fields } of subjects) {
    const key = nameKey(text(fields["name"]));
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const found = new Map<string, string>();
  for (const ids of groups.values()) {
    const given = ids.filter((id) => !MADE.test(id) && !id.includes("."));
    const [only, ...others] = given;
    if (only !== undefined && others.length === 0)
      for (const id of ids) if (MADE.test(id)) found.set(id, only);
  }
  return found;
}
