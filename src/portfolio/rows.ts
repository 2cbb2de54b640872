import type { Issue } from "../model/issue/issue.js";
import type { Commitment } from "../model/plan/commitment.js";
import type { DocumentKind } from "../model/register/document.js";
import type { RegisterNature } from "../model/register/register.js";
import type { Day } from "../model/values/date.js";
import type { MeasuredResult, Status, Timing, Finding } from "../rules/assessment/finding.js";
import type { Outlook } from "../rules/commitment/outlook.js";
import type { Verdict } from "../rules/verdict.js";
import type { Columns } from "../tables/table.js";
import type { Unread } from "./entry.js";

/** Of which plan and register a row speaks; null where no register has come, or none could be read so far. */
interface OfPair {
  readonly plan: string;
  readonly register: string | null;
}

/** One promise of one plan, judged against one register (kết luận). Plan, register and commitment are its key. */
export interface PortfolioFinding extends OfPair {
  readonly row: "finding";
  readonly commitment: string;
  /** The name that like promises of other plans share; null where the plan gives none. */
  readonly key: string | null;
  /** One text for all like promises of other plans: those of one `key`, else of one title however it is spelt. */
  readonly alike: string;
  readonly series: string | null;
  readonly kind: Commitment["kind"];
  readonly clause: string;
  readonly title: string;
  readonly due: Day;
  readonly atDue: Verdict | null;
  readonly now: Verdict;
  readonly verdict: Verdict;
  readonly status: Status;
  readonly timing: Timing["code"];
  /** Whether the time left is enough, by the lawful times. */
  readonly outlook: Outlook["code"];
  /** What was measured, in bounds, and what it was held against; null where the promise is no single quantity. */
  readonly quantity: MeasuredResult["kind"] | null;
  readonly comparison: MeasuredResult["comparison"] | null;
  readonly valueLeast: number | null;
  readonly valueMost: number | null;
  readonly needLeast: number | null;
  readonly needMost: number | null;
  /** Codes of why it is open or does not apply, between spaces; empty otherwise. */
  readonly causes: string;
  /** The unit in charge; null where nobody can be named. */
  readonly lead: string | null;
  readonly leadName: string | null;
  /** The side that made the promise; null where the print has lost it. */
  readonly side: string | null;
  readonly sideName: string | null;
  /** Of what is open: who waits, and for whose word; null where it is not open, or nobody can be named. */
  readonly waiting: string | null;
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

/** A paper on which a finding rests (minh chứng), so that its use in several plans is seen. */
export interface PortfolioPaper extends OfPair {
  readonly row: "paper";
  readonly commitment: string;
  /** One text for all spellings of one paper; null where too little of it is told to know it again. */
  readonly paper: string | null;
  readonly kind: DocumentKind | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** The end of a plan and its register: how many rows stand before it, and what they come to. */
export interface PortfolioReview extends OfPair {
  readonly row: "review";
  readonly place: string;
  readonly planTitle: string;
  readonly registerTitle: string | null;
  readonly nature: RegisterNature | null;
  readonly findings: number;
  readonly papers: number;
  /** What is odd in plan and register, and does not keep them from being judged. */
  readonly warnings: number;
  readonly notApplicable: number;
  readonly metFrom: number;
  readonly metTo: number;
}

/** How many faults there are, and the first of them. */
interface Refused {
  readonly count: number;
  readonly issues: readonly Issue[];
}

/** Why something in a portfolio was not judged, or was judged on nothing. */
export type PortfolioFault =
  | { readonly code: "unread"; readonly why: Unread }
  /** A register before which its plan does not stand. */
  | { readonly code: "no-plan" }
  /** A plan for which no register has come: it is judged all the same, and nearly all of it is open. */
  | { readonly code: "no-register" }
  | (Refused & { readonly code: "plan-refused" })
  | (Refused & { readonly code: "register-refused" })
  /** The same register of the same plan once more; judged was the first. */
  | { readonly code: "told-before"; readonly first: string }
  /** Another plan of the same id; judged was the first. */
  | { readonly code: "plan-differs"; readonly first: string }
  /** The program could not judge it. */
  | { readonly code: "not-judged"; readonly reason: string };

/** What is wrong at one place of a portfolio; nothing is left out without such a row. */
export interface PortfolioIssue {
  readonly row: "issue";
  readonly place: string;
  readonly plan: string | null;
  readonly register: string | null;
  readonly fault: PortfolioFault;
}

/** The last row: all that stands before it. Where it is missing, the rest is. */
export interface PortfolioTotals {
  readonly row: "total";
  readonly asOf: Day;
  readonly knownBy: Day | null;
  readonly plans: number;
  readonly reviews: number;
  readonly findings: number;
  readonly papers: number;
  readonly issues: number;
  readonly notApplicable: number;
  readonly metFrom: number;
  readonly metTo: number;
  readonly byStatus: Readonly<Record<Finding["status"], number>>;
}

/** A row of what a portfolio comes to. */
export type PortfolioRow =
  | PortfolioFinding
  | PortfolioPaper
  | PortfolioReview
  | PortfolioIssue
  | PortfolioTotals;
