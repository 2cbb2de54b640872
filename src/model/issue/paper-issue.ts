/** What is wrong with a Word file that an office brings: its own template, or a paper that comes back edited. */
export type PaperIssue =
  | { readonly code: "not-a-paper"; readonly file: string; readonly kind: WrongPaperKind }
  /** A template that does not say where the text of the paper goes. */
  | { readonly code: "marker-missing"; readonly file: string; readonly marker: string };

/** What a file turned out to be instead of a Word file that can be read. */
export type WrongPaperKind = "doc" | "odt" | "password" | "truncated" | "broken" | "macros" | "other";
