import type { PortfolioWords } from "../../../locale/words/portfolio/words.js";

/** What is said of portfolios: put together, judged, looked across. */
export interface PortfolioCommandWords extends PortfolioWords {
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
  readonly more: (count: number) => string;
}
