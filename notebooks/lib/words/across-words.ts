/** What the notebook of many plans says besides the words of the library. */
export interface AcrossWords {
  readonly drop: string;
  readonly example: string;
  readonly own: (files: string) => string;
  readonly back: string;
  /** Files that were not read, since they are none of what is looked for. */
  readonly passed: (files: string) => string;
  readonly nothing: string;
  readonly reading: string;
  readonly limits: string;
  /** A line of a file. */
  readonly line: (file: string, place: string) => string;
  readonly judging: (plans: number) => string;
  /** What each table is for. */
  readonly about: Readonly<Record<"reviews" | "promises" | "waits" | "papers" | "issues", string>>;
  /** What is called what in the charts. */
  readonly charts: Readonly<Record<"plans" | "promises", string>>;
  readonly all: (plans: number) => string;
  /** Only so many bars are drawn. */
  readonly drawn: (drawn: number, all: number) => string;
  readonly tables: string;
  readonly tablesFile: string;
  readonly findings: string;
  readonly findingsFile: string;
  readonly sum: string;
  readonly faults: (count: number) => string;
}
