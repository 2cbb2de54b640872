import type { Commitment } from "../model/plan/commitment.js";
import type { Day } from "../model/values/date.js";
import type { Status, Timing } from "../rules/assessment/finding.js";
import type { Outlook } from "../rules/commitment/outlook.js";
import type { Verdict } from "../rules/verdict.js";
import { MEASURED_COLUMNS, type MeasuredRow } from "./measured-row.js";
import type { Columns } from "./table.js";
import type { TaskName } from "./task-name.js";

/** A finding (kết luận) in one row. */
export interface FindingRow extends TaskName, MeasuredRow {
  /** Id of the promise. */
  readonly commitment: string;
  /** Kind of the promise. */
  readonly kind: Commitment["kind"];
  /** The same in words. */
  readonly kindWord: string;
  /** As an official would cite it, in Vietnamese. */
  readonly clause: string;
  /** Title of the promise. */
  readonly title: string;
  /** First unit in charge that owes it; null where nobody is known. */
  readonly holder: string | null;
  /** Name of that unit; null where nobody is known. */
  readonly holderName: string | null;
  /** All who owe it, and why nobody is known where that is so, in words. */
  readonly holders: string;
  /** The side that owes it; null where the print has lost who does. */
  readonly party: string | null;
  /** All sides that owe it, between spaces; empty where the print has lost them. */
  readonly parties: string;
  /** The due day (thời hạn), written YYYY-MM-DD. */
  readonly due: Day;
  /** Calendar year of the due day. */
  readonly year: number;
  /** The line of a rising target of which it is one step; null where it is none. */
  readonly series: string | null;
  /** Whether it was kept by the day of the review. */
  readonly verdict: Verdict;
  /** How it stood at the due day; null while that day is to come. */
  readonly atDue: Verdict | null;
  /** How its requirement stands on the day of the review. */
  readonly now: Verdict;
  /** The code of the status (tình trạng). */
  readonly status: Status;
  /** The word for the status, whatever it is said of. */
  readonly statusWord: string;
  /** What is said of this promise: a figure is *đạt*, all else *hoàn thành*; of what is open, whether anybody told. */
  readonly word: string;
  /** Where the clock stands (tiến độ so với thời hạn). */
  readonly timing: Timing["code"];
  /** The same in words. */
  readonly timingWord: string;
  /** Days left; negative once the term is over; null where it is met, or no term is looked at. */
  readonly days: number | null;
  /** Whether there is still time (khả năng hoàn thành). */
  readonly outlook: Outlook["code"];
  /** The same in words. */
  readonly outlookWord: string;
  /** The last day to begin, for what has not begun; null where none can be told. */
  readonly lastStart: Day | null;
  /** The latest lawful end of the stages still to pass, for what has begun; null where none can be told. */
  readonly lawfulEnd: Day | null;
  /** Days left: to the last start, or from the lawful end to the due day; negative when over. */
  readonly margin: number | null;
  /** How far the foremost subject has come, in words. */
  readonly reached: string | null;
  /** Why it was judged so, in one line. */
  readonly reason: string;
  /** What would settle it; null where nothing is missing. */
  readonly missing: string | null;
  /** Id of the reading that the verdict rests on. */
  readonly reading: string;
  /** What sets that reading apart; null where the plan gives it no title. */
  readonly readingTitle: string | null;
  /** How many readings the clause has. */
  readonly readings: number;
  /** The readings do not give the same verdict. */
  readonly disagree: boolean;
  /** Records that the verdict rests on. */
  readonly evidence: number;
  /** Codes of why it is open or does not apply, between spaces; empty otherwise. */
  readonly causes: string;
}

export const FINDING_COLUMNS: Columns<FindingRow> = {
  commitment: "text",
  kind: "text",
  kindWord: "text",
  clause: "text",
  title: "text",
  task: "text",
  taskNo: "text",
  taskTitle: "text",
  holder: "text",
  holderName: "text",
  holders: "text",
  party: "text",
  parties: "text",
  due: "day",
  year: "whole",
  series: "text",
  verdict: "text",
  atDue: "text",
  now: "text",
  status: "text",
  statusWord: "text",
  word: "text",
  timing: "text",
  timingWord: "text",
  days: "whole",
  outlook: "text",
  outlookWord: "text",
  lastStart: "day",
  lawfulEnd: "day",
  margin: "whole",
  reached: "text",
  ...MEASURED_COLUMNS,
  reason: "text",
  missing: "text",
  reading: "text",
  readingTitle: "text",
  readings: "whole",
  disagree: "flag",
  evidence: "whole",
  causes: "text",
};
