/** What stands at one place of a portfolio (danh mục): a plan with one of its registers, or one of them without the other. */
export interface PortfolioEntry {
  /** Where it stands, so that it can be found: a file, a line. */
  readonly place: string;
  /** A plan as it was read, of any format version. Entries that give one object have it parsed once. */
  readonly plan?: unknown;
  /** A register as it was read. */
  readonly register?: unknown;
  /** Why nothing can be read there. */
  readonly unread?: Unread;
}

/** Why a line, or a file of a portfolio, cannot be read. */
export type Unread = (typeof UNREAD)[number];
export const UNREAD = [
  /** The file could not be read when the portfolio was put together. */
  "file",
  "not-utf8",
  "not-json",
  /** JSON in which an object has one key twice, so that what it says first would be lost. */
  "twice",
  "too-long",
  /** A group of rows of a Parquet file that cannot be unpacked, or no such file at all. */
  "broken",
  /** JSON that is neither plan nor register. */
  "no-part",
] as const;
