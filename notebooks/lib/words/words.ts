import type { Status } from "phoihop";
import type { ChangeWords } from "./change-words.ts";
import type { DecideWords } from "./decide-words.ts";
import type { FolderWords } from "./folder-words.ts";
import type { OtherFile } from "../file-sort.ts";
import type { Step } from "../steps.ts";
import type { PapersWords } from "./papers-words.ts";
import type { PlansWords } from "./plans-words.ts";
import type { PlanWords } from "./plan-words.ts";
import type { UnreadWords } from "./unread-words.ts";
import type { WorkWords } from "./work-words.ts";

/** The names of the notebooks, as their files are called. */
export type NotebookName = "index" | "ke-hoach" | "so-ket" | "neu-dieu-chinh" | "so-sanh" | "nhieu-ke-hoach";

/** What stands around every notebook. */
interface FrameWords {
  readonly title: Readonly<Record<NotebookName, string>>;
  readonly notebooks: string;
  readonly code: string;
  readonly language: string;
}

/** What is said of the register that is looked at. */
interface RegisterWords {
  readonly choose: string;
  readonly own: string;
  readonly drop: string;
  readonly pick: string;
  readonly local: string;
  readonly reading: (files: string) => string;
  readonly read: (file: string, records: number, subjects: number) => string;
  /** Files that were united with the register that is looked at: how many records it had, and has. */
  readonly unite: string;
  readonly united: (file: string, before: number, after: number) => string;
  /** A file that cannot be used: what is shown below rests on the register chosen before. */
  readonly refused: (file: string, faults: number) => string;
  readonly still: (register: string) => string;
  /** Workbooks in which nothing is wrong, beside one that is refused. */
  readonly sound: (files: string) => string;
  /** Workbooks of units, with the faulty cells marked. */
  readonly sendBack: (files: string) => string;
  readonly markedFile: string;
  /** Copies that are not the unit's own file. */
  readonly writtenAnew: (files: string) => string;
  readonly oddities: (count: number) => string;
  readonly others: (count: number) => string;
  readonly illustrative: string;
  readonly unknownFile: (file: string) => string;
  readonly severalFiles: string;
  /** Word files, where registers are read. */
  readonly paper: (file: string) => string;
  /** What is kept in this browser. */
  readonly kept: string;
  readonly keptBefore: (registers: number) => string;
  /** The address names a register that is not here. */
  readonly absent: string;
  /** Of a register of one's own: to be here no longer. */
  readonly remove: string;
  readonly save: string;
  readonly file: string;
  /** A file that is plainly something else than a register of this plan. */
  readonly otherFile: Readonly<Record<Exclude<OtherFile, "plan">, string>>;
}

/** What is said of the day and of what is looked at. */
interface MomentWords {
  readonly asOf: string;
  readonly knownBy: string;
  readonly noDay: string;
  readonly all: string;
  readonly line: (asOf: string, knownBy: string | null) => string;
  readonly side: string;
  readonly allSides: string;
  readonly unit: string;
  readonly allUnits: string;
  /** The folded controls in one line. */
  readonly folded: (register: string, day: string, part: string) => string;
  readonly readings: (clauses: number) => string;
  readonly readingsAbout: string;
  readonly asDecided: string;
  readonly chosen: (count: number) => string;
}

/** What is said of findings. */
interface FindingListWords {
  readonly totals: string;
  readonly possibleKey: (from: number, to: number, of: number) => string;
  readonly status: string;
  readonly allStatuses: string;
  readonly search: string;
  readonly shown: (shown: number, all: number) => string;
  /** The order of the list. */
  readonly order: string;
  readonly orders: Readonly<Record<"urgency" | "plan", string>>;
  readonly openAll: string;
  readonly closeAll: string;
  readonly none: string;
  readonly reason: string;
  readonly missing: string;
  readonly who: string;
  readonly nobody: string;
  readonly why: string;
  readonly printed: (lines: string) => string;
  readonly records: string;
  readonly noRecords: string;
  readonly recorded: (day: string) => string;
  readonly noDocument: string;
  readonly link: string;
  readonly remarks: string;
  readonly mark: Readonly<Record<Status, string>>;
}

/** What is said of questions, of the way ahead and of money. */
interface FurtherWords {
  readonly questionsTo: (unit: string, count: number) => string;
  readonly nobodyToAsk: string;
  readonly noQuestions: string;
  readonly noLaw: string;
  readonly lawCount: (verdict: string, count: number) => string;
  readonly promise: string;
  readonly outlook: string;
  readonly lastStart: string;
  readonly daysLeft: string;
  readonly reached: string;
  readonly noOutlook: string;
  readonly subject: string;
  readonly procedure: string;
  readonly stage: string;
  readonly state: string;
  readonly on: string;
  readonly latest: string;
  readonly overrun: (days: number) => string;
  readonly ended: (how: string) => string;
  readonly noSubjects: string;
  readonly money: string;
  readonly about: string;
  readonly source: string;
  readonly year: string;
  readonly step: string;
  readonly amount: string;
  readonly noMoney: string;
  readonly noAmount: string;
  readonly bounds: (least: string, most: string | null) => string;
}

/** What is said of files to keep. */
interface SaveWords {
  readonly findings: string;
  readonly as: Readonly<Record<"csv" | "json" | "xlsx" | "docx" | "zip", string>>;
  readonly file: string;
  readonly failed: (kind: string) => string;
  readonly reportFile: string;
  readonly lettersFile: string;
  readonly pageFile: string;
  readonly workbooksFile: string;
  /** What is said while a file is made, and once it is saved. */
  /** What stands in the name of a file. */
  readonly names: Readonly<Record<"invented" | "known" | "tried" | "part", string>>;
  /** What stands above results that are only tried, or of some units alone. */
  readonly limited: Readonly<Record<"tried" | "part", string>>;
  readonly making: string;
  readonly saved: (file: string) => string;
  /** Beside the button of the report, while readings are tried in the page. */
  readonly withoutTried: string;
}

/** What is said of taking back what was done last. */
interface UndoWords {
  readonly button: string;
  /** After the word on the button: what taking it back means. */
  readonly back: {
    readonly register: Readonly<Record<Step["did"], (register: string, what: string) => string>>;
    readonly passages: Readonly<Record<Step["did"], (plan: string, what: string) => string>>;
    readonly drafts: Readonly<Record<Step["did"], (draft: string, what: string) => string>>;
  };
  /** What the browser does not keep. */
  readonly unkept: Readonly<Record<Step["of"], string>>;
}

/** The words of the notebooks alone; all others are those of the library. */
export interface Words {
  readonly frame: FrameWords;
  readonly register: RegisterWords;
  readonly moment: MomentWords;
  readonly findings: FindingListWords;
  readonly further: FurtherWords;
  readonly save: SaveWords;
  readonly undo: UndoWords;
  readonly papers: PapersWords;
  readonly plans: PlansWords;
  readonly decide: DecideWords;
  readonly plan: PlanWords;
  readonly change: ChangeWords;
  readonly work: WorkWords;
  readonly folder: FolderWords;
  readonly unread: UnreadWords;
}
