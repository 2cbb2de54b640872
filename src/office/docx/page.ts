import type { TextWidths } from "./read/read-template.js";

/** Lengths in Word are twentieths of a point (twips). */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** The page of the form: A4, and the least margins it allows, so that tables have room. */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 15, header: 10, footer: 10 },
} as const;

const SIDES = PAGE.margin.left + PAGE.margin.right;

export const WIDTHS: TextWidths = { portrait: mm(PAGE.width - SIDES), landscape: mm(PAGE.height - SIDES) };
