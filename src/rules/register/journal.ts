import { isFact, type FactRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";

/** A line of the journal (nhật ký): what a return told, changed or took back. */
export interface JournalLine {
  readonly recorded: string;
  readonly by: string | undefined;
  readonly what: "told" | "corrected" | "replaced" | "withdrawn";
  /** The record that says it; of what is taken back, the one that was. */
  readonly record: FactRecord;
  /** What stood there before. */
  readonly before: FactRecord | undefined;
  readonly id: string;
  readonly cell: string | undefined;
}

/** All that was told by rows of workbooks, by day of return and unit: worked out from the register alone. */
export function journalOf({ records }: Register): readonly JournalLine[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const factAt = (id: string | undefined): FactRecord | undefined => {
    const found = id === undefined ? undefined : byId.get(id);
    if (found === undefined || isFact(found)) return found;
    return factAt(found.corrects);
  };
  return records
    .flatMap((record): readonly JournalLine[] => {
      if (record.row === undefined) return [];
      const { id, recorded, by, cell } = record;
      const before = factAt(isFact(record) ? (record.corrects ?? record.replaces) : record.corrects);
      const said = isFact(record) ? record : before;
      if (said === undefined) return [];
      const what = !isFact(record)
        ? "withdrawn"
        : record.replaces !== undefined
          ? "replaced"
          : before === undefined
            ? "told"
            : "corrected";
      return [{ recorded, by, what, record: said, before, id, cell }];
    })
    .toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ recorded, by = "", id }: JournalLine) => `${recorded} ${by} ${id}`;

/** A field of a record, as it was and as it is; `on`, `evidence`, or the name of an attribute. */
interface FieldChange {
  readonly field: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** What differs between a record and the one before it, field by field. */
export function differences({ record, before }: JournalLine): readonly FieldChange[] {
  if (before === undefined) return [];
  const told = ({ on, attributes, evidence = [] }: FactRecord): Readonly<Record<string, unknown>> => ({
    on,
    ...attributes,
    ...(evidence.length > 0 && { evidence }),
  });
  const [was, is] = [told(before), told(record)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((field) => JSON.stringify(was[field]) !== JSON.stringify(is[field]))
    .map((field) => ({ field, was: was[field], is: is[field] }));
}
