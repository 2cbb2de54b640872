import { bare } from "../../../sheets/cells/match-name.js";
import { cleanLine } from "../../../sheets/cells/clean-text.js";
import { type Cell, isBlank, type Sheet } from "../../../sheets/book/sheet.js";

/** What a column of an annex tells. */
export type AnnexField =
  | "no"
  | "title"
  | "leads"
  | "partners"
  | "receivers"
  | "target"
  | "unit"
  | "due"
  | "year"
  | "other";

/** A column of an annex where it stands. */
export interface AnnexColumn {
  readonly field: AnnexField;
  readonly index: number;
  readonly head: string;
  /** Of a column of one year's figures. */
  readonly year?: number;
}

/** The row, or two rows, of heads of a table. */
export interface AnnexHeads {
  /** The last row of the heads. */
  readonly row: number;
  readonly columns: readonly AnnexColumn[];
}

type NamedField = Exclude<AnnexField, "year" | "other">;
type Heads = readonly (readonly [NamedField, RegExp])[];

/** Heads as offices write them, without diacritics; the most telling word first. */
const WORDS: Heads = [
  ["no", /^(s?tt|so tt|so thu tu|no)$/],
  ["unit", /^(dvt|don vi tinh|unit)$/],
  ["title", /^(ten |danh muc )?(cac )?(noi dung|nhiem vu|cong viec|hoat dong|dau viec)\b/],
  ["due", /\b(thoi gian|thoi han|tien do|han hoan thanh|ngay hoan thanh|due|deadline)\b/],
  ["receivers", /\b(tiep nhan|thu huong|huong loi|receiv\w*)\b/],
  ["target", /^(chi tieu|muc tieu|so luong|khoi luong|san pham|ket qua|muc dat|yeu cau|targets?)\b/],
  ["partners", /\b(phoi hop|partners?)\b/],
  [
    "leads",
    /\b(chu tri|don vi thuc hien|co quan thuc hien|don vi phu trach|phan cong|chiu trach nhiem|leads?)\b|^thuc hien$/,
  ],
  ["target", /\b(chi tieu|muc tieu|so luong|khoi luong|san pham|ket qua|muc dat|yeu cau|targets?)\b/],
  ["title", /\b(noi dung|nhiem vu|cong viec|hoat dong|dau viec|ten viec|contents?|tasks?)\b/],
];
/** Where no column says what is to be done, that of the targets says what is promised. */
const TARGETS_ALONE: Heads = [["title", /^(cac )?(chi tieu|muc tieu|san pham|targets?)\b/], ...WORDS];
const YEAR = /^(?:nam |year )?(20\d\d)$/;
const LONGEST = 60;
const DEEPEST = 60;

/** The heads at a row, by their words; undefined where they make no annex. Below other heads only what is surely heads. */
export function annexHeadAt(sheet: Sheet, row: number, above?: AnnexHeads): AnnexHeads | undefined {
  const [upper, lower] = [sheet.rows[row] ?? [], sheet.rows[row + 1] ?? []];
  const one = columnsOf(upper);
  if (!isAnnex(one) || upper.some(isCount) || (above !== undefined && !isAgain(one, above))) return undefined;
  const two = columnsOf(joined(upper, lower));
  const isDeep =
    countOf(two) > countOf(one) && !lower.some(isCount) && lower.filter((cell) => !isBlank(cell)).length > 1;
  return isDeep ? { row: row + 1, columns: two } : { row, columns: one };
}

/** A number that stands alone numbers a row, or counts what is promised. */
const isCount = (cell: Cell) =>
  (typeof cell === "number" || typeof cell === "string") &&
  /^\s*\d[\d.,]*\s*$/.test(String(cell)) &&
  !YEAR.test(String(cell).trim());

/** The same heads as above, or a row that has a column of numbers as those of tables have. */
const isAgain = (columns: readonly AnnexColumn[], above: AnnexHeads) =>
  columns.some(({ field }) => field === "no") ||
  columns.every(({ head, index }) => above.columns.some((one) => one.index === index && one.head === head));

/** Rows in which heads are looked for. */
export const headDepth = ({ rows }: Sheet): number => Math.min(DEEPEST, rows.length);

const isAnnex = (columns: readonly AnnexColumn[]) =>
  columns.some(({ field }) => field === "title") && countOf(columns) >= 2;
const countOf = (columns: readonly AnnexColumn[]) => columns.filter(({ field }) => field !== "other").length;

/** Under one head over several columns stand the heads of each. */
const joined = (upper: readonly Cell[], lower: readonly Cell[]): readonly Cell[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const below = lower[index];
    return isBlank(below) || below === undefined ? (upper[index] ?? null) : below;
  });

/** What each cell of a row of heads stands for. */
function columnsOf(cells: readonly Cell[]): readonly AnnexColumn[] {
  const columns = columnsBy(WORDS, cells);
  return columns.some(({ field }) => field === "title") ? columns : columnsBy(TARGETS_ALONE, cells);
}

function columnsBy(words: Heads, cells: readonly Cell[]): readonly AnnexColumn[] {
  const taken = new Set<AnnexField>();
  return cells.flatMap((cell, index): readonly AnnexColumn[] => {
    if (isBlank(cell) || (typeof cell !== "string" && typeof cell !== "number")) return [];
    const head = cleanLine(String(cell));
    if (head.length > LONGEST) return [];
    const plain = bare(head.replace(/\(.*$/, ""));
    const [, year] = YEAR.exec(plain) ?? [];
    if (year !== undefined) return [{ field: "year", index, head, year: Number(year) }];
    const [field = "other"] = words.find(([name, pattern]) => !taken.has(name) && pattern.test(plain)) ?? [];
    if (field !== "other") taken.add(field);
    return [{ field, index, head }];
  });
}
