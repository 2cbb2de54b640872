/** What is wrong with a Word file that an office brings: its own template, or a paper that comes back edited. */
export type PaperIssue =
  /** The `file` cannot be read as a Word file; `kind` is what it is instead. */
  | { readonly code: "not-a-paper"; readonly file: string; readonly kind: WrongPaperKind }
  /** The template `file` does not say where the text goes: its `marker` is missing. */
  | { readonly code: "marker-missing"; readonly file: string; readonly marker: string };

/** What a file turned out to be instead of a Word file that can be read. */
export type WrongPaperKind = "doc" | "odt" | "password" | "truncated" | "broken" | "macros" | "other";
