import { nameKey } from "../../model/values/name-key.js";
import { isFields } from "../../model/values/fields.js";
import { isMade, type PlacedEntry } from "./join.js";
import { isSame, text } from "../cells/fields.js";

/**
 * Which id stands for a thing that its name and attributes gave an id, where a person has given one to a thing of that name
 * and these attributes: found on the whole set, so that it does not count which came first. None where several might be meant.
 */
export function givenIds(subjects: Iterable<PlacedEntry>): ReadonlyMap<string, string> {
  const groups = new Map<string, PlacedEntry[]>();
  for (const entry of subjects) {
    const key = nameKey(text(entry.fields["name"]));
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const found = new Map<string, string>();
  for (const group of groups.values()) {
    const given = group.filter((one) => !isMade(one));
    for (const entry of group) {
      if (!isMade(entry)) continue;
      const [only, ...others] = given.filter((one) => fits(entry, one));
      if (only !== undefined && others.length === 0) found.set(entry.id, only.id);
    }
  }
  return found;
}

/** Whether all that is said of a thing holds of another as well. */
function fits({ fields: { attributes: said } }: PlacedEntry, { fields: { attributes: own } }: PlacedEntry) {
  return (
    !isFields(said) ||
    Object.entries(said).every(([name, value]) => isFields(own) && isSame(own[name], value))
  );
}
