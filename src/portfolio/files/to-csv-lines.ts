import { tabulate } from "../../tables/table.js";
import { toCsv } from "../../tables/written/to-csv.js";
import { PORTFOLIO_FINDING_COLUMNS, type PortfolioFinding } from "../finding.js";
import type { PortfolioRow } from "../rows.js";

/** The findings among rows as CSV, as they come: a line of column names, then one line each. */
export async function* toCsvLines(
  rows: AsyncIterable<PortfolioRow>,
): AsyncGenerator<string, void, undefined> {
  yield headOf();
  for await (const row of rows) if (row.row === "finding") yield lineOf(row);
}

const tableOf = (findings: readonly PortfolioFinding[]) =>
  toCsv(tabulate<Omit<PortfolioFinding, "row">>(PORTFOLIO_FINDING_COLUMNS, findings));

const headOf = () => tableOf([]);

const lineOf = (finding: PortfolioFinding) => tableOf([finding]).slice(headOf().length);
