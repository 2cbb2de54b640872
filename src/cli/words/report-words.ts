/** What is said of papers that are written. */
export interface ReportCommandWords {
  readonly noSuchFormat: (file: string) => string;
  readonly onlyWorkbook: (file: string) => string;
  /** Only reports have annexes. */
  readonly noAnnex: string;
  /** An office's own Word file serves Word files alone. */
  readonly onlyWord: string;
  readonly noPictures: (reason: string) => string;
  /** Places that officials have not written in yet, and where to. */
  readonly unwritten: (count: number, file: string) => string;
  /** Passages for which the paper has no place. */
  readonly orphans: (file: string, ids: readonly string[]) => string;
}
