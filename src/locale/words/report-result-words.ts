import type { RegisterNature } from "../../model/register/register.js";
import type { Cause } from "../../rules/assessment/cause.js";
import type { Finding, Status } from "../../rules/assessment/finding.js";
import type { ByCode } from "../say/by-code.js";
import type { ReportKind } from "./report-kind.js";

/** How many entries of a register a paper rests on. */
export interface EntryCounts {
  readonly records: number;
  readonly documents: number;
  readonly statements: number;
  readonly decisions: number;
}

/** What is said first: the basis (căn cứ), and the period and origin of the data. */
export interface OpeningWords {
  /** What papers call the document that they speak of: *Kế hoạch*. */
  readonly term: string;
  /** The same in short, of what it calls itself: *chương trình phối hợp* is a *Chương trình*. */
  readonly termOf: (form: string) => string;
  /** The number is null where the plan has none; a day of issue that is known in part is told as such. */
  readonly basis: (title: string, number: string | null, on: string, isDay: boolean) => string;
  readonly amended: (number: string, on: string) => string;
  /** The sides together: *Sở … cùng Ủy ban nhân dân …*. */
  readonly sides: (names: readonly string[]) => string;
  /** The short name of several sides; empty for one side alone. */
  readonly both: (sides: number) => string;
  /** The data as the last of the bases. */
  readonly data: Readonly<Record<RegisterNature, (title: string, entries: EntryCounts) => string>>;
  readonly reports: Readonly<
    Record<ReportKind, (sides: string, both: string, asOf: string, year: string) => string>
  >;
  /** What a reader must know of such data; empty where it is the offices' own. */
  readonly nature: Readonly<Record<RegisterNature, string>>;
  readonly known: (day: string) => string;
  readonly guide: string;
  readonly numbers: (numbers: string, cited: string) => string;
}

/** What is said of how the plan was run (chỉ đạo, tổ chức thực hiện). */
export interface DirectionWords {
  readonly heading: string;
  readonly focal: (pairs: readonly (readonly [side: string, unit: string])[]) => string;
  readonly ended: (unit: string, since: readonly string[]) => string;
  readonly doubtful: (unit: string) => string;
  readonly papers: (count: number) => string;
  readonly noPapers: string;
  readonly morePapers: (count: number, annex: string) => string;
  readonly noAmendment: string;
  readonly amendments: (count: number) => string;
  readonly amendment: (number: string, on: string, reason: string) => string;
  readonly decisions: (count: number, annex: string) => string;
}

/** The kind of promises that a sentence counts. */
export type Noun = "item" | "indicator" | "duty" | "funding" | "promise";

/** What is said of results (kết quả). */
export interface ResultWords {
  readonly heading: Readonly<Record<ReportKind, (period: string, year: string) => string>>;
  readonly headings: Readonly<Record<"all" | "indicators" | "tasks" | "sides" | "funding" | "since", string>>;
  /** Over the table of indicators. */
  readonly reached: string;
  /** Of tasks that promise figures alone. */
  readonly asIndicators: (sections: readonly string[]) => string;
  readonly noun: Readonly<Record<Noun, (count: number) => string>>;
  /** All that stands the same, where it does; else the table below tells. */
  readonly totals: (all: number, kinds: readonly string[], asOf: string, alone: string | null) => string;
  readonly part: Readonly<Record<Status, (count: number) => string>>;
  /** Of those of which nothing can be concluded: of how many nobody has told anything. */
  readonly untold: (count: number) => string;
  readonly bounds: (from: number, to: number, of: number) => string;
  readonly readings: (from: number, to: number) => string;
  readonly inYear: (count: number, year: string, titles: string) => string;
  /** Under the pictures. */
  readonly figures: Readonly<Record<"groups" | "changes", string>>;
  readonly summary: {
    readonly caption: string;
    readonly group: string;
    readonly promises: string;
    readonly status: Readonly<Record<Status, string>>;
    readonly none: string;
  };
  readonly task: (no: string, title: string) => string;
  readonly taskNo: (no: string) => string;
  readonly side: (name: string) => string;
  readonly joint: (sides: number) => string;
  readonly others: string;
  readonly lead: (units: string) => string;
  /** Nothing is on file for any of them; null where there is only one. */
  readonly silent: (noun: string | null) => string;
  /** So many of a status, by its word: *Chưa hoàn thành (trong hạn) 04 nội dung*. */
  readonly group: (status: Status, said: string, noun: string) => string;
  /** A promise, and what stands of it; as a point of its own, or after words that end with a colon. */
  readonly entry: (title: string, standing: string, after: "lead" | "dash") => string;
  /** After a count, what all of them share. */
  readonly because: (standing: string) => string;
  readonly more: (count: number) => string;
  /** Readings of a clause that give other verdicts. */
  readonly otherwise: (count: number, rows: string) => string;
}

/** What was counted: so many of so many subjects at a stage, and what sets these apart where that must be said. */
export interface CountFound {
  readonly definite: number;
  readonly need: number;
  readonly counts: string;
  readonly stage: string;
  readonly only: string;
}

/** What a sum, a figure or a share came to, and what was asked. */
export interface Reached {
  /** What is measured; of a share, of what. */
  readonly name: string;
  readonly found: string;
  readonly asked: string;
}

/** What stands of one promise, in half a sentence without ids. */
export interface StandingWords {
  readonly met: (when: string, timing: "in-time" | "late" | "too-coarse", due: string) => string;
  /** Fewer than promised; `over`: when the term is. */
  readonly short: (found: CountFound, over: boolean) => string;
  readonly open: (found: CountFound) => string;
  readonly share: (part: string, whole: string) => string;
  readonly reachedSo: (reached: Reached) => string;
  /** Nothing on file of what is asked. */
  readonly nothing: (name: string) => string;
  /** What was reached, after the day on which it was. */
  readonly with: (found: string) => string;
  /** A number with what it counts. */
  readonly counted: (found: string, counts: string) => string;
  readonly passedOver: (count: number) => string;
  readonly lacking: (sum: string) => string;
  readonly attested: (side: string) => string;
  readonly unattested: (side: string) => string;
  readonly denied: (side: string) => string;
  readonly reached: (subject: string, stage: string) => string;
  readonly doubt: ByCode<Cause>;
  readonly dissent: (by: string, verdict: string) => string;
  /** Marks beside the name of a unit. */
  readonly after: (unit: string) => string;
  readonly uncertain: string;
  readonly ended: string;
}

/** The noun for a promise of a kind. */
export const nounOf = (kinds: readonly Finding["kind"][]): Noun => {
  const nouns = new Set(kinds.map((kind) => NOUNS[kind]));
  const [only] = nouns;
  return nouns.size === 1 && only !== undefined ? only : "promise";
};

const NOUNS: Readonly<Record<Finding["kind"], Noun>> = {
  item: "item",
  indicator: "indicator",
  obligation: "duty",
  review: "duty",
  funding: "funding",
};
