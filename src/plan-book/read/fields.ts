import type { IdKind } from "../../model/issue/id-kind.js";
import type { Source } from "../../model/plan/source.js";
import type { Wording } from "../../model/values/wording.js";
import { isFields } from "../../model/values/fields.js";
import { fieldOf } from "../../sheets/cells/fields.js";
import type { CellLabels } from "../../sheets/book/labels.js";
import type { PlacedRow, PlanReading } from "./reading.js";

/** The text of one column; empty where nothing is written. */
export function lineOf({ fields }: Pick<PlacedRow, "fields">, key: string): string {
  const value = fieldOf(fields, key);
  return typeof value === "string" ? value : "";
}

export function linesOf({ fields }: Pick<PlacedRow, "fields">, key: string): readonly string[] {
  const value = fieldOf(fields, key);
  return Array.isArray(value) ? value.map(String) : [];
}

/** Words in the languages in which something is written; undefined where in none. */
export function wordsIn({ fields }: Pick<PlacedRow, "fields">, key: string): Wording | undefined {
  const value = fieldOf(fields, key);
  if (!isFields(value)) return undefined;
  const found = Object.entries(value).flatMap(([language, word]) =>
    typeof word === "string" ? [[language, word] as const] : [],
  );
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** The id behind a name; what nobody bears is told with its cell. */
export function named(text: string, site: NameSite): string | undefined {
  const { kind, labels, row, key, reading } = site;
  const id = labels.idOf(text);
  if (id === undefined)
    reading.fault({ code: "unknown-id", kind, found: text, nearest: labels.nearest(text) }, row, key);
  return id;
}

export interface NameSite {
  readonly kind: IdKind;
  readonly labels: CellLabels;
  readonly row: PlacedRow;
  readonly key: string;
  readonly reading: Pick<PlanReading, "fault">;
}

export const namedAll = (texts: readonly string[], site: NameSite): readonly string[] =>
  texts.flatMap((text) => named(text, site) ?? []);

const PARTS = ["head", "body", "annex"] as const;
const LINES = /^(\d{1,6})(?:\s*[–-]\s*(\d{1,6}))?$/;

/** Where the plan says what a row says; of what a person added, the row itself. */
export function sourceOf(row: PlacedRow, { fault }: Pick<PlanReading, "fault">, said: string): Source {
  const [quote, clause, lines, part] = ["quote", "clause", "lines", "part"].map((key) =>
    lineOf(row, `source.${key}`),
  );
  const [whole, first = "", last = first] = LINES.exec(lines ?? "") ?? [];
  const own = row.place.row + 1;
  if (whole === undefined && lines !== undefined && lines !== "")
    fault({ code: "malformed", found: lines, form: "written-number" }, row, "source.lines");
  return {
    part: PARTS.find((one) => one === part) ?? "annex",
    clause: clause || row.place.sheet,
    lines: whole === undefined ? [own, own] : [Number(first), Number(last)],
    quote: quote || said,
  };
}

/** A source that was written; undefined where none of it was. */
export const writtenSource = (row: PlacedRow, reading: Pick<PlanReading, "fault">): Source | undefined =>
  fieldOf(row.fields, "source") === undefined
    ? undefined
    : sourceOf(row, reading, lineOf(row, "source.clause"));
