import {
  readPortfolio,
  readPortfolioParquet,
  readPortfolioRows,
  readRowsParquet,
  type Pieces,
  type PortfolioEntry,
  type PortfolioRow,
  type RandomAccess,
} from "../../../portfolio/index.js";
import type { Session } from "../../session.js";
import { STANDARD } from "../../call/options.js";
import { beginsWith, openInput } from "../open-file.js";

/** The plans and registers of a portfolio, whichever way it is written; null where it cannot be opened, which has been told. */
export const openPortfolio = (file: string, session: Session): AsyncIterable<PortfolioEntry> | null =>
  read(file, session, readPortfolio, readPortfolioParquet);

/** What a portfolio came to, whichever way it is written; null where it cannot be opened, which has been told. */
export const openRows = (file: string, session: Session): AsyncIterable<PortfolioRow> | null =>
  read(file, session, readPortfolioRows, readRowsParquet);

function read<T>(
  file: string,
  session: Session,
  lines: (pieces: Pieces) => AsyncIterable<T>,
  table: (file: RandomAccess) => AsyncIterable<T>,
): AsyncIterable<T> | null {
  const { input } = session.terminal;
  if (file === STANDARD && input !== undefined) return lines(input());
  const opened = openInput(file, session);
  if (opened === null) return null;
  return beginsWith(opened, "PAR1") ? table(opened) : lines(opened.pieces());
}
