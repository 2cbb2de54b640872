import { fstatSync, openSync, readSync } from "node:fs";
import {
  readPortfolio,
  readPortfolioParquet,
  readPortfolioRows,
  readRowsParquet,
  type PortfolioEntry,
  type PortfolioRow,
  type RandomAccess,
} from "../../../portfolio/index.js";
import type { Session } from "../../session.js";
import { isSealed } from "../../../portfolio/parquet/seal.js";
import { beginsWith } from "../../write/write-stream.js";
import { openStream } from "../read-stream.js";

/** The plans and registers of a portfolio, whichever way it is written; null where it cannot be opened, which has been told. */
export const openPortfolio = (file: string, session: Session): AsyncIterable<PortfolioEntry> | null =>
  opened(file, session, readPortfolio, readPortfolioParquet);

/** What a portfolio came to, whichever way it is written; null where it cannot be opened, which has been told. */
export const openRows = (file: string, session: Session): AsyncIterable<PortfolioRow> | null =>
  opened(file, session, readPortfolioRows, readRowsParquet);

function opened<T>(
  file: string,
  session: Session,
  lines: (pieces: Iterable<Uint8Array>) => AsyncIterable<T>,
  table: (file: RandomAccess) => AsyncIterable<T>,
): AsyncIterable<T> | null {
  const pieces = openStream(file, session);
  if (pieces === null) return null;
  return beginsWith(file, "PAR1") ? table(anywhereIn(file)) : lines(pieces);
}

/** A file of which any stretch can be read; it stays open as long as the command runs. */
function anywhereIn(file: string): RandomAccess {
  const descriptor = openSync(file, "r");
  const { size } = fstatSync(descriptor);
  return {
    byteLength: size,
    slice: (start, end = size) => {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      const read = readSync(descriptor, bytes, { position: start });
      return bytes.slice(0, read).buffer;
    },
  };
}

/** Whether a Parquet file is one that the program wrote. */
export const isOurTable = (file: string): Promise<boolean> => isSealed(anywhereIn(file));
