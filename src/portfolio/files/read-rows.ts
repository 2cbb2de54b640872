import type { PortfolioRow } from "../rows.js";
import { linesOf, valueOf, type Line, type Pieces } from "./lines.js";
import { PortfolioRowSchema } from "./row-schema.js";

/** Read the rows that `judgePortfolio` gave, as NDJSON. A line that is none of them is an issue with its number. */
export async function* readPortfolioRows(pieces: Pieces): AsyncGenerator<PortfolioRow, void, undefined> {
  for await (const line of linesOf(pieces)) yield rowOf(line);
}

function rowOf(line: Line): PortfolioRow {
  const value = "unread" in line ? undefined : valueOf(line.text);
  const parsed = PortfolioRowSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const why = "unread" in line ? line.unread : value === undefined ? "not-json" : "no-part";
  return {
    row: "issue",
    place: String(line.line),
    plan: null,
    register: null,
    fault: { code: "unread", why },
  };
}
