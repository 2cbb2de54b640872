import type { Issue, Path, Warning } from "../../model/issue/issue.js";
import type { Fault } from "../../sheets/cells/read-cell.js";
import { cellAt, type EntryPlace } from "../../sheets/read/draft.js";
import type { BookRow } from "../book/row.js";
import type { PartKey } from "../book/columns.js";
import type { PlanBookWords } from "../book/words.js";
import type { PartNames } from "../rows/names.js";

/** A row that was read, with its id and where it stands. */
export interface PlacedRow {
  readonly id: string;
  readonly fields: BookRow;
  readonly place: EntryPlace;
}

/** All rows of a workbook. */
export type PlacedRows = Readonly<Record<PartKey, readonly PlacedRow[]>>;

/** What is needed to make parts of a plan of rows, and where faults go. */
export interface PlanReading {
  readonly rows: PlacedRows;
  readonly names: PartNames;
  readonly words: PlanBookWords;
  readonly language: string;
  /** Tells a fault of one cell. */
  readonly fault: (fault: Fault, row: PlacedRow, key: string) => void;
  /** Remembers from which cell a part of the plan came. */
  readonly from: (path: Path, row: PlacedRow, key: string) => void;
}

/** Faults that were told, and the cells of the parts that were made. */
export interface Ledger extends Pick<PlanReading, "fault" | "from"> {
  readonly issues: Issue[];
  readonly warnings: Warning[];
  /** Remembers that something of a row was told elsewhere: beside the question about it. */
  readonly about: (row: PlacedRow) => void;
  /** Whether something was told of the row of a cell. */
  readonly hasRowOf: (cell: string | undefined) => boolean;
  /** The cell of a part: its own, or that of the nearest part around it. */
  readonly cellOf: (path: Path) => string | undefined;
}

export function ledger(): Ledger {
  const issues: Issue[] = [];
  const cells = new Map<string, string>();
  const rows = new Set<string>();
  return {
    issues,
    warnings: [],
    about: ({ place }) => void rows.add(rowOf(cellAt(place))),
    hasRowOf: (cell) => rows.has(rowOf(cell)) || issues.some((one) => rowOf(one.cell) === rowOf(cell)),
    fault: (fault, row, key) => void issues.push({ ...fault, path: [], cell: cellOf(row, key) }),
    from: (path, row, key) => void cells.set(JSON.stringify(path), cellOf(row, key)),
    cellOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const cell = cells.get(JSON.stringify(path.slice(0, length)));
        if (cell !== undefined) return cell;
      }
      return undefined;
    },
  };
}

const rowOf = (cell: string | undefined): string => cell?.replace(/[A-Z]+(\d+)$/, "$1") ?? "";

/** The cell of a field; of a text in several languages that of the plan's own, which stands first. */
function cellOf({ place }: PlacedRow, key: string): string {
  const own = place.columns.has(key)
    ? key
    : [...place.columns.keys()].find((one) => one.startsWith(`${key}.`));
  return cellAt(place, own);
}
