import { basename, dirname, extname, join } from "node:path";
import { dataPackage, type DescribedTable } from "../../../tables/written/data-package.js";
import { ROW_COLUMNS } from "../../../portfolio/parquet/row-columns.js";
import { PORTFOLIO_FINDING_COLUMNS } from "../../../portfolio/finding.js";
import type { ValueKind } from "../../../tables/table.js";
import type { Session } from "../../session.js";
import { writeSet } from "../../write/write-set.js";

const KINDS = { STRING: "text", INT32: "whole", DOUBLE: "number" } as const;

/** Files of tables, by their ending, and what their columns hold. */
const TABLES: ReadonlyMap<string, Pick<DescribedTable, "format" | "columns">> = new Map([
  [".csv", { format: "csv", columns: PORTFOLIO_FINDING_COLUMNS }],
  [".parquet", { format: "parquet", columns: rowKinds() }],
]);

function rowKinds(): Readonly<Record<string, ValueKind>> {
  return Object.fromEntries(Object.entries(ROW_COLUMNS).map(([name, type]) => [name, KINDS[type]]));
}

/** The day and number of the reviews; of how many of them the register is made up. */
interface About {
  readonly asOf: string;
  readonly reviews: number;
  readonly illustrative: number;
}

/** Beside a table, what its columns hold: `ket-luan.csv` has `ket-luan.datapackage.json`. Says whether that went well. */
export function writeDescription(
  output: string,
  { asOf, reviews, illustrative }: About,
  session: Session,
): boolean {
  const ending = extname(output);
  const table = TABLES.get(ending.toLowerCase());
  if (table === undefined) return true;
  const described = dataPackage({
    name: "phoihop-portfolio",
    title: `Findings of ${reviews} reviews on ${asOf}`,
    ...(illustrative > 0 && { description: `MINH HỌA: ${illustrative} / ${reviews}` }),
    tables: [{ name: "findings", file: basename(output), ...table }],
  });
  const content = `${JSON.stringify(described, null, 2)}\n`;
  const file = join(dirname(output), `${basename(output, ending)}.datapackage.json`);
  return writeSet([{ file, content, force: true, isOurs }], session, { quiet: true });
}

const isOurs = (bytes: Uint8Array) => Buffer.from(bytes).toString().includes('"name": "phoihop-portfolio"');
