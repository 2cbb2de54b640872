import type { PortfolioRow } from "../rows.js";

/** One part of a portfolio, as a line holds it: `unread` stands for a file that nobody could read. */
export type PortfolioPart = { readonly place: string } & (
  | { readonly plan: unknown; readonly register?: unknown }
  | { readonly register: unknown }
  | { readonly unread: "file" }
);

/** A part of a portfolio, or a row of what it comes to, as one line of NDJSON. */
export const toNdjson = (value: PortfolioPart | PortfolioRow): string => `${JSON.stringify(value)}\n`;
