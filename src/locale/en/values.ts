import type { Span } from "../../model/values/date.js";
import { grouped, moneyUnitOf, when as spanWhen, type Dates, type MoneyUnit } from "../say/values.js";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const monthOf = (month: string) => MONTHS[Number(month) - 1] ?? month;

const day = (text: string) => {
  const [year = "", month = "", date = ""] = text.split("-");
  return `${Number(date)} ${monthOf(month)} ${year}`;
};

export const dates: Dates = {
  short: (text) => {
    const [year = "", month = "", date = ""] = text.split("-");
    return `${date} ${monthOf(month).slice(0, 3)} ${year}`;
  },
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
export const percent = (value: number): string => `${number(value)}%`;
/** English writes few things as it writes any number. */
export const count = (things: number): string => number(things);

const LARGE = [
  { by: 1e9, step: 1e7, name: "billion đồng" },
  { by: 1e6, step: 1e6, name: "million đồng" },
] as const;

export const moneyUnit = (amounts: readonly number[], currency: string): MoneyUnit =>
  currency === "VND" ? moneyUnitOf(amounts, LARGE, "đồng") : { by: 1, name: currency };

export const money = (amount: number, currency = "VND"): string => {
  const { by, name } = moneyUnit([amount], currency);
  return `${number(amount / by)} ${name}`;
};
