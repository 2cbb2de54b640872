import { contentId } from "./content-id.js";
import type { Draft, DraftRow } from "./draft.js";
import { isFields, type Fields } from "./fields.js";
import { type Entry, joinById, type Joined } from "./join.js";

/** The papers of all sources: those listed as such, those written beside an act, and the letters of the returns. */
export function papersOf(drafts: readonly Draft[]): Joined {
  return joinById(
    drafts.flatMap(({ rows, returned: { letter } }) => [
      ...rows.documents.map((row): Entry => {
        const { id, ...fields } = row.fields;
        return { id: String(id), fields, row };
      }),
      ...[...rows.records, ...rows.statements, ...rows.decisions].flatMap((row) => paperBeside(row) ?? []),
      ...(letter === undefined ? [] : [{ id: paperId(letter), fields: letter }]),
    ]),
  );
}

/** Ids of the papers that prove an entry: those it names, then the one written beside it. */
export function evidenceOf(row: DraftRow): Fields {
  const named = row.fields["evidence"];
  const beside = paperBeside(row);
  if (beside === undefined) return named === undefined ? {} : { evidence: named };
  return { evidence: [...new Set([...(Array.isArray(named) ? named : []), beside.id])] };
}

export const paperId = (fields: Fields): string => contentId("doc", fields);

function paperBeside(row: DraftRow): Entry | undefined {
  const fields = row.fields["document"];
  return isFields(fields) && Object.keys(fields).length > 0
    ? { id: paperId(fields), fields, row }
    : undefined;
}
