import type { ByCode } from "../../../locale/say/by-code.js";
import type { PortfolioFault, Unread } from "../../../portfolio/index.js";

/** A table of the report: its title, its heads, and what is said where it has no row. */
export interface AcrossTableWords {
  readonly title: string;
  readonly heads: readonly string[];
  readonly none: string;
}

/** What is said of portfolios: put together, judged, looked across. */
export interface PortfolioCommandWords {
  /** How each task of the command is called. */
  readonly usage: Readonly<Record<"import" | "check" | "report" | "page", string>>;
  readonly onlyParts: (file: string) => string;
  readonly onlyRows: (file: string) => string;
  readonly onlyPage: (file: string) => string;
  readonly noParts: (folder: string) => string;
  readonly imported: (plans: number, registers: number) => string;
  /** Files that are neither plan nor register. */
  readonly passed: (count: number) => string;
  readonly judging: (pairs: number) => string;
  readonly judged: (plans: number, pairs: number, findings: number, day: string) => string;
  readonly threadEnded: (thread: number, reason: string) => string;
  readonly otherRun: (file: string) => string;
  readonly issues: (count: number) => string;
  readonly fault: ByCode<PortfolioFault>;
  readonly unread: Readonly<Record<Unread, string>>;
  readonly title: (plans: number, day: string) => string;
  /** Rows are missing: what follows is a part, and said to be one. */
  readonly partial: string;
  readonly illustrative: (count: number, of: number) => string;
  readonly noRegister: string;
  readonly nobody: string;
  readonly more: (count: number) => string;
  readonly papersUnknown: (count: number) => string;
  readonly everywhere: Readonly<Record<"yes" | "no" | "unknown", string>>;
  /** On the page: what stands under the sentence, and what unfolds the rest of a table. */
  readonly notProven: string;
  readonly pairs: (pairs: number, plans: number) => string;
  readonly unfold: (count: number) => string;
  readonly tables: Readonly<Record<"reviews" | "promises" | "waits" | "papers" | "issues", AcrossTableWords>>;
}
