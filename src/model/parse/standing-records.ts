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
  const { entries } = effective(records, null, (record) => !isFact(record));
  const standing = new Set(entries);
  const found: StandingRecord[] = [];
  for (const [index, record] of records.entries()) {
    if (!isFact(record) || !standing.has(record)) continue;
    const { from, to } = record.on === undefined ? { from: null, to: record.recorded } : span(record.on);
    found.push({ record, from, to: to ?? record.recorded, path: ["records", index] });
  }
  return found;
}
