import type { Span } from "../../model/date.js";
import { grouped, when as spanWhen, type Dates } from "../values.js";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const monthOf = (month: string) => MONTHS[Number(month) - 1] ?? month;

const day = (text: string) => {
  const [year = "", month = "", date = ""] = text.split("-");
  return `${Number(date)} ${monthOf(month)} ${year}`;
};

export const dates: Dates = {
  short: (text) => text,
  day,
  month: (year, month) => `${monthOf(month)} ${year}`,
  year: (year) => year,
  by: (text) => `by ${day(text)}`,
  from: (text) => `from ${day(text)} on`,
  between: (from, to) => `between ${day(from)} and ${day(to)}`,
  unknown: "day not known",
};

export const when = (span: Span): string => spanWhen(span, dates);
export const number = (value: number): string => grouped(value, ",", ".");
export const money = (dong: number): string => `${number(dong)} đồng`;
