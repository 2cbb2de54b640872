import type { ChartWords } from "../locale/words/chart-words.js";
import type { Specification } from "./draw/specification.js";

/** How numbers and days are written on axes and where one points: said in the chart itself, so that nothing is global. */
export function localeOf({
  formats,
}: ChartWords): NonNullable<NonNullable<Specification["config"]>["locale"]> {
  const { decimal, thousands, dateTime, date, periods, days, shortDays, months, shortMonths } = formats;
  return {
    number: { decimal, thousands, grouping: [3], currency: ["", " đồng"] },
    time: {
      dateTime,
      date,
      time: "%H:%M:%S",
      periods: [...periods],
      days: [...days],
      shortDays: [...shortDays],
      months: [...months],
      shortMonths: [...shortMonths],
    },
  };
}
