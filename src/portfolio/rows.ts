import type { Issue } from "../model/issue/issue.js";
import type { DocumentKind } from "../model/register/document.js";
import type { RegisterNature } from "../model/register/register.js";
import type { Day } from "../model/values/date.js";
import type { Finding } from "../rules/assessment/finding.js";
import type { Unread } from "./entry.js";
import type { OfPair, PortfolioFinding } from "./finding.js";

/** A paper on which a finding rests (minh chứng), so that its use in several plans is seen. */
export interface PortfolioPaper extends OfPair {
  readonly row: "paper";
  /** Id of the commitment whose finding rests on it. */
  readonly commitment: string;
  /** One text for all spellings of one paper; null where too little of it is told to know it again. */
  readonly paper: string | null;
  /** Kind of the paper; null where nobody stated it. */
  readonly kind: DocumentKind | null;
  /** Its number (số); null where nobody stated it. */
  readonly number: string | null;
  /** Its symbol (ký hiệu); null where nobody stated it. */
  readonly symbol: string | null;
  /** The day on it, as well as it is known; null where nobody stated it. */
  readonly date: string | null;
  /** Who issued it, by name; null where nobody stated it. */
  readonly issuer: string | null;
  /** What it is about (trích yếu); null where nobody stated it. */
  readonly title: string | null;
}

/** The end of a plan and its register: how many rows stand before it, and what they come to. */
export interface PortfolioReview extends OfPair {
  readonly row: "review";
  /** Where in the portfolio: a file, a line. */
  readonly place: string;
  /** Title of the plan. */
  readonly planTitle: string;
  /** Title of the register; null where none has come. */
  readonly registerTitle: string | null;
  /** Whose facts these are; null where no register has come. */
  readonly nature: RegisterNature | null;
  /** How many rows of findings stand before it. */
  readonly findings: number;
  /** How many rows of papers stand before it. */
  readonly papers: number;
  /** What is odd in plan and register, and does not keep them from being judged. */
  readonly warnings: number;
  /** How many promises do not apply. */
  readonly notApplicable: number;
  /** At least so many are met. */
  readonly metFrom: number;
  /** At most so many are met. */
  readonly metTo: number;
}

/** How many faults there are, and the first of them. */
interface Refused {
  readonly count: number;
  readonly issues: readonly Issue[];
}

/** Why something in a portfolio was not judged, or was judged on nothing. */
export type PortfolioFault =
  /** Nothing can be read there; `why` says what is the matter. */
  | { readonly code: "unread"; readonly why: Unread }
  /** A register before which its plan does not stand. */
  | { readonly code: "no-plan" }
  /** A plan for which no register has come: it is judged all the same, and nearly all of it is open. */
  | { readonly code: "no-register" }
  /** The plan has faults. */
  | (Refused & { readonly code: "plan-refused" })
  /** The register has faults; its plan has none. */
  | (Refused & { readonly code: "register-refused" })
  /** The same register of the same plan once more; judged was the one at the place `first`. */
  | { readonly code: "told-before"; readonly first: string }
  /** Another plan of the same id; judged was the one at the place `first`. */
  | { readonly code: "plan-differs"; readonly first: string }
  /** The program could not judge it; `reason` is what it said. */
  | { readonly code: "not-judged"; readonly reason: string };

/** What is wrong at one place of a portfolio; nothing is left out without such a row. */
export interface PortfolioIssue {
  readonly row: "issue";
  /** Where in the portfolio: a file, a line. */
  readonly place: string;
  /** Id of the plan; null where none could be read. */
  readonly plan: string | null;
  /** Id of the register; null where none could be read. */
  readonly register: string | null;
  /** What is wrong there. */
  readonly fault: PortfolioFault;
}

/** The last row: all that stands before it. Where it is missing, the rest is. */
export interface PortfolioTotals {
  readonly row: "total";
  /** The day of the review, written YYYY-MM-DD. */
  readonly asOf: Day;
  /** Only what was recorded by this day was used; null = all of it. */
  readonly knownBy: Day | null;
  /** How many plans were judged. */
  readonly plans: number;
  /** How many pairs of plan and register were judged. */
  readonly reviews: number;
  /** How many rows of findings stand before it. */
  readonly findings: number;
  /** How many rows of papers stand before it. */
  readonly papers: number;
  /** How many rows of issues stand before it. */
  readonly issues: number;
  /** How many promises do not apply. */
  readonly notApplicable: number;
  /** At least so many are met. */
  readonly metFrom: number;
  /** At most so many are met. */
  readonly metTo: number;
  /** How many findings stand at each status. */
  readonly byStatus: Readonly<Record<Finding["status"], number>>;
}

/** A row of what a portfolio comes to. */
export type PortfolioRow =
  | PortfolioFinding
  | PortfolioPaper
  | PortfolioReview
  | PortfolioIssue
  | PortfolioTotals;
