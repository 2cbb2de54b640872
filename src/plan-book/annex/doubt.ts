import type { ByCode } from "../../locale/say/by-code.js";

/** What the reader of an annex could not be sure of: asked, never guessed. */
export type AnnexDoubt =
  /** A promise with no number to count. */
  | { readonly code: "no-number" }
  /** A percentage of what? */
  | { readonly code: "percent-of-what"; readonly percent: string }
  /** A number that stands in words, or in several ways. */
  | { readonly code: "unclear-number"; readonly found: string }
  /** Several numbers, of which only a person can say which is promised. */
  | { readonly code: "several-numbers"; readonly found: readonly string[] }
  /** *Khoảng 20*: at least, or at most? */
  | { readonly code: "about-number"; readonly found: string }
  /** *Giảm 5%*: from what? */
  | { readonly code: "change-number"; readonly found: string }
  /** *Báo cáo 6 tháng*: a period, or several, and not how much is promised in each. */
  | { readonly code: "period-number"; readonly found: string }
  /** A number that stands once for several rows. */
  | { readonly code: "shared-number"; readonly found: string }
  /** A number that stands beside the one promised: a total, or a promise of its own. */
  | { readonly code: "other-number"; readonly found: string }
  /** The column of units says another one than the words. */
  | { readonly code: "other-unit"; readonly found: string; readonly read: string }
  /** Is each one counted, or are figures added? */
  | { readonly code: "unknown-measure"; readonly found: string }
  | { readonly code: "no-such-day"; readonly found: string }
  | { readonly code: "unclear-due"; readonly found: string }
  /** *Trước 31/12/2025*: read with that day, which is told. */
  | { readonly code: "before-day"; readonly found: readonly string[]; readonly days: readonly string[] }
  /** A day outside the time of the plan. */
  | { readonly code: "far-due"; readonly found: string }
  | { readonly code: "no-lead" }
  /** Names of units that differ by little. */
  | { readonly code: "similar-units"; readonly found: string; readonly other: string }
  /** The name of one begins that of the other: *Sở Y tế*, *Sở Y tế tỉnh A*. */
  | { readonly code: "shorter-unit"; readonly found: string; readonly other: string }
  | { readonly code: "same-number"; readonly found: string }
  | { readonly code: "no-row-number" }
  /** What the words tell of being done, and by which papers, was not read. */
  | { readonly code: "kind-assumed"; readonly found: string }
  /** A cell whose content went nowhere. */
  | { readonly code: "not-read"; readonly head: string; readonly found: string }
  | { readonly code: "several-tables"; readonly read: number; readonly found: number }
  | { readonly code: "row-joined"; readonly found: string }
  | { readonly code: "no-title" }
  | { readonly code: "no-plan-id" }
  | { readonly code: "no-period" }
  | { readonly code: "no-issued" }
  | { readonly code: "one-party" }
  /** What was written of the sides cannot be read. */
  | { readonly code: "parties-unclear"; readonly units: readonly string[] }
  /** A unit that owes something, and nobody says for which side. */
  | { readonly code: "no-side"; readonly unit: string };

/** A question for each doubt. */
export type DoubtWords = ByCode<AnnexDoubt>;
