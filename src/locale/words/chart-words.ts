import type { Locale } from "./locale.js";

/** Seven names, Sunday first. */
export type Week = readonly [string, string, string, string, string, string, string];
/** Twelve names, January first. */
export type Year = readonly [...Week, string, string, string, string, string];

/** How a language writes numbers and days on axes: what d3 calls a locale. */
export interface AxisFormats {
  readonly decimal: string;
  readonly thousands: string;
  readonly dateTime: string;
  readonly date: string;
  readonly periods: readonly [string, string];
  readonly days: Week;
  readonly shortDays: Week;
  readonly months: Year;
  readonly shortMonths: Year;
  /** A month at a tick, and a year. */
  readonly month: string;
  readonly year: string;
}

/** What stands on charts (biểu đồ) besides the words of the tables. */
export interface ChartWords {
  readonly formats: AxisFormats;
  readonly asOf: (day: string) => string;
  readonly knownBy: (day: string) => string;
  readonly register: (title: string) => string;
  /** Said first wherever the data is made up. */
  readonly illustrative: string;
  /** Where a table has no row. */
  readonly empty: string;
  /** A kind with how many: the sums in a legend and in the description. */
  readonly counted: (word: string, count: string) => string;
  /** A row of a chart with what it shows. */
  readonly row: (label: string, shows: string) => string;
  readonly commitments: (count: string) => string;
  /** That a promise of several units is counted once. */
  readonly onlyFirst: string;
  /** A status from one day to another. */
  readonly stretch: (status: string, from: string, to: string) => string;
  readonly bounds: BoundsWords;
  readonly indicator: IndicatorWords;
  readonly funding: FundingWords;
  readonly questions: QuestionChartWords;
  readonly changes: ChangeChartWords;
  readonly schedule: ScheduleWords;
  readonly titles: Readonly<Record<ChartName, string>>;
  readonly tips: Readonly<Record<TipName, string>>;
}

/** What is drawn between bounds: certain; on file but doubtful; not declared complete, so that there may be more. */
export interface BoundsWords {
  readonly certain: string;
  readonly doubtful: string;
  readonly open: string;
}

/** What is said of a quantity against what is needed. */
export interface IndicatorWords {
  readonly target: string;
  readonly bounds: (found: string, need: string) => string;
  readonly baseline: (amount: string) => string;
  /** A step of a rising target, by its due day. */
  readonly step: (title: string, due: string) => string;
}

/** What is said of money. */
export interface FundingWords {
  readonly unit: (unit: string) => string;
  /** A budget year with its source; each may not be stated. */
  readonly matter: (year: string | null, source: string | null) => string;
  readonly silent: string;
  readonly noAmount: string;
  /** In millions; `most` null where more may be on file than is known. */
  readonly amount: (least: string, most: string | null) => string;
  /** Where nobody has declared it complete. */
  readonly more: (amount: string) => string;
}

/** What is said of two reviews side by side. */
export interface ChangeChartWords {
  readonly compared: (day: string) => string;
  /** Not yet, or no longer, in the plan. */
  readonly absent: string;
  readonly flow: (count: string, from: string, to: string) => string;
}

/** What is said of the ways of subjects, and of when to begin at the latest. */
export interface ScheduleWords {
  /** What is drawn: stages reached, long ago or not; the days on one of which it was; the last lawful day; one that has passed; … */
  readonly kinds: Readonly<
    Record<"before" | "reached" | "coarse" | "limit" | "late" | "start" | "needed", string>
  >;
  readonly ways: string;
  readonly starts: string;
  readonly none: Readonly<Record<"ways" | "starts", string>>;
  readonly now: (stage: string) => string;
  readonly next: (stage: string, latest: string | null, overrun: string | null) => string;
  /** By when to begin; days left, or days by which it has passed. */
  readonly start: (day: string, left: string | null, passed: string | null) => string;
  readonly reached: (stage: string, when: string) => string;
  readonly limit: (stage: string, day: string) => string;
  readonly asOf: (day: string) => string;
}

/** What an answer does to findings, and how many questions are left out. */
export interface QuestionChartWords {
  readonly settles: string;
  readonly names: string;
  readonly helps: string;
  readonly turns: string;
  readonly more: (count: string) => string;
}

/** The charts that have words of their own. */
export type ChartName =
  | "statusByUnit"
  | "statusByTask"
  | "statusByGroup"
  | "indicators"
  | "schedule"
  | "timeline"
  | "funding"
  | "questions"
  | "changes"
  | "overview";

/** The heads of what is shown where one points at a mark. */
export type TipName =
  | "group"
  | "found"
  | "status"
  | "findings"
  | "clause"
  | "promise"
  | "reason"
  | "missing"
  | "from"
  | "to"
  | "stage"
  | "amount"
  | "question"
  | "whom"
  | "proof"
  | "effect"
  | "step"
  | "change"
  | "promises"
  | "subject"
  | "procedure"
  | "start";

/** The words that charts need. */
export type ChartLocale = Locale & { readonly charts: ChartWords };
