/** What the notebooks of changes say. */
export interface ChangeWords {
  /** The later review is of an earlier day. */
  /** Since the review before (từ lần rà soát trước). */
  readonly since: {
    readonly title: string;
    readonly none: string;
    readonly of: (saved: string, asOf: string) => string;
    readonly same: (all: number) => string;
    readonly moved: (counts: readonly { readonly how: string; readonly count: number }[]) => string;
    /** How many entries the register has more, and how many it has no longer. */
    readonly entries: (more: number, fewer: number) => string;
  };
  readonly backwards: string;
  readonly before: string;
  readonly after: string;
  readonly asIs: string;
  readonly asDrafted: string;
  readonly cause: string;
  readonly now: string;
  readonly note: string;
  readonly none: string;
  readonly unmoved: (count: number) => string;
  readonly draft: string;
  readonly noDraft: string;
  readonly ownDraft: string;
  readonly saveDraft: string;
  /** What begins the name of the file of a draft. */
  readonly draftFile: string;
  readonly dropDraft: string;
  readonly draftRefused: (file: string, faults: number) => string;
  readonly draftRead: (file: string) => string;
  readonly add: string;
  readonly remove: string;
  readonly edit: (number: number) => string;
  readonly promise: string;
  readonly action: string;
  readonly actions: Readonly<Record<"due" | "target" | "withdraw", string>>;
  readonly newDue: string;
  readonly newTarget: string;
  readonly noEdits: string;
  readonly number: string;
  readonly reason: string;
  readonly changes: string;
  readonly flips: (count: number) => string;
  readonly eased: (count: number) => string;
  readonly noFlips: string;
}
