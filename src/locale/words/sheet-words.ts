import type { FormWords } from "./form-words.js";
import type { EntryForm } from "./entry-form.js";

/** Lists of choices whose words come from a language. */
export type FixedList = "document" | "form" | "decision" | "verdict" | "note" | "what" | "change";

/** How a language writes days that are known only in part. Whatever it writes, `readDate` must read. */
export interface DateWords {
  readonly month: (month: string, year: string) => string;
  readonly quarter: (quarter: string, year: string) => string;
  readonly by: (moment: string) => string;
  readonly from: (moment: string) => string;
  readonly between: (from: string, to: string) => string;
}

/** How a workbook is filled in: a line for each thing that it has. */
export interface GuideWords {
  /** The cells above the lines. */
  readonly fields: string;
  /** The sheets of a unit: what a row is, and where that is written which has no result yet. */
  readonly rows: (subjects: string, progress: string) => string;
  readonly more: string;
  /** Of sheets on which a thing is told several times. */
  readonly repeats: string;
  readonly dates: string;
  readonly money: string;
  /** Of figures and of money in other currencies: the unit stands in the head. */
  readonly figures: string;
  /** Of percentages. */
  readonly percent: string;
  /** What was returned before and changes. `column` is null where a workbook has no column for it. */
  readonly changes: (column: string | null, drop: string) => string;
  readonly questions: (sheet: string, answer: string) => string;
  readonly attestations: (sheet: string, kept: string, reason: string) => string;
  readonly complete: (column: string) => string;
  /** What must stay as it is. */
  readonly keep: string;
  /** Where rows may be added. */
  readonly addRows: string;
  /** Of the workbook of the whole register. */
  readonly keeper: {
    readonly fields: string;
    readonly rows: string;
    readonly complete: (label: string) => string;
  };
}

/** What a unit says of its return as a whole. */
export type ReturnField = "unit" | "author" | "recorded" | "letter" | "letterDate";

/** Every word of a workbook in one language; the tables are in the rooms of words. */
export interface SheetWords {
  readonly language: "vi" | "en";
  readonly sheets: Readonly<
    Record<Exclude<EntryForm, "records"> | "others" | "guide" | "lists" | "journal" | "faults", string>
  >;
  /** What a sheet is for, under its title. */
  readonly about: Readonly<Record<Exclude<EntryForm, "records"> | "others", string>>;
  /** The same for sheets of acts, whatever the plan calls them. */
  readonly aboutRecords: string;
  /** Heads of columns, by key; `attributes.` ones too. */
  readonly heads: Readonly<Record<string, string>>;
  /** Other heads that mean the same. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** What to write in a column, and what counts as proof. */
  readonly notes: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<FixedList, Readonly<Record<string, string>>>>;
  readonly yes: string;
  readonly no: string;
  readonly dates: DateWords;
  /** The question before the day up to which a sheet is complete. */
  readonly complete: string;
  /** How rows of sums begin. */
  readonly totals: readonly string[];
  readonly fields: Readonly<Record<ReturnField, string>>;
  /** What the same labels were called before. */
  readonly oldFields: Readonly<Partial<Record<ReturnField, readonly string[]>>>;
  readonly guide: GuideWords;
  readonly guideTitle: string;
  /** The title of a register made from returned workbooks, in both languages of the plan. */
  readonly register: { readonly vi: string; readonly en: string };
  /** The sheet that says what each return told. */
  readonly journal: {
    readonly heads: readonly string[];
    readonly what: Readonly<Record<"told" | "corrected" | "replaced" | "withdrawn", string>>;
  };
  /** On the sheet that lists what is wrong. */
  readonly faultList: Readonly<Record<"title" | "cell" | "fault", string>>;
  /** What stands on the sheets that a unit fills in. */
  readonly form: FormWords;
}

/** The words that workbooks need. */
export interface SheetLocale {
  readonly sheets: SheetWords;
}
