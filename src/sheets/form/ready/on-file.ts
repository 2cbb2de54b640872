import { contentId } from "../../../model/values/content-id.js";
import { effective } from "../../../model/register/effective.js";
import { isFact, type FactRecord } from "../../../model/register/record.js";
import type { Register } from "../../../model/register/register.js";
import { procedureOf } from "../../read/same-kind.js";
import type { FormSheet } from "../form-column.js";
import { numbersShown } from "../../cells/paper-numbers.js";
import type { FormRow } from "../form-row.js";
import type { Sent, SentRecord } from "../sent.js";

/** The rows with what units have on file, one for each thing; a further act of a stage that repeats is a further row. */
export function rowsOnFile(
  register: Register,
  sheet: FormSheet,
  units: ReadonlySet<string>,
): readonly FormRow[] {
  const own = effective(register.records, null, (record) => !isFact(record))
    .entries.filter(isFact)
    .filter(({ by = "", stage }) => units.has(by) && procedureOf(stage) === sheet.procedure);
  const rows: Map<string, FactRecord>[] = [];
  const bySubject = new Map<string, Map<string, FactRecord>[]>();
  for (const record of own) {
    const block = blockOf(record, sheet);
    const known = bySubject.get(record.subject) ?? [];
    const free = known.find((row) => !row.has(block));
    if (free !== undefined) free.set(block, record);
    else {
      const row = new Map([[block, record]]);
      rows.push(row);
      bySubject.set(record.subject, [...known, row]);
    }
  }
  return rows.map((records) => rowOf(records, sheet, register));
}

/** The stage where it has a block of its own; else the block for all others. */
const blockOf = ({ stage }: FactRecord, { procedure, columns }: FormSheet): string => {
  const name = stage.slice(procedure.length + 1);
  return columns.some((column) => column.part === "block" && column.stage === name) ? name : "other";
};

function rowOf(records: ReadonlyMap<string, FactRecord>, sheet: FormSheet, register: Register): FormRow {
  const [first] = records.values();
  const subject = register.subjects[first?.subject ?? ""];
  const values = new Map<string, unknown>();
  const put = (key: string, value: unknown) => {
    if (value !== undefined) values.set(key, value);
  };
  put("subject", subject?.name);
  put("for", subject?.for);
  for (const { key, part, attribute } of sheet.columns)
    if (part === "thing" && attribute !== undefined) put(key, subject?.attributes?.[attribute]);
  for (const [block, record] of records) {
    const papers = papersOf(record, register);
    put(`${block}.on`, record.on);
    put(`${block}.number`, numbersShown(papers).join("; ") || undefined);
    if (block === "other") put("other.stage", record.stage);
    else put(`${block}.kind`, papers[0]?.kind);
    for (const [name, value] of Object.entries(record.attributes ?? {}))
      put(`${block}.attributes.${name}`, value);
  }
  return {
    id: contentId(
      "row",
      [...records.values()].map(({ id }) => id),
    ),
    values,
    prefilled: new Set(values.keys()),
    needed: new Set(),
    sent: sentWith(records, values, { sheet, register }),
  };
}

const papersOf = ({ evidence = [] }: FactRecord, { documents }: Register) =>
  evidence.map((id) => documents[id]);

/** What the blocks of a row say as it is sent out, so that a change can be told from what stood there. */
const sentWith = (
  records: ReadonlyMap<string, FactRecord>,
  values: FormRow["values"],
  { sheet: { columns }, register }: { readonly sheet: FormSheet; readonly register: Register },
): Sent =>
  Object.fromEntries(
    [...records].map(([block, record]): [string, SentRecord] => {
      const { id, subject, evidence, replaces } = record;
      const shown = numbersShown(papersOf(record, register)).length;
      const attributes = Object.entries(record.attributes ?? {}).filter(
        ([name]) => !columns.some(({ key }) => key === `${block}.attributes.${name}`),
      );
      return [
        block,
        {
          entry: id,
          values: Object.fromEntries(
            [...values].flatMap(([key, value]) =>
              key.startsWith(`${block}.`) &&
              (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
                ? [[key, value]]
                : [],
            ),
          ),
          subject,
          ...(evidence !== undefined && { evidence }),
          ...(shown > 1 && { shown }),
          ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
          ...(replaces !== undefined && { replaces }),
        },
      ];
    }),
  );
