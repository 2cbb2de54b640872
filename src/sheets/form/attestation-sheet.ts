import type { Commitment } from "../../model/plan/commitment.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Column } from "../book/column.js";
import { entrySheet } from "../write/entry-sheet.js";
import type { SheetForm } from "../book/layout.js";
import type { Lists } from "../book/dropdowns.js";
import type { Sheet } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import { writeCell } from "../cells/write-cell.js";

export const ATTESTATIONS = "attestations";

const columns: readonly Column[] = [
  { key: "commitment", kind: "commitment", width: 44 },
  { key: "kept", kind: "flag", width: 12 },
  { key: "upTo", kind: "day", width: 14 },
  { key: "on", kind: "day", width: 14 },
  { key: "document.kind", kind: "choice", width: 14, choices: "document" },
  { key: "document.number", kind: "line", width: 18 },
  { key: "reason", kind: "line", width: 30 },
  { key: "ready", kind: "line", width: 10, hidden: "always" },
];

/** The sheet of a side that is owed something, as a sheet of decisions. */
export const attestationForm = ({ form: { attestations }, heads }: SheetWords): SheetForm => ({
  form: "decisions",
  key: ATTESTATIONS,
  name: attestations.sheet,
  about: attestations.about,
  columns,
  heads: {
    ...heads,
    commitment: attestations.commitment,
    kept: attestations.kept,
    upTo: attestations.upTo,
    reason: attestations.reason,
  },
});

/** *Xác nhận của bên được phục vụ*: each promise that waits for the word of the unit's side; null where none does. */
export function attestationSheet(
  plan: Plan,
  owed: readonly Commitment[],
  { terms, lists }: { readonly terms: CellVocabulary; readonly lists: Lists },
): Sheet | null {
  if (owed.length === 0) return null;
  const rows = owed.map(({ id, due = plan.period.to }) => {
    const fields: Readonly<Record<string, unknown>> = {
      commitment: id,
      upTo: due,
      ready: "commitment,upTo",
    };
    return columns.map((column) => writeCell(fields[column.key], column, terms));
  });
  const sheet = attestationForm(terms.words);
  const made = entrySheet({ sheet, rows, audience: "unit", lists, words: terms.words });
  const kept = columns.findIndex(({ key }) => key === "kept");
  const first = (made.look?.head ?? 0) + 1;
  return {
    ...made,
    ...(made.look && {
      look: { ...made.look, inputs: owed.map((_, index) => ({ row: first + index, column: kept })) },
    }),
  };
}
