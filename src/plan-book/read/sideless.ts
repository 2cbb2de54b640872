import type { Warning } from "../../model/issue/issue.js";
import { labels } from "../../sheets/book/labels.js";
import { cellAt } from "../../sheets/read/draft.js";
import type { PlanBookWords } from "../book/words.js";
import { lineOf, linesOf, wordsIn } from "./fields.js";
import { isRow, partyRows } from "./parts-of-rows.js";
import type { PlacedRows } from "./reading.js";

/** Units that owe something and are of no side, each at the cell where its side belongs; of a plan without sides that is asked at once. */
export function sideless(rows: PlacedRows, { doubts }: PlanBookWords): readonly Warning[] {
  if (partyRows(rows).length === 0) return [];
  const units = rows.units.filter((row) => isRow(row, "unit"));
  const known = labels(
    units.map((row) => ({
      id: row.id,
      names: [...Object.values(wordsIn(row, "name") ?? {}), ...linesOf(row, "aliases")],
    })),
  );
  const owing = new Set(
    rows.contents
      .flatMap((row) => [...linesOf(row, "leads"), ...linesOf(row, "partners")])
      .map((name) => known.idOf(name)),
  );
  return units
    .filter((row) => owing.has(row.id) && lineOf(row, "party") === "")
    .map((row) => ({
      code: "question-open",
      path: [],
      cell: cellAt(row.place, "party"),
      question: doubts["no-side"]({
        code: "no-side",
        unit: Object.values(wordsIn(row, "name") ?? {})[0] ?? "",
      }).replace(/\.$/, ""),
    }));
}
