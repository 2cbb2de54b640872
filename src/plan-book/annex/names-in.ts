import type { BookRow, BookRows } from "../book/row.js";
import type { PlanBookWords } from "../book/words.js";
import { partsOfRows } from "../read/parts-of-rows.js";
import type { PlacedRow } from "../read/reading.js";
import { namesOf, type PartNames } from "../rows/names.js";

/** The names by which cells will speak of what was made. */
export function namesIn(rows: BookRows, words: PlanBookWords): PartNames {
  const place = { file: "", sheet: "", row: 0, columns: new Map<string, number>() };
  const placed = (all: readonly BookRow[]): readonly PlacedRow[] =>
    all.map((fields) => ({ id: typeof fields["id"] === "string" ? fields["id"] : "", fields, place }));
  const { language } = words.sheets;
  return namesOf(
    partsOfRows(
      {
        general: placed(rows.general),
        units: placed(rows.units),
        contents: placed(rows.contents),
        kinds: placed(rows.kinds),
        lists: placed(rows.lists),
        doubts: [],
      },
      language,
    ),
  );
}
