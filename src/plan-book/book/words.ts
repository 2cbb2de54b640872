import type { SheetWords } from "../../locale/words/sheet-words.js";
import type { DoubtWords } from "../annex/doubt.js";
import type { PartKey } from "./columns.js";

/** Lists of choices that only a plan workbook has. */
export type PlanList = "fact" | "who" | "row" | "measure" | "every" | "type" | "told" | "part";

/** How much is promised, as an official writes it; `readLevel` reads whatever these write. */
export interface LevelWords {
  readonly comparison: Readonly<Record<"atLeast" | "moreThan" | "atMost" | "lessThan", string>>;
  /** *gốc*: the other quantity, to which something is added or from which it is taken. */
  readonly base: string;
  readonly plus: string;
  readonly minus: string;
}

/** How a condition is written: *cấp nhiệm vụ: là cấp tỉnh*. */
export interface ConditionWords {
  readonly is: string;
  readonly unit: string;
  readonly party: string;
  readonly from: string;
  readonly to: string;
}

/** Every word of a plan workbook (sổ kế hoạch) in one language. */
export interface PlanBookWords {
  readonly sheets: SheetWords;
  readonly parts: Readonly<Record<PartKey, { readonly name: string; readonly about: string }>>;
  /** The hidden sheet of drop-down lists. */
  readonly choicesSheet: string;
  readonly heads: Readonly<Record<string, string>>;
  /** Other heads that mean the same. */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** What to write in a column. */
  readonly notes: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<PlanList, Readonly<Record<string, string>>>>;
  readonly level: LevelWords;
  readonly condition: ConditionWords;
  /** The promise itself, in the column of what is counted. */
  readonly itself: string;
  /** A promise that lies in no task. */
  readonly none: string;
  /** What a column is called in another language: *Nội dung – tiếng Anh*. */
  readonly inLanguage: (head: string, language: string) => string;
  /** What begins and ends a stretch of days that has an open end in the plan. */
  readonly fromDay: string;
  readonly toDay: string;
  /** What is added to the title of each step of a rising target. */
  readonly step: (year: number, every: "year" | "quarter" | "half", number: number) => string;
  /** What an annex does not say and a plan must: how the kinds of work that are made of it are called. */
  readonly made: {
    readonly done: string;
    readonly published: string;
    readonly figures: string;
    readonly area: string;
    readonly others: string;
    readonly work: string;
    readonly occasion: string;
    readonly amount: (unit: string) => string;
    readonly rowNumber: (no: string) => string;
    /** What cells of a row are called where they are quoted one after another. */
    readonly quoted: {
      readonly target: string;
      readonly unit: string;
      readonly due: string;
      readonly year: (year: number) => string;
    };
  };
  /** What a workbook has no cells for. */
  readonly held: {
    readonly fields: Readonly<Record<string, string>>;
    readonly other: string;
    readonly of: (what: string, name: string) => string;
  };
  readonly doubts: DoubtWords;
}
