import type { FormColumn } from "./form-column.js";

/** A4 across at full size, in pixels of the screen; what a letter and the edge of a column take of them. */
const PAGE = 1040;
const LETTER = 8;
const EDGE = 5;
/** Twelve-point type printed no smaller than 8.5 points. */
const SMALLEST = 71;
const SCREEN = 1860;
const FURTHEST = 75;
/** A column is never made narrower than this. */
const NARROWEST = 8;

/** How a sheet is printed on two pages side by side, and seen on a screen. */
export interface Page {
  readonly widths: readonly number[];
  readonly scale: number;
  readonly zoom: number;
  readonly breakAfter: number;
}

/** Facts on the left page; the step, notes and what is missing on the right one, with the name again. */
export function pageOf(columns: readonly FormColumn[]): Page {
  const breakAfter = columns.findLastIndex(({ part }) => part === "thing" || part === "block");
  let widths = columns.map(({ width }) => width);
  while (widest(columns, widths, breakAfter) > (PAGE / SMALLEST) * 100) {
    const narrower = widths.map((width, index) =>
      columns[index]?.hidden === undefined ? Math.max(NARROWEST, Math.floor(width * 0.95)) : width,
    );
    if (narrower.join() === widths.join()) break;
    widths = narrower;
  }
  const scale = Math.min(100, Math.floor((PAGE / widest(columns, widths, breakAfter)) * 100));
  const whole = pixels(columns, widths);
  return {
    widths,
    breakAfter,
    scale,
    zoom: Math.max(FURTHEST, Math.min(100, Math.floor((SCREEN / whole) * 100))),
  };
}

/** On so many pages side by side other sheets are printed, so that nothing is smaller than can be read. */
export const pagesWide = (columns: readonly { readonly width: number; readonly hidden?: true }[]): number => {
  const shown = columns.filter(({ hidden }) => hidden === undefined);
  const whole = shown.reduce((sum, { width }) => sum + LETTER * width + EDGE, 0);
  return Math.max(1, Math.ceil(whole / ((PAGE / SMALLEST) * 100)));
};

/** The wider half: the name stands on both. */
const widest = (columns: readonly FormColumn[], widths: readonly number[], breakAfter: number) =>
  Math.max(
    pixels(columns.slice(0, breakAfter + 1), widths),
    pixels(
      [...columns.slice(0, 1), ...columns.slice(breakAfter + 1)],
      [...widths.slice(0, 1), ...widths.slice(breakAfter + 1)],
    ),
  );

const pixels = (columns: readonly FormColumn[], widths: readonly number[]) =>
  columns.reduce(
    (sum, { hidden }, index) => (hidden === undefined ? sum + LETTER * (widths[index] ?? 0) + EDGE : sum),
    0,
  );
