import type { RegisterRecord } from "../../../model/register/record.js";
import { groupBy } from "../../group-by.js";
import { chains } from "../../snapshot/chains.js";

/** Records that correct or replace one another, directly or by way of others. */
export interface Families {
  /** The name of the family of a record, or of the records that it corrects or replaces; none where it is in none. */
  namesOf(this: void, record: RegisterRecord): readonly string[];
  /** All of a family, what is corrected or withdrawn included. */
  membersOf(this: void, name: string): readonly RegisterRecord[];
}

export function familiesIn(records: readonly RegisterRecord[]): Families {
  const joined = chains();
  const kin = new Set<string>();
  for (const record of records)
    for (const target of targetsOf(record)) {
      joined.join(record.id, target);
      kin.add(record.id).add(target);
    }
  const members = groupBy(
    records.filter(({ id }) => kin.has(id)),
    ({ id }) => joined.rootOf(id),
  );
  return {
    namesOf: (record) =>
      [record.id, ...targetsOf(record)].filter((id) => kin.has(id)).map((id) => joined.rootOf(id)),
    membersOf: (name) => members.get(name) ?? [],
  };
}

const targetsOf = (record: RegisterRecord): readonly string[] =>
  [record.corrects, "replaces" in record ? record.replaces : undefined].filter((id) => id !== undefined);
