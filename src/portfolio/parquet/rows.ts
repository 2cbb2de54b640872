import { rowFrom } from "../files/read-rows.js";
import type { PortfolioRow } from "../rows.js";
import type { RandomAccess } from "./random-access.js";
import { readParquet } from "./read-parquet.js";
import { recordOf, ROW_COLUMNS, rowIn } from "./row-columns.js";
import { writeParquet } from "./write-parquet.js";

/**
 * The rows that `judgePortfolio` gives, as one Parquet file, piece by piece. All kinds of rows stand in it, told apart by the
 * column `row`; the findings are those where it is `finding`. Needs hyparquet-writer.
 *
 * @throws RangeError (as a rejection) where hyparquet-writer is not installed.
 * @example
 * await writeFile("ket-luan.parquet", rowsToParquet(judgePortfolio(pairs, moment)));
 */
export const rowsToParquet = (
  rows: AsyncIterable<PortfolioRow>,
): AsyncGenerator<Uint8Array, void, undefined> => writeParquet(ROW_COLUMNS, records(rows));

async function* records(rows: AsyncIterable<PortfolioRow>) {
  for await (const row of rows) yield recordOf(row);
}

/**
 * The rows of a Parquet file that `rowsToParquet` wrote. What is no such row, and a group of rows that cannot be read, is an
 * issue with its number. Needs hyparquet.
 *
 * @throws RangeError (as a rejection) where hyparquet is not installed.
 * @example
 * const { promises } = await acrossPlans(readRowsParquet(await asyncBufferFromFile("ket-luan.parquet")));
 */
export async function* readRowsParquet(file: RandomAccess): AsyncGenerator<PortfolioRow, void, undefined> {
  for await (const { row, values } of readParquet(file))
    yield rowFrom(String(row), values === null ? { unread: "broken" } : { value: rowIn(values) });
}
