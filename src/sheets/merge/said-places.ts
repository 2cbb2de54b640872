import type { Issue, Warning } from "../../model/issue/issue.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { text } from "../cells/fields.js";
import { saidCell, saidEntry } from "../write/said-value.js";
import { shownDay } from "../write/shown-day.js";
import type { Assembled } from "./assemble.js";
import type { PlacedEntry } from "./join.js";

/** Puts in words what a merge has named by itself: the workbooks on file, statements, acts. Nobody else knows their ids. */
export function saidPlaces({ entries }: Assembled, terms: CellVocabulary) {
  const byId = (list: readonly PlacedEntry[]) => new Map(list.map((entry) => [entry.id, entry]));
  const records = byId(entries.records);
  const statements = byId(entries.statements);
  const statementOf = (id: string): string => {
    const { by, recorded } = statements.get(id)?.fields ?? {};
    const parts = [terms.units.labelOf(text(by)), shownDay(text(recorded))];
    return parts.filter((part) => part !== "").join(", ") || id;
  };
  const recordOf = (id: string): string => {
    const entry = records.get(id);
    return entry === undefined ? id : saidEntry({ form: "records", id, fields: entry.fields }, terms);
  };
  return <T extends Issue | Warning>(issue: T): T => ({
    ...issue,
    ...(issue.cell !== undefined && { cell: saidCell(issue.cell, terms) }),
    ...("statement" in issue && { statement: statementOf(issue.statement) }),
    ...("earlier" in issue &&
      typeof issue.earlier === "string" && { earlier: recordOf(text(issue.earlier)) }),
    ...("other" in issue && typeof issue.other === "string" && { other: saidCell(text(issue.other), terms) }),
  });
}
