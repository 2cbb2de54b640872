/**
 * The most that a file may hold (mức đọc). What is over it is refused in a sentence: by what the file announces before
 * anything is unpacked, by what its text holds before anything is built. Within these limits no file makes the command take
 * more than 500 MB or 10 s on the machine on which they were measured; whoever sets them higher has measured anew.
 */
export interface Limits {
  /** Of the file itself. */
  readonly bytes: number;
  /** Of all its parts together, once unpacked. */
  readonly unpacked: number;
  /** Parts of an archive. */
  readonly entries: number;
  /** How many times its size a part over a megabyte may unpack to. */
  readonly ratio: number;
  /** Rows of one sheet that are read. */
  readonly rows: number;
  /** Columns of one sheet that are read. */
  readonly columns: number;
  /** Cells of a workbook in which something stands. */
  readonly cells: number;
  /** Letters of one cell. */
  readonly letters: number;
  /** Sheets of a workbook. */
  readonly sheets: number;
  /** Values in a JSON file: each element of a list, each field of an object. */
  readonly values: number;
  /** Elements in the parts of a Word file; of a template a tenth, for filling it in walks over them many times. */
  readonly elements: number;
}

/** By what name a file is spoken of, and how much of it is read. */
export interface ReadOptions {
  /** The name of the file, for messages. */
  readonly file?: string;
  /** Limits that differ from `LIMITS`; what is absent is as there. */
  readonly limits?: Partial<Limits> | undefined;
}

/** What holds where no other limits are given. */
export const LIMITS: Limits = {
  bytes: 50_000_000,
  unpacked: 200_000_000,
  entries: 2_000,
  ratio: 200,
  rows: 200_000,
  columns: 500,
  cells: 1_000_000,
  letters: 100_000,
  sheets: 250,
  values: 1_500_000,
  elements: 300_000,
};
