import type { Day, Span } from "../../model/date.js";
import { grouped, when as spanWhen, type Dates } from "../values.js";

/** Official papers write a leading zero before days under 10 and before January and February, not before other months. */
const official = (month: string) => month.replace(/^0(?=[3-9])/, "");

const short = (day: Day) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${official(month)}/${year}`;
};

export const dates: Dates = {
  short: (day) => day.split("-").toReversed().join("/"),
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
export const money = (dong: number): string => `${number(dong)} đồng`;
