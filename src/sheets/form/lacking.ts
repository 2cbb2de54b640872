import { columnName } from "../book/sheet.js";
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
  readonly words: string;
  readonly isFilled: boolean;
}

export function lackingIn(
  row: FormRow | undefined,
  at: number,
  sheet: FormSheet,
  words: SheetWords,
): Lacking {
  const { nothingYet, lacks, full } = words.form;
  const cell = (key: string) =>
    `${columnName(sheet.columns.findIndex((column) => column.key === key))}${at + 1}`;
  const wanted = wantedIn(row, sheet).map((column): Wanted => ({
    at: cell(column.key),
    words: `${column.head.toLowerCase()}${column.group === "" ? "" : ` (${column.group.toLowerCase()})`}`,
    isFilled: row?.values.has(column.key) === true,
  }));
  const name = cell("subject");
  if (wanted.length === 0) return { formula: `IF(${name}="","","${full}")`, value: "" };
  const told = wanted.map((one) => one.at).join();
  const missing = wanted.map((one) => `IF(${one.at}="","; ${one.words}","")`).join("&");
  const complete = wanted.map((one) => `${one.at}<>""`).join();
  const open = wanted.filter((one) => !one.isFilled);
  return {
    formula: `IF(${name}="","",IF(COUNTA(${told})=0,"${nothingYet}",IF(AND(${complete}),"${full}","${lacks}"&MID(${missing},3,400))))`,
    value: !row?.values.has("subject")
      ? ""
      : open.length === wanted.length
        ? nothingYet
        : open.length === 0
          ? full
          : `${lacks}${open.map((one) => one.words).join("; ")}`,
  };
}

/** What a ready row waits for; in any other row, the day and number of the first block that the plan counts. */
function wantedIn(row: FormRow | undefined, { columns }: FormSheet): FormSheet["columns"] {
  const needed = row === undefined ? new Set<string>() : row.needed;
  const own = columns.filter(({ key }) => needed.has(key));
  if (own.length > 0) return own;
  const last = columns.findLast(({ part, tells }) => part === "block" && tells === "on")?.stage;
  return columns.filter(
    ({ part, tells, stage }) => part === "block" && stage === last && (tells === "on" || tells === "number"),
  );
}
