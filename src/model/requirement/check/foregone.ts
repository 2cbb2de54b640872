/** What a comparison comes to whatever a register holds, and what bound it would have to keep. */
export interface Foregone {
  /** Every register meets it; or none does. */
  readonly met: boolean;
  readonly bound: "at-least" | "more-than" | "at-most" | "less-than";
  readonly limit: number;
  readonly found: number;
  /** The limit is one of per cent. */
  readonly percent?: true;
}
