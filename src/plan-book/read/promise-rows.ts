import { lineOf, linesOf, named, namedAll, wordsIn } from "./fields.js";
import { makesTask } from "./quantity.js";
import type { PlacedRow, PlanReading } from "./reading.js";

/** A promise, with the rows that go on with it and the place above it. */
export interface PromiseRows {
  readonly row: PlacedRow;
  readonly others: readonly PlacedRow[];
  /** The task or item under which it stands. */
  readonly above: string | undefined;
  /** Whether it is an item of that task itself. */
  readonly isItem: boolean;
}

export const titleOf = (row: PlacedRow): string => Object.values(wordsIn(row, "title") ?? {})[0] ?? "";

/** Units, one a line; or, where a line is none of them, parted by semicolons. */
export function unitsIn(row: PlacedRow, key: string, reading: PlanReading): readonly string[] {
  const { units } = reading.names;
  const names = linesOf(row, key).flatMap((line) =>
    units.idOf(line) === undefined ? line.split(/;\s*/) : [line],
  );
  return namedAll(names, { kind: "unit", labels: units, row, key, reading });
}

/** The place of a promise: what is written, else what stands above it. */
export function aboutOf({ row, above, isItem }: PromiseRows, reading: PlanReading): string | undefined {
  if (makesTask(row) || isItem) return row.id;
  return lineOf(row, "about") === "" ? above : placeOf(row, reading);
}

/** The place that is written in a row; undefined where none is. */
export function placeOf(row: PlacedRow, reading: PlanReading): string | undefined {
  const text = lineOf(row, "about");
  if (text === "" || text === reading.words.none) return undefined;
  return named(text, { kind: "item", labels: reading.names.matters, row, key: "about", reading });
}
