import type { procedures } from "./procedures.js";

/** How a row is promised: amounts by their procedure; a rate to keep below, and one that may be a fall, by readings of their own. */
export type Kind = keyof typeof procedures | "ceiling" | "fall";

/** A row of the document: its line, how it is promised, its name, the four quarters and the year; 0 where it asks nothing. */
export type Row = readonly [
  line: number,
  kind: Kind,
  title: string,
  quarters: readonly [number, number, number, number],
  year: number,
];
