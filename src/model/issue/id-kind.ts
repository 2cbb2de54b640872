/** What an id may name; an `item` may also be a task or a product, which share its namespace. */
export type IdKind =
  | "party"
  | "unit"
  | "procedure"
  | "stage"
  | "task"
  | "item"
  | "commitment"
  | "reading"
  | "subject"
  | "document"
  | "record"
  | "statement"
  | "decision"
  | "note"
  | "attribute"
  /** What a note may speak of: a subject, or anything that a subject may be put forward for. */
  | "topic"
  /** What a subject may be put forward for: a task, item, product or commitment. */
  | "matter"
  /** Anything of a plan that an emendation may concern: a matter, a unit or a passage. */
  | "part"
  | "plan"
  /** A lawful time of a law set. */
  | "time";
