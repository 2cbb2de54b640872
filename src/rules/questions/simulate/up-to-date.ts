import { effective } from "../../../model/register/effective.js";
import { isFact } from "../../../model/register/record.js";
import type { Register } from "../../../model/register/register.js";

/**
 * What was asked of records that have been corrected since is asked of those that stand in their place. Where two correct
 * the one that a reply names, nobody knows which is meant, and it stays as it was named.
 */
export function upToDate<T extends object>(asked: T, { records }: Register): T {
  const { heirsOf } = effective(records, null, (record) => !isFact(record));
  const now = (id: string) => {
    const [heir = id, ...others] = heirsOf(id);
    return others.length === 0 ? heir : id;
  };
  return {
    ...asked,
    ...("records" in asked && isIds(asked.records) && { records: asked.records.flatMap(heirsOf) }),
    ...("record" in asked && typeof asked.record === "string" && { record: now(asked.record) }),
  };
}

const isIds = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((id) => typeof id === "string");
