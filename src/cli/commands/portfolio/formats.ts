import {
  portfolioToParquet,
  rowsToParquet,
  toCsvLines,
  toNdjson,
  type PortfolioPart,
  type PortfolioRow,
} from "../../../portfolio/index.js";
import { isSealed } from "../../../portfolio/parquet/seal.js";
import { beginsWith, type OpenFile } from "../../read/open-file.js";

/** How something is written into files of one ending, and how such a file of our own is known again. */
interface Format<T> {
  readonly pieces: (all: AsyncIterable<T>) => AsyncIterable<string | Uint8Array>;
  readonly isOurs: (file: OpenFile) => boolean | Promise<boolean>;
}

/** A portfolio, by the ending of its file. */
export const PORTFOLIO_FORMATS: ReadonlyMap<string, Format<PortfolioPart>> = new Map<
  string,
  Format<PortfolioPart>
>([
  [".ndjson", { pieces: lines, isOurs: (file) => beginsWith(file, '{"place":') }],
  [".parquet", { pieces: portfolioToParquet, isOurs: isSealed }],
]);

/** What a portfolio comes to, by the ending of its file; a .csv has the findings alone. */
export const ROW_FORMATS: ReadonlyMap<string, Format<PortfolioRow>> = new Map<string, Format<PortfolioRow>>([
  [".ndjson", { pieces: lines, isOurs: (file) => beginsWith(file, '{"row":') }],
  [".parquet", { pieces: rowsToParquet, isOurs: isSealed }],
  [".csv", { pieces: toCsvLines, isOurs: (file) => beginsWith(file, "plan,register,commitment,") }],
]);

async function* lines(
  all: AsyncIterable<PortfolioPart | PortfolioRow>,
): AsyncGenerator<string, void, undefined> {
  for await (const one of all) yield toNdjson(one);
}
