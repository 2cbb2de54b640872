/** What stands around two reviews side by side. */
interface CompareWords {
  readonly before: string;
  readonly after: string;
  readonly moved: string;
  readonly why: string;
  readonly now: string;
  readonly note: string;
  readonly none: string;
  /** Of a kept assessment. */
  readonly kept: string;
  readonly sameAgain: (file: string) => string;
  readonly otherPlan: (file: string, found: string, expected: string) => string;
  /** A kept assessment of a later day than the second review. */
  readonly backward: (file: string, kept: string, to: string) => string;
  readonly differs: (file: string) => string;
  readonly differsWhy: string;
  /** A kept assessment was judged by another law set; so many remarks come out otherwise. */
  readonly law: (before: string, after: string, remarks: number) => string;
  readonly keptWithoutDay: string;
  readonly part: Readonly<Record<string, string>>;
  readonly parts: (parts: string) => string;
  readonly finding: (id: string, kept: string, made: string) => string;
  readonly sameStatus: (id: string, status: string) => string;
  readonly absent: string;
}

/** What stands around a draft amendment that is tried. */
interface RehearseWords {
  readonly draft: string;
  readonly about: (number: string, on: string, reason: string) => string;
  readonly asIf: string;
  readonly changes: string;
  readonly before: string;
  readonly after: string;
  readonly flips: (count: number) => string;
  readonly eased: (count: number) => string;
  readonly none: string;
  readonly unmoved: (count: number) => string;
}

/** What stands around statuses through time. */
interface TimelineWords {
  readonly window: string;
  readonly days: (from: string, to: string) => string;
  readonly columns: (days: number, months: number) => string;
  readonly marks: string;
  /** The start of a column, in few letters: a year, or a month of it. */
  readonly start: (year: string, month: string | null) => string;
}

/** What stands around the amendments of one promise. */
interface HistoryWords {
  readonly promise: string;
  readonly original: string;
  readonly amendment: (number: string, on: string) => string;
  readonly signed: (signers: string) => string;
  readonly reason: (reason: string) => string;
  readonly none: string;
}

/** The words of the commands about changes. */
export interface ChangeCommandWords {
  readonly compare: CompareWords;
  readonly rehearse: RehearseWords;
  readonly timeline: TimelineWords;
  readonly history: HistoryWords;
}
