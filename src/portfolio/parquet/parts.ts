import { entriesOf, partIn, type PortfolioValue } from "../files/parts.js";
import type { PortfolioPart } from "../files/to-ndjson.js";
import type { PortfolioEntry } from "../entry.js";
import type { RandomAccess } from "./random-access.js";
import { readParquet } from "./read-parquet.js";
import { writeParquet } from "./write-parquet.js";

/** Where it came from, and one of the others: a plan or a register as JSON, or why nothing could be read there. */
const PART_COLUMNS = { place: "STRING", plan: "STRING", register: "STRING", unread: "STRING" } as const;

/**
 * A portfolio as a Parquet file, piece by piece: plans, and below each its registers, as JSON. Needs hyparquet-writer.
 *
 * @throws RangeError (as a rejection) where hyparquet-writer is not installed.
 * @example
 * await writeFile("nuoc.parquet", portfolioToParquet(parts));
 */
export const portfolioToParquet = (
  parts: AsyncIterable<PortfolioPart>,
): AsyncGenerator<Uint8Array, void, undefined> => writeParquet(PART_COLUMNS, records(parts));

async function* records(parts: AsyncIterable<PortfolioPart>) {
  for await (const part of parts)
    yield {
      place: part.place,
      plan: "plan" in part ? JSON.stringify(part.plan) : null,
      register: "register" in part ? JSON.stringify(part.register) : null,
      unread: "unread" in part ? part.unread : null,
    };
}

/**
 * A portfolio from a Parquet file that `portfolioToParquet` wrote. What cannot be read is an entry that says so. Needs
 * hyparquet.
 *
 * @throws RangeError (as a rejection) where hyparquet is not installed.
 * @example
 * const nation = readPortfolioParquet(await asyncBufferFromFile("nuoc.parquet"));
 * for await (const row of judgePortfolio(nation, moment)) use(row);
 */
export const readPortfolioParquet = (file: RandomAccess): AsyncGenerator<PortfolioEntry, void, undefined> =>
  entriesOf(partsIn(file));

async function* partsIn(file: RandomAccess): AsyncGenerator<PortfolioValue, void, undefined> {
  for await (const { row, values } of readParquet(file))
    yield partIn(String(row), values === null ? { unread: "broken" } : { value: values });
}
