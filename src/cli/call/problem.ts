/** Something wrong with how the command was called. */
export type Problem =
  | { readonly code: "no-command" }
  | { readonly code: "unknown-command"; readonly found: string; readonly nearest: readonly string[] }
  | { readonly code: "unknown-option"; readonly found: string; readonly nearest: readonly string[] }
  | { readonly code: "missing-option"; readonly option: string }
  | { readonly code: "missing-argument"; readonly argument: string }
  | { readonly code: "missing-value"; readonly option: string; readonly takes: string }
  | { readonly code: "takes-no-value"; readonly option: string; readonly found: string }
  | {
      readonly code: "not-accepted";
      readonly option: string;
      readonly found: string;
      readonly accepted: readonly string[];
    }
  | { readonly code: "no-such-day"; readonly option: string; readonly found: string }
  | { readonly code: "not-both"; readonly option: string; readonly other: string }
  | { readonly code: "only-with"; readonly option: string; readonly other: string }
  | { readonly code: "backward"; readonly from: string; readonly to: string }
  | { readonly code: "given-twice"; readonly option: string }
  | { readonly code: "unexpected"; readonly found: string };
