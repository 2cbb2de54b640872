import { columnName } from "../book/sheet.js";
import { text } from "../cells/fields.js";
import { shownCell } from "../cells/shown-cell.js";
import { writeDate } from "../cells/write-date.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
import type { CellVocabulary } from "../book/vocabulary.js";
import type { AskedAt, AskedCells } from "./ready/asked-cells.js";
import type { FormSheet } from "./form-column.js";
import type { FormRow } from "./form-row.js";

/** What is still missing in a row (còn thiếu), as a formula that follows what is written, and as it stands now. */
export interface Lacking {
  readonly formula: string;
  readonly value: string;
}

interface Wanted {
  readonly at: string;
  /** What it was sent out with where that is no more than the year or quarter of its day. */
  readonly sentAs?: string;
  readonly words: string;
  readonly isFilled: boolean;
}

/** The longest formula that a cell of a workbook may have, with its sign. */
const LONGEST = 8192 - 1;

/** What rows of a sheet wait for where no promise made them ready, and the words to say it. */
export interface LackingIn {
  readonly sheet: FormSheet;
  readonly asked: AskedCells;
  readonly terms: Pick<CellVocabulary, "words" | "places">;
}

/** A ready row waits for what its promise asks; any other row for what is asked at the places that it names. */
export function lackingIn(row: FormRow, at: number, within: LackingIn): Lacking {
  const { sheet, asked, terms } = within;
  const cell = cellIn(sheet, at);
  const own = new Set([...row.needed, ...(row.coarse ?? [])]);
  const isOwn = own.size > 0;
  const results = isOwn ? own : resultsIn(sheet);
  const look = { cell, within };
  const branch = (keys: ReadonlySet<string>): Branch => ({
    wanted: wantedIn(row, keys, look),
    begun: wantedIn(row, results, look),
  });
  const byPlace = isOwn ? [] : asked.byPlace;
  const here = branch(isOwn ? own : (askedThere(row, byPlace) ?? asked.otherwise));
  const inShort = formulaOf(here, terms.words);
  const isAt = (place: string) => `${cell("for")}="${terms.places.labelOf(place).replaceAll('"', '""')}"`;
  const whole = byPlace.reduceRight(
    (rest, { places, keys }) =>
      `IF(OR(${places.map(isAt).join()}),${formulaOf(branch(keys), terms.words)},${rest})`,
    inShort,
  );
  const formula = (told: string) => `IF(${cell("subject")}="","",${told})`;
  return {
    formula: formula(formula(whole).length <= LONGEST ? whole : inShort),
    value: row.values.has("subject") ? valueOf(here, terms.words) : "",
  };
}

/** What is asked at all the places that a row names; undefined where it names none of them. */
function askedThere({ values }: FormRow, byPlace: readonly AskedAt[]): ReadonlySet<string> | undefined {
  const named = values.get("for");
  if (!Array.isArray(named)) return undefined;
  const asked = byPlace.filter(({ places }) => places.some((place) => named.includes(place)));
  return asked.length === 0 ? undefined : new Set(asked.flatMap(({ keys }) => [...keys]));
}

/** The cells in which a result would stand. */
const resultsIn = ({ columns }: FormSheet): ReadonlySet<string> =>
  new Set(columns.filter(({ part, tells }) => part === "block" && tells !== "kind").map(({ key }) => key));

/** The cells that are waited for, and those of which one at least is filled as soon as anything is told. */
interface Branch {
  readonly wanted: readonly Wanted[];
  readonly begun: readonly Wanted[];
}

/** The cells of a row by their keys: *C7*. */
const cellIn =
  ({ columns }: FormSheet, at: number) =>
  (key: string): string =>
    `${columnName(columns.findIndex((column) => column.key === key))}${at + 1}`;

interface WantedIn {
  readonly cell: (key: string) => string;
  readonly within: LackingIn;
}

const wantedIn = (
  { coarse, values }: FormRow,
  keys: ReadonlySet<string>,
  { cell, within: { sheet, terms } }: WantedIn,
): readonly Wanted[] =>
  sheet.columns
    .filter(({ key }) => keys.has(key))
    .map(({ key, head, group }) => ({
      at: cell(key),
      words: `${head.toLowerCase()}${group === "" ? "" : ` (${group.toLowerCase()})`}`,
      ...(coarse?.has(key) === true
        ? { sentAs: shownCell(writeDate(text(values.get(key)), terms.words.dates)), isFilled: false }
        : { isFilled: values.has(key) }),
    }));

function formulaOf({ wanted, begun }: Branch, { form: { nothingYet, lacks, full } }: SaidIn): string {
  if (wanted.length === 0) return `"${full}"`;
  const missing = wanted.map((one) => `IF(${isOpen(one)},"; ${one.words}","")`).join("&");
  return `IF(${noneOf(begun)},"${nothingYet}",IF(${allOf(wanted)},"${full}","${lacks}"&MID(${missing},3,400)))`;
}

function valueOf({ wanted, begun }: Branch, { form: { nothingYet, lacks, full } }: SaidIn): string {
  if (wanted.length === 0) return "";
  if (begun.every(({ isFilled }) => !isFilled)) return nothingYet;
  const open = wanted.filter((one) => !one.isFilled);
  return open.length === 0 ? full : `${lacks}${open.map((one) => one.words).join("; ")}`;
}

type SaidIn = Pick<SheetWords, "form">;

/** Nothing is written, or nothing but what came with the row. */
const isOpen = ({ at, sentAs }: Wanted): string =>
  sentAs === undefined ? `${at}=""` : `OR(${at}="",TRIM(${at})="${sentAs}")`;

const noneOf = (wanted: readonly Wanted[]): string =>
  wanted.every(({ sentAs }) => sentAs === undefined)
    ? `COUNTA(${wanted.map(({ at }) => at).join()})=0`
    : `AND(${wanted.map(isOpen).join()})`;

const allOf = (wanted: readonly Wanted[]): string =>
  `AND(${wanted.map((one) => (one.sentAs === undefined ? `${one.at}<>""` : `NOT(${isOpen(one)})`)).join()})`;
