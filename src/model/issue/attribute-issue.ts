/** What is wrong with what is told of a subject or an act. */
export type AttributeIssue =
  /** The attribute is told elsewhere: at other stages, of the act alone, or of the subject. */
  | {
      readonly code: "not-told-there";
      readonly found: string;
      readonly stage: string;
      /** What is told there. */
      readonly accepted: readonly string[];
    }
  | { readonly code: "told-of"; readonly found: string; readonly of: "act" | "subject" }
  | {
      readonly code: "no-such-option";
      readonly found: string;
      readonly nearest: readonly string[];
      readonly accepted: readonly string[];
    }
  | { readonly code: "too-fine"; readonly found: string; readonly decimals: number };
