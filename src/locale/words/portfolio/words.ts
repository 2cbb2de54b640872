import type { ByCode } from "../../say/by-code.js";
import type { Locale } from "../locale.js";

/** A table across plans: its title, its heads, and what is said where it has no row. */
export interface AcrossTableWords {
  readonly title: string;
  readonly heads: readonly string[];
  readonly none: string;
}

/** Why something of a portfolio was not judged, or was judged on nothing, as far as it is said. */
export type PortfolioFaultSaid =
  | {
      readonly code: "unread";
      readonly why: "file" | "not-utf8" | "not-json" | "twice" | "too-long" | "broken" | "no-part";
    }
  | { readonly code: "no-plan" }
  | { readonly code: "no-register" }
  | { readonly code: "not-judged" }
  | { readonly code: "plan-refused"; readonly count: number }
  | { readonly code: "register-refused"; readonly count: number }
  | { readonly code: "told-before"; readonly first: string }
  | { readonly code: "plan-differs"; readonly first: string };

/** The tables across plans. */
export type AcrossTableName = "reviews" | "promises" | "waits" | "papers" | "issues";

/** What is said of many plans together (nhiều kế hoạch). They stand apart from all other words of a language. */
export interface PortfolioWords {
  /** How many plans, and on which day; null where the last row is missing. */
  readonly title: (plans: number, day: string | null, knownBy: string | null) => string;
  /** Rows are missing: what follows is a part, and said to be one. */
  readonly partial: string;
  readonly illustrative: (count: number, of: number) => string;
  /** Beside the sentence: what it does not say. */
  readonly notProven: string;
  readonly pairs: (pairs: number, plans: number) => string;
  readonly issues: (count: number) => string;
  readonly fault: ByCode<PortfolioFaultSaid>;
  readonly noRegister: string;
  readonly nobody: string;
  /** The number of a paper, as it is cited. */
  readonly numbered: (number: string) => string;
  readonly papersUnknown: (count: number) => string;
  readonly everywhere: Readonly<Record<"yes" | "no" | "unknown", string>>;
  /** What unfolds the rest of a table. */
  readonly unfold: (count: number) => string;
  readonly tables: Readonly<Record<AcrossTableName, AcrossTableWords>>;
}

/** The words that are needed to tell of many plans: `{ ...vi, portfolio: portfolioWords.vi }`. */
export type PortfolioLocale = Locale & { readonly portfolio: PortfolioWords };
