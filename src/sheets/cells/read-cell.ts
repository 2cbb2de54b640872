import { text } from "./fields.js";
import type { IdKind } from "../../model/issue/id-kind.js";
import type { Issue } from "../../model/issue/issue.js";
import { fold } from "../../model/values/wording.js";
import { cleanLine, cleanText } from "./clean-text.js";
import type { CellLabels } from "../book/labels.js";
import type { Column } from "../book/column.js";
import { legacyText } from "./legacy-text.js";
import { parseJson } from "./json.js";
import { readDate, readSerial, type ReadDate } from "./read-date.js";
import { readMeasured } from "./read-measured.js";
import { readNumber } from "./read-number.js";
import { type Cell, isBlank } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";

/** What is wrong with a cell, before it is said where the cell is. */
export type Fault = Issue extends infer I ? (I extends Issue ? Omit<I, "path" | "cell"> : never) : never;

export type ReadCell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export interface ReadColumn extends Column {
  /** What the head says a number stands for: 1000 under *nghìn đồng*. */
  readonly scale?: number;
}

const fine = (value: unknown): ReadCell => ({ ok: true, value });
const fault = (...faults: readonly Fault[]): ReadCell => ({ ok: false, faults });

/** What a cell says; undefined where it is blank. */
export function readCell(cell: Cell, column: ReadColumn, terms: CellVocabulary): ReadCell {
  if (isBlank(cell) || cell === null) return fine(undefined);
  if (typeof cell === "object" && "error" in cell)
    return fault(cell.error === "=" ? { code: "not-calculated" } : { code: "cell-error", found: cell.error });
  const legacy = typeof cell === "string" && column.kind !== "json" ? legacyText(cell) : null;
  if (legacy !== null)
    return fault({
      code: "legacy-text",
      encoding: legacy.encoding,
      found: cleanLine(text(cell)),
      meant: legacy.meant,
    });
  return typeof cell === "object" ? readDayCell(cell.day, column) : readValue(cell, column, terms);
}

/** A spreadsheet turns *12/10* into a day by itself; only columns of days take one. */
const readDayCell = (day: string, { kind }: Column): ReadCell =>
  kind === "date" || kind === "day"
    ? fine(day)
    : fault({ code: "wrong-type", expected: "string", found: "day" });

function readValue(cell: string | number | boolean, column: ReadColumn, terms: CellVocabulary): ReadCell {
  const text = cleanLine(String(cell));
  switch (column.kind) {
    case "line":
    case "id":
      return fine(text);
    case "whole-lines":
      return fine(wholeLines(String(cell)));
    case "lines":
    case "ids":
      return fine(pieces(String(cell)));
    case "subjects":
      return fine(terms.subjects.idOf(text) ?? namesIn(String(cell)).names);
    case "subject":
      return fine(terms.subjects.idOf(text) ?? text);
    case "date":
    case "day":
      return readMoment(cell, text, column.kind, terms);
    case "money":
    case "number":
      return readAmount(cell, text, column);
    case "flag":
      return readFlag(cell, text, terms);
    case "json":
      return readJson(String(cell));
    case "name":
      return terms.units.idOf(text) === undefined && !terms.units.isAlmost(text)
        ? fine(text)
        : found(text, "unit", terms.units);
    case "choice":
      return readChoice(text, terms.choices[column.choices ?? ""]);
    case "places":
      return several(String(cell), "item", terms.places);
    case "documents":
      return several(String(cell), "document", terms.documents);
    case "unit":
      return found(text, "unit", terms.units);
    case "party":
      return found(text, "party", terms.parties);
    case "place":
      return found(text, "item", terms.places);
    case "stage":
      return found(text, "stage", terms.stages);
    case "procedure":
      return found(text, "procedure", terms.procedures);
    case "commitment":
      return found(text, "commitment", terms.commitments);
  }
}

function found(text: string, kind: IdKind, known: CellLabels): ReadCell {
  const id = known.idOf(text);
  return id === undefined
    ? fault({ code: "unknown-id", kind, found: text, nearest: known.nearest(text) })
    : fine(id);
}

function readChoice(text: string, known: CellLabels | undefined): ReadCell {
  if (known === undefined) return fine(text);
  const id = known.idOf(text);
  return id === undefined ? fault({ code: "not-accepted", found: text, accepted: known.all }) : fine(id);
}

/** One a line; or, where a line is none of them, parted by semicolons. */
function several(text: string, kind: IdKind, known: CellLabels): ReadCell {
  const names = cleanText(text)
    .split("\n")
    .flatMap((line) => (known.idOf(cleanLine(line)) === undefined ? line.split(";") : [line]))
    .map(cleanLine)
    .filter((name) => name !== "");
  const read = names.map((name) => found(name, kind, known));
  const faults = read.flatMap((one) => (one.ok ? [] : one.faults));
  return faults.length > 0
    ? fault(...faults)
    : fine([...new Set(read.map((one) => (one.ok ? one.value : "")))]);
}

const wholeLines = (text: string): readonly string[] =>
  cleanText(text)
    .split("\n")
    .map(cleanLine)
    .filter((line) => line !== "");

/** The lines of a list, without bullets and numbers. */
const pieces = (text: string): readonly string[] =>
  cleanText(text)
    .split(/\n|;/)
    .map((line) => cleanLine(line.replace(/^\s*(?:[-–+•*]|\d{1,2}[.)](?=\s))\s*/, "")))
    .filter((line) => line !== "");

/** *03 hộ: A; B; C*: the names, and how many were announced. */
export function namesIn(text: string): {
  readonly names: readonly string[];
  readonly announced: number | null;
} {
  const [head = "", count] = /^\s*(\d{1,3})\s+\p{L}[^:;\n]*:/u.exec(text) ?? [];
  return { names: pieces(text.slice(head.length)), announced: count === undefined ? null : Number(count) };
}

function readMoment(
  cell: string | number | boolean,
  text: string,
  kind: "date" | "day",
  { epoch }: CellVocabulary,
): ReadCell {
  const read: ReadDate = typeof cell === "number" ? readSerial(cell, epoch) : readDate(text);
  const form = kind === "day" ? "written-day" : "written-date";
  if (read.ok)
    return kind === "date" || /^\d{4}-\d\d-\d\d$/.test(read.date)
      ? fine(read.date)
      : fault({ code: "malformed", found: text, form });
  if (read.why === "ambiguous") return fault({ code: "ambiguous", found: text, candidates: read.candidates });
  return read.why === "no-such-day"
    ? fault({ code: "no-such-day", found: text })
    : fault({ code: "malformed", found: text, form });
}

function readAmount(
  cell: string | number | boolean,
  text: string,
  { scale = 1, units }: ReadColumn,
): ReadCell {
  if (typeof cell === "number") return fine(Number((cell * scale).toPrecision(15)));
  const read = units === undefined ? readNumber(text, scale) : readMeasured(text, units);
  if (read.ok) return fine(read.value);
  return read.why === "ambiguous"
    ? fault({ code: "ambiguous", found: text, candidates: read.candidates.map(String) })
    : fault({ code: "malformed", found: text, form: "written-number" });
}

function readFlag(
  cell: string | number | boolean,
  text: string,
  { words: { yes, no } }: CellVocabulary,
): ReadCell {
  if (typeof cell === "boolean") return fine(cell);
  if (fold(text) === fold(yes)) return fine(true);
  return fold(text) === fold(no)
    ? fine(false)
    : fault({ code: "not-accepted", found: text, accepted: [yes, no] });
}

/** Our own hidden cell; whoever broke it by hand loses only what the visible cells could not say. */
function readJson(text: string): ReadCell {
  const parsed = parseJson(text);
  return parsed === undefined ? fault({ code: "malformed", found: text, form: "other" }) : fine(parsed);
}
