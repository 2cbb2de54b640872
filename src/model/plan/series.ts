import { span, type Day } from "../values/date.js";

/** One step of a series: its year, or the quarter of a year, and the days that belong to it. */
export interface Step {
  /** The year in which the step's year starts: 2025 of the fiscal year 2025/26. */
  readonly year: number;
  /** 1 to 4; absent where a step is a whole year. */
  readonly quarter?: number;
  /** The stretch as `within` takes it: `2023`, `2023-04/2023-06`. */
  readonly within: string;
  /** The last day of it: the day on which the step is due. */
  readonly due: Day;
}

/** What a step adds to the promise that was written for it. */
export interface OfSeries<Id extends string> {
  /** Id of the step: that of the series, a dot, and the year or quarter. */
  readonly id: `${Id}.${string}`;
  /** Id of the series. */
  readonly series: Id;
  /** The last day of the step, written YYYY-MM-DD, where the promise names no other. */
  readonly due: Day;
}

/** The years of a series: the first and the last. */
export interface Years {
  /** The year in which the first step starts. */
  readonly from: number;
  /** The year in which the last step starts. */
  readonly to: number;
  /** The month in which a year starts: 1 where absent; 7 where the fiscal year (năm tài chính) runs from July to June. */
  readonly startMonth?: number;
}

/**
 * A promise of each year (hằng năm), as commitments of one series, each due on the last day of its year
 * where it names no other.
 *
 * @throws RangeError where `startMonth` is no month.
 * @example
 * eachYear("poverty", { from: 2022, to: 2025 }, ({ year }) => ({
 *   kind: "indicator", title: { vi: `Tỷ lệ hộ nghèo năm ${year}` }, source,
 *   readings: oneReading(latest("poverty.measured", "rate", { atMost: RATES[year], within: `${year}` })),
 * }));
 */
export const eachYear = <Id extends string, P extends object>(
  series: Id,
  years: Years,
  promise: (step: Step) => P,
): readonly (P & OfSeries<Id>)[] =>
  yearsIn(years)
    .map(({ year, start }) => ({ year, ...stretch(year, start, 12) }))
    .map((step) => ofSeries(series, `${step.year}`, step, promise));

/**
 * A promise of each quarter (hằng quý), as commitments of one series, each due on the last day of its quarter.
 * Quarters are counted from the month in which the year starts.
 *
 * @throws RangeError where `startMonth` is no month.
 * @example
 * eachQuarter("revenue", { from: 2025, to: 2025, startMonth: 7 }, ({ quarter, within }) => ({
 *   kind: "indicator", title: { en: `Own revenue, quarter ${quarter}` }, source,
 *   readings: oneReading(sum("revenue.collected", "amount", { within, atLeast: AMOUNTS[quarter - 1] })),
 * }));
 */
export const eachQuarter = <Id extends string, P extends object>(
  series: Id,
  years: Years,
  promise: (step: Step & { readonly quarter: number }) => P,
): readonly (P & OfSeries<Id>)[] =>
  yearsIn(years)
    .flatMap(({ year, start }) =>
      QUARTERS.map((quarter) => ({ year, quarter, ...stretch(year, start + 3 * (quarter - 1), 3) })),
    )
    .map((step) => ofSeries(series, `${step.year}-q${step.quarter}`, step, promise));

const QUARTERS = [1, 2, 3, 4] as const;

function yearsIn({ from, to, startMonth = 1 }: Years) {
  if (!Number.isInteger(startMonth) || startMonth < 1 || startMonth > 12)
    throw new RangeError(`startMonth is ${startMonth}; write the number of a month, 1 to 12`);
  const length = Math.max(0, to - from + 1);
  return Array.from({ length }, (_, index) => ({ year: from + index, start: startMonth }));
}

/** So many months from a month of a year on, counted on beyond December; a calendar year is written as one. */
function stretch(year: number, month: number, months: number): Pick<Step, "within" | "due"> {
  const [first, last] = [monthOf(year, month), monthOf(year, month + months - 1)];
  const isYear = months === 12 && month === 1;
  return { within: isYear ? `${year}` : `${first}/${last}`, due: span(last).to ?? last };
}

const monthOf = (year: number, month: number) =>
  `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, "0")}`;

const ofSeries = <Id extends string, S extends Step, P extends object>(
  series: Id,
  name: string,
  step: S,
  promise: (step: S) => P,
): P & OfSeries<Id> => ({
  due: step.due,
  ...promise(step),
  id: `${series}.${name}`,
  series,
});
