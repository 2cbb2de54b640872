import type { Warning } from "../../model/issue/issue.js";
import { fieldOf, text } from "../cells/fields.js";
import { type Contradiction, type PlacedEntry, placed } from "./join.js";
import { apart, differences } from "./act-differences.js";

/**
 * Acts of stages that repeat: two that share a paper and may be of one day are one, and should say the same; two of one day and one
 * figure without a paper in common are perhaps one, told by two units.
 */
export function repeatedActs(
  entries: readonly PlacedEntry[],
  repeats: (stage: string) => boolean,
  contradicts: Contradiction,
): readonly Warning[] {
  const out = new Set(entries.flatMap(({ fields }) => [fields["corrects"], fields["replaces"]]));
  const byPaper = new Map<string, PlacedEntry>();
  const byFigure = new Map<string, PlacedEntry>();
  const warnings: Warning[] = [];
  for (const entry of entries) {
    const { subject, stage, on, evidence } = entry.fields;
    if (out.has(entry.id) || !repeats(String(stage))) continue;
    const papers = Array.isArray(evidence) ? evidence.map(String) : [];
    const keys = papers.map((paper) => `${String(subject)} ${String(stage)} ${paper}`);
    const other = keys.map((key) => byPaper.get(key)).find((each) => each !== undefined);
    for (const key of keys) if (!byPaper.has(key)) byPaper.set(key, entry);
    const amount = fieldOf(entry.fields, "attributes.amount");
    const said = text(amount);
    const figure = `${String(subject)} ${String(stage)} ${String(on)} ${said}`;
    const twin = byFigure.get(figure);
    if (twin === undefined) byFigure.set(figure, entry);
    if (other !== undefined && !apart(other.fields, entry.fields))
      for (const field of differences(other, entry).filter((name) => name !== "on"))
        warnings.push(contradicts(other, entry, field, "both"));
    else if (twin !== undefined && said !== "" && on !== undefined)
      warnings.push({
        code: "perhaps-twice",
        path: [],
        ...placed(entry, "attributes.amount"),
        amount: said,
        other: placeText(twin),
      });
  }
  return warnings;
}

const placeText = (entry: PlacedEntry): string => placed(entry, "attributes.amount").cell ?? entry.id;
