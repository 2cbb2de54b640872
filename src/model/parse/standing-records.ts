import { span, type Day } from "../values/date.js";
import { effective } from "../register/effective.js";
import { isFact, type FactRecord } from "../register/record.js";
import type { Register } from "../register/register.js";

/** A record that nobody has found wrong, the days on which its act may have been, and where it stands. */
export interface StandingRecord {
  readonly record: FactRecord;
  readonly from: Day | null;
  readonly to: Day;
  readonly path: readonly ["records", number];
}

export function standingRecords({ records }: Register): readonly StandingRecord[] {
  const standing = new Set(effective(records, null, (record) => !isFact(record)).entries);
  return records.flatMap((record, index): readonly StandingRecord[] => {
    if (!isFact(record) || !standing.has(record)) return [];
    const { from, to } = span(record.on ?? `../${record.recorded}`);
    return [{ record, from, to: to ?? record.recorded, path: ["records", index] }];
  });
}
