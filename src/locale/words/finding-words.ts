import type { Duty } from "../../model/plan/commitment.js";
import type { Decision } from "../../model/register/decision.js";
import type { Responsible, Status, Timing } from "../../rules/assessment/finding.js";
import type { Outlook } from "../../rules/commitment/outlook.js";
import type { Verdict } from "../../rules/verdict.js";

/** Of one requirement; `unmet` is the milder word, for as long as the promise itself has not failed. */
export type VerdictWords = Readonly<Record<Verdict | "failed", string>>;

/** What is said of one judged promise and of its clock. */
export interface FindingWords {
  readonly status: Readonly<Record<Status, string>>;
  /** Of a promise with a figure (chỉ tiêu). */
  readonly indicatorStatus: Readonly<Record<Status, string>>;
  readonly verdict: VerdictWords;
  readonly indicatorVerdict: VerdictWords;
  /** Of what cannot be concluded: nobody has told anything; something was told, not enough. */
  readonly undetermined: Readonly<Record<"silent" | "told", string>>;
  /** Why a promise does not apply. */
  readonly exempt: Readonly<Record<"condition-unmet" | "waived" | "withdrawn", string>>;
  readonly timing: (timing: Timing) => string;
  readonly outlook: Readonly<Record<Outlook["code"], string>>;
  /** `lastStart` of what has not begun; `reached` and `lawfulEnd` of what has. */
  readonly ahead: (ahead: AheadText) => string;
  readonly atDueAndNow: (atDue: string, now: string) => string;
  readonly noLonger: (since: string) => string;
  readonly wouldApply: (since: string) => string;
  readonly dissent: (by: string, verdict: string, reason: string) => string;
  readonly head: (title: string, status: string, clause: string, lines: string) => string;
  /** What would tell whether it was done in time: the word that there was nothing before the due day, or the day itself. */
  readonly undated: Readonly<Record<"declared" | "day", (due: string) => string>>;
  readonly term: (due: string, timing: string) => string;
  readonly owed: (holders: string) => string;
  readonly role: Readonly<Record<Duty["role"], string>>;
  readonly after: (unit: string) => string;
  readonly uncertain: string;
  readonly missing: (why: NonNullable<Responsible["missing"]>, ended: string) => string;
  readonly readings: (count: string, used: string, agree: boolean) => string;
  readonly evidence: (record: string, documents: string, cell: string) => string;
  /** Who declared complete, when, up to when, by which paper. */
  readonly declared: (statement: DeclaredText) => string;
  readonly decided: (decision: DecidedText) => string;
  /** What was decided, by the kind of the decision. */
  readonly decision: Readonly<Record<Decision["kind"], string>>;
  readonly amended: (number: string, on: string) => string;
  /** *công văn số 12/UBND ngày …*; its id where it has no number. */
  readonly paper: (kind: string, number: string | null, on: string | null, title: string | null) => string;
}

/** An outlook in words: its days are written out, and what is not known is null. */
export interface AheadText {
  readonly outlook: string;
  readonly lastStart: string | null;
  readonly lawfulEnd: string | null;
  readonly reached: string | null;
}

/** A completeness statement in words. */
export interface DeclaredText {
  readonly by: string;
  readonly recorded: string;
  readonly upTo: string;
  readonly papers: string;
}

/** A decision in words. */
export interface DecidedText {
  readonly what: string;
  readonly by: string;
  readonly on: string;
  readonly papers: string;
}
