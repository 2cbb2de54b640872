import type { Source } from "../../model/plan/source.js";

type Lines = number | readonly [from: number, to: number];

const from =
  (part: Source["part"]) =>
  (clause: string, lines: Lines, quote: string): Source => ({
    part,
    clause,
    lines: typeof lines === "number" ? [lines, lines] : lines,
    quote,
  });

/** A place in the plan's head: its clause, its line or lines, a few words as printed there. */
export const head = from("head");

/** A place in the plan's body. */
export const body = from("body");

/** A place in the plan's annex. */
export const annex = from("annex");
