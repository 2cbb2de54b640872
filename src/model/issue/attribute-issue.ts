/** What is wrong with what is told of a subject or an act. */
export type AttributeIssue =
  /** The attribute is told elsewhere: at other stages, of the act alone, or of the subject. */
  | {
      readonly code: "not-told-there";
      /** Id of the attribute. */
      readonly found: string;
      /** The stage at which it was told, as `procedure.stage`. */
      readonly stage: string;
      /** What is told there. */
      readonly accepted: readonly string[];
    }
  /** The attribute `found` is told `of` the act, or of the subject, and stands with the other. */
  | { readonly code: "told-of"; readonly found: string; readonly of: "act" | "subject" }
  /** What was `found` is none of the options that are `accepted`; `nearest` are those spelt much like it. */
  | {
      readonly code: "no-such-option";
      readonly found: string;
      readonly nearest: readonly string[];
      readonly accepted: readonly string[];
    }
  /** The figure `found` has more `decimals` than the attribute. */
  | { readonly code: "too-fine"; readonly found: string; readonly decimals: number };
