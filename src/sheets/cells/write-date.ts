import { type PartialDate, span } from "../../model/values/date.js";
import { readDate } from "./read-date.js";
import type { Cell } from "../book/sheet.js";
import type { DateWords } from "../../locale/words/sheet-words.js";

/** Before this day programs disagree about day numbers. */
const FIRST_SAFE = "1900-03-01";

/** A partial date as an official writes it; what such words cannot say exactly stands as it is. */
export function writeDate(date: PartialDate, words: DateWords): Cell {
  if (date.length === 10 && !date.includes("/") && date >= FIRST_SAFE) return { day: date };
  const text = inWords(date, words);
  const read = readDate(text);
  return read.ok && read.date === date ? text : date;
}

function inWords(date: PartialDate, words: DateWords): string {
  const [from = "", to] = date.split("/");
  if (to === undefined) return moment(from, words);
  if (from === "..") return words.by(moment(to, words));
  if (to === "..") return words.from(moment(from, words));
  return quarter(date, words) ?? words.between(moment(from, words), moment(to, words));
}

function moment(date: string, words: DateWords): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  return day === undefined ? words.month(String(Number(month)), year) : `${day}/${month}/${year}`;
}

function quarter(date: PartialDate, words: DateWords): string | undefined {
  const { from, to } = span(date);
  const [year = "", first = ""] = from?.split("-") ?? [];
  const number = (Number(first) + 2) / 3;
  const last = `${year}-${String(number * 3).padStart(2, "0")}`;
  return Number.isInteger(number) && date === `${year}-${first}/${last}` && to !== null
    ? words.quarter(["I", "II", "III", "IV"][number - 1] ?? "", year)
    : undefined;
}
