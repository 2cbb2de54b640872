/** What is said of the papers and of the officials' own words in them (phần của người soạn). */
export interface PapersWords {
  readonly line: string;
  readonly save: string;
  /** Report, annexes, minutes. */
  readonly buttons: readonly [string, string, string];
  readonly annexFile: string;
  readonly minutesFile: string;
  readonly own: string;
  readonly about: string;
  readonly drop: string;
  readonly kept: (places: number) => string;
  readonly noPlace: string;
  readonly dropOne: string;
  readonly dropAll: string;
  /** How many places were taken anew, of how many that hold words. */
  readonly taken: (file: string, fresh: number, written: number) => string;
  readonly older: (file: string, places: number) => string;
  readonly foreign: (file: string, parts: string) => string;
}
