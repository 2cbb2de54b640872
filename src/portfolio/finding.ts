import type { Commitment } from "../model/plan/commitment.js";
import type { Day } from "../model/values/date.js";
import type { MeasuredResult, Status, Timing } from "../rules/assessment/finding.js";
import type { Outlook } from "../rules/commitment/outlook.js";
import type { Verdict } from "../rules/verdict.js";
import type { Columns } from "../tables/table.js";

/** Of which plan and register a row speaks; null where no register has come, or none could be read so far. */
export interface OfPair {
  readonly plan: string;
  readonly register: string | null;
}

/** One promise of one plan, judged against one register (kết luận). Plan, register and commitment are its key. */
export interface PortfolioFinding extends OfPair {
  readonly row: "finding";
  /** Id of the commitment. */
  readonly commitment: string;
  /** The name that like promises of other plans share; null where the plan gives none. */
  readonly key: string | null;
  /** One text for all like promises of other plans: those of one `key`, else of one title however it is spelt. */
  readonly alike: string;
  /** Id of the rising target of which it is one step; null where it is of none. */
  readonly series: string | null;
  /** Kind of the commitment. */
  readonly kind: Commitment["kind"];
  /** Where the plan promises it, as an official cites it. */
  readonly clause: string;
  /** Title of the commitment, in one language. */
  readonly title: string;
  /** The due day (thời hạn), written YYYY-MM-DD. */
  readonly due: Day;
  /** How it stood at the due day; null while that day is to come. */
  readonly atDue: Verdict | null;
  /** How its requirement stands on the day of the review itself. */
  readonly now: Verdict;
  /** Whether it was kept by the day of the review. */
  readonly verdict: Verdict;
  /** The word for it that an official sees (tình trạng). */
  readonly status: Status;
  /** Where the clock stands. */
  readonly timing: Timing["code"];
  /** Whether the time left is enough, by the lawful times. */
  readonly outlook: Outlook["code"];
  /** What was measured, in bounds, and what it was held against; null where the promise is no single quantity. */
  readonly quantity: MeasuredResult["kind"] | null;
  /** How the value has to stand to the need; null as above. */
  readonly comparison: MeasuredResult["comparison"] | null;
  /** At least so much was found; null where nothing is known below. */
  readonly valueLeast: number | null;
  /** At most so much was found; null where there may be any more. */
  readonly valueMost: number | null;
  /** At least so much is asked for; null where nothing is known below. */
  readonly needLeast: number | null;
  /** At most so much is asked for; null where it may be any more. */
  readonly needMost: number | null;
  /** Codes of why it is open or does not apply, between spaces; empty otherwise. */
  readonly causes: string;
  /** Id of the unit in charge; null where nobody can be named. */
  readonly lead: string | null;
  /** Name of that unit; null where nobody can be named. */
  readonly leadName: string | null;
  /** Id of the side that made the promise; null where the print has lost it. */
  readonly side: string | null;
  /** Name of that side; null where the print has lost it. */
  readonly sideName: string | null;
  /** Of what is open: who waits, by name; null where it is not open, or nobody can be named. */
  readonly waiting: string | null;
  /** Of what is open: for whose word, by name; null as above. */
  readonly awaited: string | null;
  /** One text for all who wait for one another's word, however the names are spelt; null where it is not open. */
  readonly queue: string | null;
}

export const PORTFOLIO_FINDING_COLUMNS: Columns<Omit<PortfolioFinding, "row">> = {
  plan: "text",
  register: "text",
  commitment: "text",
  key: "text",
  alike: "text",
  series: "text",
  kind: "text",
  clause: "text",
  title: "text",
  due: "day",
  atDue: "text",
  now: "text",
  verdict: "text",
  status: "text",
  timing: "text",
  outlook: "text",
  quantity: "text",
  comparison: "text",
  valueLeast: "number",
  valueMost: "number",
  needLeast: "number",
  needMost: "number",
  causes: "text",
  lead: "text",
  leadName: "text",
  side: "text",
  sideName: "text",
  waiting: "text",
  awaited: "text",
  queue: "text",
};
