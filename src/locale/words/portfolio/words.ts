import type { ByCode } from "../../say/by-code.js";
import type { Locale } from "../locale.js";

/** A table across plans: its title, its heads, and what is said where it has no row. */
export interface AcrossTableWords {
  /** Its heading. */
  readonly title: string;
  /** The heads of its columns, in their order. */
  readonly heads: readonly string[];
  /** What stands in its place where it has no row. */
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
  /** How many of the registers are invented (số liệu minh họa). */
  readonly illustrative: (count: number, of: number) => string;
  /** Beside the sentence: what it does not say. */
  readonly notProven: string;
  /** How many registers were judged, where they are more than the plans. */
  readonly pairs: (pairs: number, plans: number) => string;
  /** How many entries were not judged, or judged on nothing. */
  readonly issues: (count: number) => string;
  /** Why one of them was not. */
  readonly fault: ByCode<PortfolioFaultSaid>;
  /** In the place of a register's title: there is none. */
  readonly noRegister: string;
  /** In the place of a unit: nobody is named. */
  readonly nobody: string;
  /** The number of a paper, as it is cited. */
  readonly numbered: (number: string) => string;
  /** How many papers could not be told apart, for they lack number, day or issuer. */
  readonly papersUnknown: (count: number) => string;
  /** Whether a promise fails in every plan that has it. */
  readonly everywhere: Readonly<Record<"yes" | "no" | "unknown", string>>;
  /** What unfolds the rest of a table. */
  readonly unfold: (count: number) => string;
  /** Each table, by its name. */
  readonly tables: Readonly<Record<AcrossTableName, AcrossTableWords>>;
}

/** The words that are needed to tell of many plans: `{ ...vi, portfolio: portfolioWords.vi }`. */
export type PortfolioLocale = Locale & { readonly portfolio: PortfolioWords };
