import { judgePortfolio, type PortfolioEntry, type PortfolioRow } from "phoihop/portfolio";
import type { Moment } from "phoihop";

export async function listOf<T>(source: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
}

export const rowsOf = (source: Iterable<PortfolioEntry>, moment: Moment): Promise<readonly PortfolioRow[]> =>
  listOf(judgePortfolio(source, moment));

/** The rows of one kind. */
export const ofKind = <Kind extends PortfolioRow["row"]>(rows: readonly PortfolioRow[], kind: Kind) =>
  rows.filter((row): row is Extract<PortfolioRow, { row: Kind }> => row.row === kind);
