import { inLanguage } from "../model/values/wording.js";
import { statusText } from "../locale/say/phrases.js";
import type { TableLocale } from "../locale/words/table-words.js";
import { daysBetween, type Day } from "../model/values/date.js";
import type { Status } from "../rules/assessment/finding.js";
import type { CommitmentTimeline } from "../rules/time/timeline.js";
import type { Verdict } from "../rules/verdict.js";
import { tabulate, type Columns, type Table } from "./table.js";

/** Days through which what is found of one promise stays the same (diễn biến). */
export interface TimelineRow {
  /** Id of the promise. */
  readonly commitment: string;
  /** Title of the promise. */
  readonly title: string;
  /** Its first day. */
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
  /** How many days, both ends counted. */
  readonly days: number;
  /** The verdict of a review held on any of these days. */
  readonly verdict: Verdict;
  /** The code of the status on each of these days. */
  readonly status: Status;
  /** The word for it. */
  readonly statusWord: string;
}

export const TIMELINE_COLUMNS: Columns<TimelineRow> = {
  commitment: "text",
  title: "text",
  from: "day",
  to: "day",
  days: "whole",
  verdict: "text",
  status: "text",
  statusWord: "text",
};

/** One row a promise and stretch of days, in the order of the plan and of time. */
export function timelineTable(
  timelines: readonly CommitmentTimeline[],
  locale: Pick<TableLocale, "language" | "findings">,
): Table<TimelineRow> {
  return tabulate(
    TIMELINE_COLUMNS,
    timelines.flatMap(({ commitment, title, stretches }) =>
      stretches.map(({ from, to, verdict, status }) => ({
        commitment,
        title: inLanguage(title, locale.language),
        from,
        to,
        days: daysBetween(from, to) + 1,
        verdict,
        status,
        statusWord: statusText(status, locale),
      })),
    ),
  );
}
