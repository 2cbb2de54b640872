import type { Workbook } from "hucre/xlsx";
import type { Issue, Parsed } from "../../model/issue/issue.js";
import type { WrongFileKind, Much } from "../../model/issue/sheet-issue.js";
import { fromPackage } from "../../model/values/from-package.js";
import type { Book } from "../../sheets/book/sheet.js";
import { bookBudget } from "./book-budget.js";
import { openOffice } from "../office-file.js";
import { rawNumbers } from "./raw-numbers.js";
import type { Refusal } from "../refusal.js";
import { straightened, withoutBlanks } from "./straighten.js";
import { sheetFrom } from "./sheet-from.js";
import { LIMITS, type Limits, type ReadOptions } from "../limits.js";

/** A workbook from the bytes of an .xlsx file; or why it is refused. */
export async function readXlsx(
  bytes: Uint8Array,
  { file = "workbook.xlsx", limits }: ReadOptions = {},
): Promise<Parsed<Book>> {
  const allowed = { ...LIMITS, ...limits };
  const opened = openOffice(bytes, allowed);
  if (!opened.ok) return { ok: false, issues: [issueOf(opened.refusal, file)] };
  const { entries } = opened;
  const size = bookBudget(bytes, entries, allowed);
  if ("why" in size) return { ok: false, issues: [issueOf(size, file)] };
  const isMostlyBlank = size.cells > allowed.cells;
  const read = await sheetsOf(() => {
    const book = straightened(bytes, entries);
    return isMostlyBlank ? withoutBlanks(book) : book;
  }, allowed);
  if (read === undefined) return { ok: false, issues: [notA("broken", file)] };
  const rawNumber = rawNumbers(bytes, entries);
  const epoch = read.dateSystem === "1904" ? 1904 : 1900;
  const tooLarge = read.sheets.flatMap(({ rows }) => tooMany(rows, allowed, file));
  const [first, ...others] = tooLarge;
  if (first !== undefined) return { ok: false, issues: [first, ...others] };
  return {
    ok: true,
    value: { file, sheets: read.sheets.map((sheet) => sheetFrom(sheet, epoch, rawNumber)), epoch },
    warnings: [],
  };
}

/** What the library reads, if need be without the cells in which nothing stands; undefined where it gives up. */
async function sheetsOf(unpack: () => Uint8Array, { rows }: Limits): Promise<Workbook | undefined> {
  const { readXlsx: read } = await fromPackage(import("./hucre.js"), "A workbook", "hucre");
  const options = { maxRows: rows + 1, readStyles: true };
  try {
    const bytes = unpack();
    return await read(bytes, options).catch(() => read(withoutBlanks(bytes), options));
  } catch {
    return undefined;
  }
}

const KINDS = { old: "xls", "open-document": "ods" } as const;

const issueOf = (refused: Refusal, file: string): Issue =>
  refused.why === "too-much"
    ? { ...refused, code: "too-much", path: [], file }
    : notA(refused.why === "old" || refused.why === "open-document" ? KINDS[refused.why] : refused.why, file);

const notA = (kind: WrongFileKind, file: string): Issue => ({ code: "not-a-workbook", path: [], file, kind });

function tooMany(
  rows: readonly (readonly unknown[])[],
  { rows: mostRows, columns, letters }: Limits,
  file: string,
): readonly Issue[] {
  const longest = (row: readonly unknown[]) =>
    row.reduce<number>(
      (most, cell) => (typeof cell === "string" && cell.length > most ? cell.length : most),
      0,
    );
  const found: readonly (readonly [Much, number, number])[] = [
    ["rows", rows.length, mostRows],
    ["columns", rows.reduce((most, row) => Math.max(most, row.length), 0), columns],
    ["letters", rows.reduce((most, row) => Math.max(most, longest(row)), 0), letters],
  ];
  return found
    .filter(([, count, limit]) => count > limit)
    .slice(0, 1)
    .map(([what, found, limit]) => ({ code: "too-much", path: [], file, what, found, limit }));
}
