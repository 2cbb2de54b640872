import { isDay, PartialDate } from "../../model/values/date.js";
import type { DayStretch } from "../../model/requirement/measure.js";
import { readDate } from "../../sheets/cells/read-date.js";
import { writeDate } from "../../sheets/cells/write-date.js";
import type { PlanBookWords } from "../book/words.js";

/** A day as officials write it. */
export const dayText = (day: string): string => day.split("-").toReversed().join("/");

/** A stretch of days: *2023*, *Quý II/2023*; one between two days begins with *từ ngày*, *đến ngày*. */
export function stretchText(within: DayStretch, words: PlanBookWords): string {
  if (typeof within === "string") {
    const cell = writeDate(within, words.sheets.dates);
    return typeof cell === "object" && cell !== null && "day" in cell
      ? dayText(cell.day)
      : typeof cell === "string"
        ? cell
        : within;
  }
  const { from, to } = within;
  return [
    ...(from === undefined ? [] : [`${words.fromDay} ${dayText(from)}`]),
    ...(to === undefined ? [] : [`${words.toDay} ${dayText(to)}`]),
  ].join(" ");
}

const DAYS = /^(?:(?:từ ngày|from day) (\S+))? ?(?:(?:đến ngày|to day) (\S+))?$/iu;

/** The same from a cell; undefined where it is none. */
export function readStretch(text: string): DayStretch | undefined {
  const [whole, from, to] = DAYS.exec(text) ?? [];
  if (whole !== undefined && (from ?? to) !== undefined) {
    const [first, last] = [from, to].map((day) => (day === undefined ? null : dayIn(day)));
    if (first === undefined || last === undefined) return undefined;
    return { ...(first !== null && { from: first }), ...(last !== null && { to: last }) };
  }
  const read = readDate(
    text.replace(/^(?:giai đoạn|trong)\s+/iu, "").replace(/^(\d{4}) ?- ?(\d{4})$/, "$1–$2"),
  );
  if (read.ok) return read.date;
  return PartialDate.safeParse(text).success ? text : undefined;
}

/** A whole day from a cell; undefined where it is none. */
export function dayIn(text: string): string | undefined {
  const read = readDate(text);
  return read.ok && isDay(read.date) ? read.date : undefined;
}
