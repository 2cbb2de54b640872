/** The heads of the columns of a table. */
export type Heads<K extends string> = Readonly<Record<K, string>>;

/** What is said in the annexes (phụ lục), and of a paper that is cited. */
export interface AnnexWords {
  readonly progress: {
    readonly title: string;
    readonly caption: (asOf: string) => string;
    readonly columns: Heads<
      "no" | "promise" | "lead" | "due" | "target" | "done" | "lacking" | "proof" | "status"
    >;
    readonly key: string;
  };
  readonly indicators: {
    readonly title: string;
    readonly caption: string;
    readonly columns: Heads<
      "no" | "indicator" | "unit" | "baseline" | "target" | "sure" | "most" | "share" | "lacking" | "status"
    >;
    readonly readings: string;
    readonly readingColumns: Heads<"promise" | "reading" | "verdict" | "applied">;
    readonly applied: string;
    /** What a dash means, by the column in which it stands. */
    readonly key: Readonly<Record<"baseline" | "most", string>>;
  };
  readonly funding: {
    readonly title: string;
    /** By what the rows are told apart. */
    readonly caption: Readonly<Record<"sources" | "years" | "matters", string>>;
    readonly columns: Heads<"source" | "matter" | "year" | "note">;
    readonly unsaid: string;
    readonly most: (stage: string, most: string | null) => string;
    /** In which unit the sums are told, and what a dash means. */
    readonly key: (unit: string) => string;
  };
  readonly changes: {
    readonly title: string;
    readonly caption: (day: string) => string;
    readonly columns: Heads<"no" | "promise" | "before" | "after" | "move" | "why">;
  };
  readonly drafts: {
    readonly title: string;
    readonly caption: (number: string) => string;
    readonly columns: Heads<"promise" | "change" | "before" | "after" | "note">;
  };
  readonly law: {
    readonly title: string;
    readonly caption: (version: string, remarks: number) => string;
    readonly as: (no: number) => string;
    readonly columns: Heads<"no" | "act" | "rule" | "verdict" | "why" | "basis">;
  };
  readonly decisions: {
    readonly title: string;
    readonly caption: string;
    readonly columns: Heads<"no" | "on" | "by" | "what" | "reason" | "proof">;
    /** The end of a sentence that begins with who decided. */
    readonly what: {
      readonly one: (names: readonly string[], same: boolean) => string;
      readonly same: (subject: string, planned: string, same: boolean) => string;
      readonly reading: (title: string, reading: string) => string;
      readonly waiver: (title: string, until: string | null) => string;
      readonly attestation: (title: string, kept: boolean) => string;
      readonly override: (title: string, verdict: string) => string;
    };
  };
  readonly evidence: {
    readonly title: string;
    readonly caption: string;
    readonly columns: Heads<"no" | "act" | "on" | "proof" | "clauses" | "cell">;
    /** How many of the records on file it lists. */
    readonly key: (listed: number, of: number) => string;
  };
  readonly empty: string;
  /** *Quyết định số 12/QĐ-UBND ngày 03 tháng 10 năm 2022*. */
  readonly cited: (kind: string, number: string | null, on: string | null) => string;
  readonly citedFully: (cited: string, issuer: string | null, title: string | null) => string;
  /** A day in a table, where it is one full day. */
  readonly shortDay: (day: string) => string;
  /** A record by its row in the annex of evidence. */
  readonly recordNo: (no: number) => string;
  readonly morePapers: (count: number) => string;
  readonly noPaper: string;
  /** In the place of a number that is not known. */
  readonly unnumbered: string;
}

/** What is said of the review before (so với kỳ trước). */
export interface SinceWords {
  readonly totals: (day: string, before: string, after: string) => string;
  readonly bounds: (from: number, to: number, of: number) => string;
  readonly unchanged: (count: number) => string;
  readonly none: string;
  /** From one status to another; null where the promise is new or gone. */
  readonly moved: (before: string | null, after: string | null, count: number) => string;
  readonly goalMoved: (count: number) => string;
  readonly altered: (count: number) => string;
  /** In short: how many moved, then to which status. */
  readonly became: (after: string, count: number) => string;
  readonly movedIn: (count: number, same: number, annex: string) => string;
  /** Where the causes stand. */
  readonly why: (annex: string) => string;
}

/** A plan printed as its own annex. */
export interface PlanAnnexWords {
  readonly type: string;
  /** What the plan is called where it does not say so itself. */
  readonly paper: string;
  readonly intro: (promises: number) => string;
  readonly caption: string;
  readonly empty: string;
  /** Above what lies in no task. */
  readonly others: string;
  readonly columns: Readonly<
    Record<"no" | "promise" | "lead" | "partner" | "receiver" | "asked" | "due" | "quote", string>
  >;
}
