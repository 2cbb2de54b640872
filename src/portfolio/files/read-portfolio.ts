import type { PortfolioEntry } from "../entry.js";
import { linesOf, valueOf, type Pieces } from "./lines.js";
import { entriesOf, partIn, type PortfolioValue } from "./parts.js";

/**
 * Read a portfolio as NDJSON: one line a plan, below it one line for each of its registers. Every line has a `plan`, a
 * `register` or both, and may have the `place` it came from. A register without a plan in its line belongs to the plan last
 * told, if it names that; else it has none. Both may stand as the text of their JSON, as a database gives them. A line that
 * cannot be read is an entry that says so.
 *
 * @example
 * for await (const row of judgePortfolio(readPortfolio(createReadStream("nuoc.ndjson")), moment)) use(row);
 */
export const readPortfolio = (pieces: Pieces): AsyncGenerator<PortfolioEntry, void, undefined> =>
  entriesOf(partsIn(pieces));

async function* partsIn(pieces: Pieces): AsyncGenerator<PortfolioValue, void, undefined> {
  for await (const line of linesOf(pieces))
    yield partIn(String(line.line), "unread" in line ? line : valueOf(line.text));
}
