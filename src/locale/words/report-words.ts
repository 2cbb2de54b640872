import type { BriefWords } from "./brief-words.js";
import type { ChartWords } from "./chart-words.js";
import type { ChangeLocale } from "./change-words.js";
import type { CriterionWords } from "../say/criteria.js";
import type { Labels } from "./locale.js";
import type { QuestionWords } from "./question-words.js";
import type { AheadWords, AppraisalWords, RequestWords } from "./report-judgement-words.js";
import type { AnnexWords, PlanAnnexWords, SinceWords } from "./report-annex-words.js";
import type { MeetingWords, PaperWords, LetterWords } from "./report-paper-words.js";
import type { TableWords } from "./table-words.js";
import type { DirectionWords, OpeningWords, ResultWords, StandingWords } from "./report-result-words.js";

/** The places for the officials' own words. */
export type PassageId =
  | "direction"
  | "strengths"
  | "shortcomings"
  | "causes"
  | "lessons"
  | "tasks-ahead"
  | "requests"
  | "meeting-time"
  | "meeting-present"
  | "meeting-opinions"
  | "meeting-conclusions";

/** A part of a Word file that is not taken back from it: only its words are. */
export type ForeignPart = "table" | "picture" | "formula" | "footnote" | "list" | "look";

/** What is said in the papers that officials owe: the report, the minutes, the sheets of questions. */
export interface ReportWords {
  /** A number in a sentence: official papers lead one under ten with a zero. */
  readonly count: (number: number) => string;
  /** The letters that points are led by, in their order. */
  readonly letters: string;
  /** Where the plan is, on one screen. */
  readonly brief: BriefWords;
  readonly paper: PaperWords;
  readonly opening: OpeningWords;
  readonly direction: DirectionWords;
  readonly results: ResultWords;
  readonly standing: StandingWords;
  readonly since: SinceWords;
  readonly appraisal: AppraisalWords;
  readonly ahead: AheadWords;
  readonly requests: RequestWords;
  readonly annexes: AnnexWords;
  /** What belongs in each place for the officials' own words. */
  readonly passages: Readonly<Record<PassageId, string>>;
  /** What is not taken back from there. */
  readonly foreign: Readonly<Record<ForeignPart, string>>;
  readonly meeting: MeetingWords;
  readonly letter: LetterWords;
  readonly planAnnex: PlanAnnexWords;
}

/** The words that a paper needs. */
export type ReportLocale = ChangeLocale & {
  readonly labels: Pick<Labels, "commitments" | "natures">;
  readonly questions: QuestionWords;
  readonly tables: TableWords;
  readonly charts: ChartWords;
  readonly criteria: CriterionWords;
  readonly report: ReportWords;
};
