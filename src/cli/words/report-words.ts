/** What is said of papers that are written. */
export interface ReportCommandWords {
  readonly noSuchFormat: (file: string) => string;
  readonly onlyWorkbook: (file: string) => string;
  /** Only reports have annexes. */
  readonly noAnnex: string;
  /** An office's own Word file serves Word files alone. */
  readonly onlyWord: string;
  readonly noPictures: (reason: string) => string;
  /** Places that officials have not written in yet, and where to; whether what is written in the Word file is read too. */
  readonly unwritten: (count: number, file: string, isWordRead: boolean) => string;
  /** Passages that stand differently in two files, and the file that was saved last: it is followed. */
  readonly conflict: (ids: readonly string[], file: string) => string;
  /** Passages for which the paper has no place. */
  readonly orphans: (file: string, ids: readonly string[]) => string;
}
