/** What is said where a person enters a decision (quyết định). */
export interface DecideWords {
  readonly open: string;
  readonly answer: string;
  /** The same where one of several records is right. */
  readonly right: string;
  readonly who: string;
  readonly on: string;
  readonly kind: string;
  readonly number: string;
  readonly recorded: string;
  /** The last day of which a decision speaks; it may be empty. */
  readonly until: Readonly<Record<"waiver" | "attestation", string>>;
  readonly choose: string;
  readonly save: string;
  readonly lacking: (fields: string) => string;
  readonly refused: string;
  readonly about: string;
  readonly waiver: string;
  readonly replies: Readonly<Record<"decide" | "same" | "attest", Readonly<Record<"yes" | "no", string>>>>;
  readonly noPlace: string;
  readonly waive: string;
  readonly successor: string;
  /** In the empty field: a unit of the list, or another. */
  readonly pickOrType: string;
  readonly from: string;
  /** On what a succession rests: a paper, its day, who issued it. */
  readonly basis: (paper: string, on: string, by: string) => string;
}
