import type { Attribute } from "../../model/plan/attribute.js";

/** What stands on the sheet of questions to a unit. */
export interface AskedSheetWords {
  readonly sheet: string;
  readonly about: string;
  readonly heads: Readonly<
    Record<"no" | "asked" | "how" | "answer" | "on" | "kind" | "number" | "date" | "note", string>
  >;
  /** What may be answered: one of these; or how the value is written. */
  readonly oneOf: (labels: readonly string[]) => string;
  /** Which papers prove it, beside the answer. */
  readonly withPaper: (papers: string) => string;
  readonly yes: Readonly<Record<"prove" | "decide" | "same" | "end", string>>;
  readonly no: Readonly<Record<"prove" | "decide" | "same" | "end", string>>;
  /** All is entered, there is nothing else. */
  readonly complete: string;
  readonly noPlace: string;
  readonly outside: string;
  readonly reading: (number: number) => string;
  readonly successor: string;
  readonly date: string;
  readonly body: (outside: string) => string;
  readonly value: Readonly<Record<Exclude<Attribute["type"], "choice" | "yes-no">, string>>;
  /** Why there is no cell: it is answered on another sheet, or by another unit. */
  readonly onSheet: (sheet: string) => string;
  readonly notYours: (unit: string) => string;
  /** Who told something, and when. */
  readonly told: (unit: string, day: string) => string;
}
