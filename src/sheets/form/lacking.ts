import { columnName } from "../book/sheet.js";
import { text } from "../cells/fields.js";
import { shownCell } from "../cells/shown-cell.js";
import { writeDate } from "../cells/write-date.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";
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

export function lackingIn(
  row: FormRow | undefined,
  at: number,
  sheet: FormSheet,
  words: Pick<SheetWords, "form" | "dates">,
): Lacking {
  const { nothingYet, lacks, full } = words.form;
  const cell = (key: string) =>
    `${columnName(sheet.columns.findIndex((column) => column.key === key))}${at + 1}`;
  const wanted = wantedIn(row, sheet).map((column): Wanted => ({
    at: cell(column.key),
    words: `${column.head.toLowerCase()}${column.group === "" ? "" : ` (${column.group.toLowerCase()})`}`,
    ...(row?.coarse?.has(column.key) === true
      ? { sentAs: shownCell(writeDate(text(row.values.get(column.key)), words.dates)), isFilled: false }
      : { isFilled: row?.values.has(column.key) === true }),
  }));
  const name = cell("subject");
  if (wanted.length === 0) return { formula: `IF(${name}="","","${full}")`, value: "" };
  const missing = wanted.map((one) => `IF(${isOpen(one)},"; ${one.words}","")`).join("&");
  const open = wanted.filter((one) => !one.isFilled);
  return {
    formula: `IF(${name}="","",IF(${noneOf(wanted)},"${nothingYet}",IF(${allOf(wanted)},"${full}","${lacks}"&MID(${missing},3,400))))`,
    value: !row?.values.has("subject")
      ? ""
      : open.length === wanted.length
        ? nothingYet
        : open.length === 0
          ? full
          : `${lacks}${open.map((one) => one.words).join("; ")}`,
  };
}

/** Nothing is written, or nothing but what came with the row. */
const isOpen = ({ at, sentAs }: Wanted): string =>
  sentAs === undefined ? `${at}=""` : `OR(${at}="",TRIM(${at})="${sentAs}")`;

const noneOf = (wanted: readonly Wanted[]): string =>
  wanted.every(({ sentAs }) => sentAs === undefined)
    ? `COUNTA(${wanted.map(({ at }) => at).join()})=0`
    : `AND(${wanted.map(isOpen).join()})`;

const allOf = (wanted: readonly Wanted[]): string =>
  `AND(${wanted.map((one) => (one.sentAs === undefined ? `${one.at}<>""` : `NOT(${isOpen(one)})`)).join()})`;

/** What a ready row waits for; in any other row, the day and number of the first block that the plan counts. */
function wantedIn(row: FormRow | undefined, { columns }: FormSheet): FormSheet["columns"] {
  const own = columns.filter(({ key }) => row?.needed.has(key) === true || row?.coarse?.has(key) === true);
  if (own.length > 0) return own;
  const last = columns.findLast(({ part, tells }) => part === "block" && tells === "on")?.stage;
  return columns.filter(
    ({ part, tells, stage }) => part === "block" && stage === last && (tells === "on" || tells === "number"),
  );
}
