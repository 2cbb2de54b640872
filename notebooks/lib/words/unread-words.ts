import type { UnreadMatter } from "../unread.ts";

/** What is said of what this browser keeps and the page cannot read. */
export interface UnreadWords {
  readonly head: (count: number) => string;
  readonly matters: Readonly<Record<UnreadMatter, string>>;
  readonly todo: string;
  readonly save: string;
  readonly file: string;
  readonly remove: string;
  readonly notRemoved: string;
}
