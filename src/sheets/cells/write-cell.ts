import { cleanLine } from "./clean-text.js";
import { toJson } from "./json.js";
import type { CellLabels } from "../book/labels.js";
import type { Column } from "../book/column.js";
import type { Cell } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import { writeDate } from "./write-date.js";

/** A value as a person reads it; blank where the column cannot show it. What is lost so stands in the hidden rest. */
export function writeCell(value: unknown, column: Column, terms: CellVocabulary): Cell {
  if (Array.isArray(value)) return writeList(value, column, terms);
  if (column.kind === "json") return value === undefined ? null : toJson(value);
  if (typeof value === "string") return writeText(value, column, terms);
  if (typeof value === "number") return column.kind === "money" || column.kind === "number" ? value : null;
  if (typeof value === "boolean" && column.kind === "flag") return value ? terms.words.yes : terms.words.no;
  return null;
}

function writeText(value: string, column: Column, terms: CellVocabulary): Cell {
  if (column.kind === "date" || column.kind === "day") return writeDate(value, terms.words.dates);
  const names = column.choices === undefined ? namesFor(column, terms) : terms.choices[column.choices];
  return cleanLine(names === undefined ? value : names.labelOf(value)) || null;
}

function writeList(values: readonly unknown[], column: Column, terms: CellVocabulary): Cell {
  const names = namesFor(column, terms);
  const lines = values.map((value) =>
    cleanLine(names === undefined ? String(value) : names.labelOf(String(value))),
  );
  return lines.length === 0 ? null : lines.join("\n");
}

/** The names that a column may show instead of ids. */
function namesFor({ kind }: Column, terms: CellVocabulary): CellLabels | undefined {
  switch (kind) {
    case "unit":
    case "name":
      return terms.units;
    case "place":
    case "places":
      return terms.places;
    case "stage":
      return terms.stages;
    case "procedure":
      return terms.procedures;
    case "commitment":
      return terms.commitments;
    case "party":
      return terms.parties;
    case "subject":
    case "subjects":
      return terms.subjects;
    case "documents":
      return terms.documents;
    case "line":
    case "lines":
    case "whole-lines":
    case "id":
    case "ids":
    case "date":
    case "day":
    case "money":
    case "number":
    case "flag":
    case "choice":
    case "json":
      return undefined;
  }
}
