/** What a comparison comes to whatever a register holds, and what bound it would have to keep. */
export interface Foregone {
  /** Every register meets it; or none does. */
  readonly met: boolean;
  /** What bound it would have to keep. */
  readonly bound: "at-least" | "more-than" | "at-most" | "less-than";
  /** The number of that bound. */
  readonly limit: number;
  /** The number that the plan asks for. */
  readonly found: number;
  /** The limit is one of per cent. */
  readonly percent?: true;
}
