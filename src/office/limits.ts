/**
 * The most that a workbook may hold. What is over it is refused: by what the file announces before anything is unpacked, by
 * rows and columns once it is read. Measured: 50,000 rows read and merged at 450 MB, a million formatted rows refused at 415.
 */
export interface Limits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of all its parts together, once unpacked. */
  readonly unpacked: number;
  readonly entries: number;
  /** How many times its size a part over a megabyte may unpack to. */
  readonly ratio: number;
  /** Rows and columns of one sheet that are read. */
  readonly rows: number;
  readonly columns: number;
}

/** What holds where no other limits are given. */
export const LIMITS: Limits = {
  bytes: 50_000_000,
  unpacked: 200_000_000,
  entries: 2_000,
  ratio: 200,
  rows: 200_000,
  columns: 500,
};
