import type { Day } from "../values/date.js";

/** One step of a series: its year, or the quarter of a year, and the days that belong to it. */
export interface Step {
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
  readonly id: `${Id}.${string}`;
  readonly series: Id;
  readonly due: Day;
}

interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * A promise of each year (hằng năm), as commitments of one series, each due on the last day of its year
 * where it names no other.
 *
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
    .map((year) => ({ year, within: `${year}`, due: `${year}-12-31` }))
    .map((step) => ofSeries(series, `${step.year}`, step, promise));

/** A promise of each quarter (hằng quý), as commitments of one series, each due on the last day of its quarter. */
export const eachQuarter = <Id extends string, P extends object>(
  series: Id,
  years: Years,
  promise: (step: Step & { readonly quarter: number }) => P,
): readonly (P & OfSeries<Id>)[] =>
  yearsIn(years)
    .flatMap((year) =>
      QUARTERS.map(({ quarter, first, last, end }) => ({
        year,
        quarter,
        within: `${year}-${first}/${year}-${last}`,
        due: `${year}-${last}-${end}`,
      })),
    )
    .map((step) => ofSeries(series, `${step.year}-q${step.quarter}`, step, promise));

const QUARTERS = [
  { quarter: 1, first: "01", last: "03", end: "31" },
  { quarter: 2, first: "04", last: "06", end: "30" },
  { quarter: 3, first: "07", last: "09", end: "30" },
  { quarter: 4, first: "10", last: "12", end: "31" },
] as const;

const yearsIn = ({ from, to }: Years): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

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
