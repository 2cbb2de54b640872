import type { Issue, Parsed, Warning } from "../../model/issue/issue.js";
import { contentId } from "../../model/values/content-id.js";
import type { Book, Cell, Sheet } from "../../sheets/book/sheet.js";
import { readCsv, writeCsv } from "./csv.js";
import type { ReadOptions } from "../limits.js";

/** Between the name of the workbook and that of the sheet: `so-theo-doi - Nhãn hiệu.csv`. */
const SEPARATOR = " - ";

/** The sheet that says which parts were written together. */
const MANIFEST = "_phoihop";
const PART = "part";

/**
 * A workbook as .csv files, one a sheet; without the sheets that only a workbook needs. The first says which parts belong
 * together, each with its trace, and the trace of what stood `before` in its place: by these a set that was written only in
 * part is known when it is read. So it must be put in its place first.
 */
export function writeCsvSet(
  book: Book,
  stem: string,
  before: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const nameOf = (sheet: Sheet) => `${stem}${SEPARATOR}${sheet.name}.csv`;
  const sheets = book.sheets.filter(holdsSomething);
  const parts = sheets
    .filter(({ name }) => name !== MANIFEST)
    .map((sheet) => [sheet.name, nameOf(sheet), writeCsv(sheet)] as const);
  const traces = parts.map(([name, file, text]): readonly Cell[] => {
    const earlier = before.get(file);
    return [PART, name, traceOf(text), ...(earlier === undefined ? [] : [traceOf(earlier)])];
  });
  const manifest = sheets.find(({ name }) => name === MANIFEST);
  return new Map([
    ...(manifest === undefined
      ? []
      : [[nameOf(manifest), writeCsv({ ...manifest, rows: [...manifest.rows, ...traces] })] as const]),
    ...parts.map(([, file, text]) => [file, text] as const),
  ]);
}

const traceOf = (text: string): string => contentId("csv", text);

const holdsSomething = ({ name, look, rows }: Sheet) =>
  name.startsWith("_") || (look?.head !== undefined && rows.length > look.head + 1);

/** A copy of before, which is no part of anything. */
const KEPT = /\.ban-truoc(?:-\d+)?\.csv$/i;

/** Whether a file is a sheet of that workbook; `so - 2024 - Nhãn hiệu.csv` is one of `so - 2024`, not of `so`. */
export const isOfCsvSet = (file: string, stem: string): boolean => {
  const [name, prefix] = [file.normalize("NFC"), `${stem.normalize("NFC")}${SEPARATOR}`];
  const rest = name.slice(prefix.length);
  const isSheet = !rest.includes(SEPARATOR) && /\.csv$/i.test(rest) && !KEPT.test(rest);
  return name.startsWith(prefix) && isSheet;
};

/**
 * One workbook of the bytes of its .csv files; refused where some of them are those of before. A part that people
 * changed is read as it stands. A part that the set does not name is not read, and that is told.
 */
export function readCsvSet(
  files: ReadonlyMap<string, Uint8Array>,
  { file = "sheets.csv", limits }: ReadOptions = {},
): Parsed<Book> {
  const known = partsIn(files);
  const missing = [...known.keys()].find(
    (name) => !files.has(name) && ![...files.keys()].some((each) => each.normalize("NFC") === name),
  );
  const sheets: Sheet[] = [];
  const warnings: Warning[] = [];
  for (const [name, bytes] of files) {
    const part = known.get(name.normalize("NFC"));
    const isOld =
      part !== undefined &&
      part.before !== undefined &&
      traceOfBytes(bytes) === part.before &&
      part.before !== part.now;
    if (isOld || missing !== undefined)
      return refused({ code: "mixed-set", path: [], file, part: isOld ? name : (missing ?? "") });
    const read = readCsv(bytes, { file: name, limits });
    if (!read.ok) return read;
    const isKnown = known.size === 0 || part !== undefined || isManifest(name);
    if (isKnown) sheets.push(...read.value.sheets);
    else warnings.push({ code: "sheet-not-read", path: [], cell: `${file}!${name}!A1`, found: name });
  }
  return { ok: true, value: { file, sheets }, warnings };
}

const refused = (issue: Issue): Parsed<Book> => ({ ok: false, issues: [issue] });

/** What a set says of one of its parts. */
interface CsvPart {
  readonly now: string;
  readonly before: string | undefined;
}

/** The file that says what belongs together. */
export const isManifest = (name: string) => name.normalize("NFC").endsWith(`${SEPARATOR}${MANIFEST}.csv`);

/** The parts that were written together, by the names of their files; none where no file says so. */
export function partsIn(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, CsvPart> {
  const [name, bytes] = [...files].find(([each]) => isManifest(each)) ?? [];
  const read = name === undefined || bytes === undefined ? undefined : readCsv(bytes, { file: name });
  if (name === undefined || read?.ok !== true) return new Map();
  const stem = name.normalize("NFC").slice(0, -`${MANIFEST}.csv`.length);
  const cells = (read.value.sheets[0]?.rows ?? []).filter(([key]) => key === PART);
  return new Map(
    cells.map(([, sheet = null, now = null, before = null]) => [
      `${stem}${wordOf(sheet) ?? ""}.csv`,
      { now: wordOf(now) ?? "", before: wordOf(before) },
    ]),
  );
}

const wordOf = (cell: Cell): string | undefined => (typeof cell === "string" ? cell : undefined);

/** The trace of a part as it stands on the disk. */
export const traceOfBytes = (bytes: Uint8Array): string =>
  traceOf(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
