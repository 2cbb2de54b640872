/** What is said of papers that are written. */
export interface ReportCommandWords {
  readonly noSuchFormat: (file: string) => string;
  /** Places that officials have not written in yet, and where to. */
  readonly unwritten: (count: number, file: string) => string;
  /** Passages for which the paper has no place. */
  readonly orphans: (file: string, ids: readonly string[]) => string;
}
