import { contentId } from "../../model/values/content-id.js";
import type { Draft, DraftRow } from "./draft.js";
import { isFields, type Fields } from "../../model/values/fields.js";
import { type Contradiction, type PlacedEntry, joinById, type Joined } from "../merge/join.js";

/** The papers of all sources, and which of them prove a row. */
export interface Papers extends Joined {
  /** Ids of the papers that prove an entry: those it names, then the one written beside it. */
  evidenceOf(row: DraftRow): Fields;
}

/** The papers of all sources: those listed as such, those written beside an act, and the letters of the returns. */
export function papersOf(drafts: readonly Draft[], contradicts: Contradiction): Papers {
  const beside = new Map<DraftRow, PlacedEntry>();
  for (const { rows } of drafts)
    for (const row of [...rows.records, ...rows.statements, ...rows.decisions, ...rows.notes]) {
      const paper = paperBeside(row);
      if (paper !== undefined) beside.set(row, paper);
    }
  const joined = joinById(
    [
      ...drafts.flatMap(({ rows }) => rows.documents.map(listed)),
      ...beside.values(),
      ...drafts.flatMap(({ returned: { letter } }) =>
        letter === undefined ? [] : [{ id: paperId(letter), fields: letter }],
      ),
    ],
    contradicts,
  );
  return { ...joined, evidenceOf: (row) => evidenceOf(row, beside.get(row)) };
}

function evidenceOf({ fields }: DraftRow, beside: PlacedEntry | undefined): Fields {
  const named = fields["evidence"];
  if (beside === undefined) return named === undefined ? {} : { evidence: named };
  return { evidence: Array.isArray(named) ? [...new Set<unknown>([...named, beside.id])] : [beside.id] };
}

export const paperId = (fields: Fields): string => contentId("doc", fields);

function listed(row: DraftRow): PlacedEntry {
  const { id, ...fields } = row.fields;
  return { id: String(id), fields, row };
}

function paperBeside(row: DraftRow): PlacedEntry | undefined {
  const fields = row.fields["document"];
  return isFields(fields) && Object.keys(fields).length > 0
    ? { id: paperId(fields), fields, row }
    : undefined;
}
