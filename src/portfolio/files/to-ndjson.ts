import type { PortfolioRow } from "../rows.js";

/** One part of a portfolio, as a line holds it: `unread` stands for a file that nobody could read. */
export type PortfolioPart = {
  /** Where it stands, so that it can be found: a file, a line. */
  readonly place: string;
} &
  /** A `plan`, and perhaps its `register`, as they were read. */
  (
    | { readonly plan: unknown; readonly register?: unknown }
    /** One more `register` of the plan before it. */
    | { readonly register: unknown }
    /** Nothing: what stands at the place is `unread`. */
    | { readonly unread: "file" }
  );

/** A part of a portfolio, or a row of what it comes to, as one line of NDJSON. */
export const toNdjson = (value: PortfolioPart | PortfolioRow): string => `${JSON.stringify(value)}\n`;
