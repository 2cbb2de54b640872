/** Where a cell stands. */
interface CellParts {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

/**
 * The parts of `file!sheet!cell`, taken from the right: the name of a file may hold a `!` of its own. Undefined where it is no
 * cell.
 */
export function cellParts(text: string): CellParts | undefined {
  const [, file, sheet, cell] = /^([\s\S]*)!([^!]*)!([^!]*)$/.exec(text) ?? [];
  return file === undefined || sheet === undefined || cell === undefined ? undefined : { file, sheet, cell };
}
