import type { ChangeCommandWords } from "./change-words.js";
import type { FileWords } from "./file-words.js";
import type { PortfolioCommandWords } from "./portfolio/words.js";
import type { ReportCommandWords } from "./report-words.js";

/** What stands around the findings of a review. */
export interface ReviewWords {
  readonly plan: string;
  readonly register: string;
  readonly asOf: string;
  readonly endOf: (day: string) => string;
  readonly knownBy: (day: string) => string;
  readonly illustrative: string;
  /** The numbers under which a paper is cited. */
  readonly numbers: (numbers: string) => string;
  readonly totals: string;
  readonly oddities: string;
  /** An entry of the register as people know it: what was done, when, entered by whom; a statement; a subject. */
  readonly record: (act: string, on: string | null, by: string | null) => string;
  readonly statement: (name: string) => string;
  readonly subject: (name: string) => string;
  readonly remarks: string;
  readonly highlights: (shown: number, all: number) => string;
  readonly rest: string;
  readonly explainOne: string;
  /** Before the commands that show what the law says, and what is missing to say more. */
  readonly lawOne: string;
  readonly lawMissing: string;
  /** Label of a note: the readings of a clause, where they do not agree. */
  readonly readings: string;
}

/** The tables at the end of a merge. */
export interface MergeTableWords {
  readonly returned: string;
  readonly changed: string;
  readonly asked: string;
  readonly unused: string;
  readonly nothing: string;
  readonly missing: string;
  /** Unit, file, day, letter, rows, faults. */
  readonly columns: readonly string[];
  readonly day: (day: string) => string;
  readonly told: (unit: string, count: number) => string;
  readonly change: (
    what: "corrected" | "replaced" | "withdrawn" | "told",
    subject: string,
    values: string,
    cell: string,
  ) => string;
}

/** What is said of plans that are made of an annex, looked over, printed and compared. */
export interface PlanCommandWords {
  /** How each task of the command is called. */
  readonly usage: Readonly<Record<"make" | "check" | "print" | "diff", string>>;
  readonly onlyBookOrJson: (file: string) => string;
  /** Above the rows that were read and not used. */
  readonly passed: string;
  readonly made: (rows: number, promises: number, units: number) => string;
  /** Above what is asked, each with its cell. */
  readonly questions: (count: number) => string;
  readonly next: (file: string) => string;
  readonly sound: (promises: number, units: number, sides: number) => string;
  /** Above the doubts that nobody has settled. */
  readonly open: (count: number) => string;
  readonly gone: string;
  readonly same: string;
}

/** What is said of workbooks that are made and merged. */
export interface WorkbookWords {
  readonly exists: (file: string) => string;
  readonly notWritten: (file: string, reason: string) => string;
  readonly written: (file: string) => string;
  /** A file was written anew, and what stood there before is kept under another name. */
  readonly kept: (file: string, copy: string) => string;
  /** A sheet of the register that stood here before, which the new one goes without. */
  readonly removed: (file: string) => string;
  readonly noUnit: (unit: string, nearest: readonly string[], all: readonly string[]) => string;
  readonly noChart: (chart: string, nearest: readonly string[], all: readonly string[]) => string;
  readonly noFinding: (cell: string) => string;
  readonly bearsOn: (cell: string, count: number) => string;
  readonly noOutput: string;
  readonly notBoth: string;
  readonly onlyWorkbook: (file: string) => string;
  readonly noSuchFormat: (file: string) => string;
  readonly joining: string;
  readonly converted: (file: string, cells: number) => string;
  readonly faults: (count: number) => string;
  readonly oddities: (count: number) => string;
  readonly notMerged: string;
  readonly merged: (files: number, records: number, repeated: number) => string;
  /** A faulty file that the rest goes without. */
  readonly skipped: (file: string, faults: number) => string;
  readonly mergeTables: MergeTableWords;
  /** A copy that could not be made within the unit's own file. */
  readonly notSpliced: (file: string) => string;
}

/** What stands beside one explained finding. */
export interface ExplainWords {
  /** A clause that holds several promises. */
  readonly several: (clause: string) => string;
  readonly printed: (lines: string) => string;
  readonly records: string;
  /** A record by its number in that list. */
  readonly recordNo: (number: number) => string;
  readonly recorded: (day: string) => string;
  readonly noDocument: string;
}

/** What is said of the page in one file, and of a folder of notebooks. */
export interface NotebookWords {
  readonly noPage: string;
  readonly pageWritten: (file: string) => string;
  readonly exist: (files: string) => string;
  readonly started: (folder: string) => string;
  /** Before the commands to go on with. */
  readonly next: string;
}

/** What is said of what was read. */
export interface InputWords {
  readonly refused: (file: string, issues: number) => string;
  /** A key that stands twice in one object. */
  readonly twice: (line: number, column: number, key: string) => string;
  readonly others: (count: number) => string;
}

/** What stands around the questions to units. */
export interface AskWords {
  readonly page: (unit: string, questions: number) => string;
  readonly nobody: string;
  readonly none: string;
  /** Above what runs out unless somebody renews it; asked before all else. */
  readonly renewals: string;
  /** What runs out, by which day at the latest, and that its owner has ended or may have. */
  readonly renewal: (
    subject: string,
    by: string,
    owner: string | null,
    hasEnded: "no" | "maybe" | "yes",
  ) => string;
  /** Above what is missing to judge acts by the law. */
  readonly byLaw: (acts: number) => string;
}

/** What stands around the remarks on a plan's own text. */
export interface InspectWords {
  readonly title: (plan: string, remarks: number) => string;
  readonly remark: string;
  readonly printed: string;
  readonly line: (lines: string) => string;
  /** Above the units whose end or successor nobody has proved. */
  readonly units: (count: number) => string;
  readonly unit: string;
  readonly lacks: string;
  readonly seek: string;
  readonly lacking: Readonly<Record<"end" | "successor", string>>;
  readonly thought: (successors: string) => string;
}

/** The words of the command line itself (dòng lệnh); all others are those of the locale. */
export interface Words extends ChangeCommandWords {
  readonly files: FileWords;
  readonly review: ReviewWords;
  readonly explain: ExplainWords;
  readonly input: InputWords;
  readonly questions: AskWords;
  readonly inspect: InspectWords;
  readonly plan: PlanCommandWords;
  readonly portfolio: PortfolioCommandWords;
  readonly workbook: WorkbookWords;
  readonly notebook: NotebookWords;
  readonly report: ReportCommandWords;
}
