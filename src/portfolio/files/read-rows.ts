import type { Unread } from "../entry.js";
import type { PortfolioRow } from "../rows.js";
import { linesOf, valueOf, type Pieces, type Valued } from "./lines.js";
import { PortfolioRowSchema } from "./row-schema.js";

/** Read the rows that `judgePortfolio` gave, as NDJSON. A line that is none of them is an issue with its number. */
export async function* readPortfolioRows(pieces: Pieces): AsyncGenerator<PortfolioRow, void, undefined> {
  for await (const line of linesOf(pieces))
    yield rowFrom(String(line.line), "unread" in line ? line : valueOf(line.text));
}

/** The row that a value is; an issue at its place where it is none. */
export function rowFrom(place: string, told: Valued): PortfolioRow {
  const issue = (why: Unread): PortfolioRow => ({
    row: "issue",
    place,
    plan: null,
    register: null,
    fault: { code: "unread", why },
  });
  if ("unread" in told) return issue(told.unread);
  const parsed = PortfolioRowSchema.safeParse(told.value);
  return parsed.success ? parsed.data : issue("no-part");
}
