import type { Day, Span } from "../../model/values/date.js";
import { grouped, moneyUnitOf, when as spanWhen, type Dates, type MoneyUnit } from "../say/values.js";

/** Official papers write a leading zero before days under 10 and before January and February, not before other months. */
const official = (month: string) => month.replace(/^0(?=[3-9])/, "");

/** As in the columns of tables: `03/04/2023`. */
const short = (day: Day) => day.split("-").toReversed().join("/");

export const dates: Dates = {
  short,
  day: (day) => {
    const [year = "", month = "", date = ""] = day.split("-");
    return `ngày ${date} tháng ${official(month)} năm ${year}`;
  },
  month: (year, month) => `tháng ${official(month)}/${year}`,
  year: (year) => `năm ${year}`,
  by: (day) => `chậm nhất ${short(day)}`,
  from: (day) => `từ ${short(day)} trở đi`,
  between: (from, to) => `trong khoảng từ ${short(from)} đến ${short(to)}`,
  unknown: "chưa rõ ngày",
};

export const when = (span: Span): string => spanWhen(span, dates);
export const number = (value: number): string => grouped(value, ".", ",");
export const percent = (value: number): string => `${number(value)}%`;
/** `02`: official papers lead a number under ten with a zero. */
export const count = (value: number): string =>
  value > 0 && value < 10 && Number.isInteger(value) ? `0${value}` : number(value);

const LARGE = [
  { by: 1e9, step: 1e7, name: "tỷ đồng" },
  { by: 1e6, step: 1e6, name: "triệu đồng" },
] as const;

export const moneyUnit = (amounts: readonly number[], currency: string): MoneyUnit =>
  currency === "VND" ? moneyUnitOf(amounts, LARGE, "đồng") : { by: 1, name: currency };

export const money = (amount: number, currency = "VND"): string => {
  const { by, name } = moneyUnit([amount], currency);
  return `${number(amount / by)} ${name}`;
};
