import type { Note } from "../../model/register/note.js";
import type { AskedSheetWords } from "./asked-sheet-words.js";

/** What stands on the sheets that a unit fills in. */
export interface FormWords {
  /** What a sheet is for: one row one thing. */
  readonly about: (subject: string) => string;
  readonly colours: string;
  /** The head of names: *Tên hợp đồng*. */
  readonly name: (subject: string) => string;
  readonly place: string;
  /** In the place of the day where a figure is told. */
  readonly stretch: string;
  readonly on: string;
  readonly kind: string;
  /** The number of a paper, of one kind where only one proves the stage. */
  readonly number: (kind: string | null) => string;
  /** The block for all stages that have none of their own. */
  readonly other: string;
  readonly otherStage: string;
  readonly otherNumber: string;
  readonly report: string;
  readonly notes: Readonly<Record<Note["kind"], string>>;
  readonly change: string;
  readonly lacking: string;
  readonly nothingYet: string;
  readonly lacks: string;
  readonly full: string;
  /** The name of a thing to which the plan gives none. */
  readonly unnamed: (subject: string, number: number, unit: string) => string;
  /** What a stage is called above its columns. */
  readonly stage: (title: string) => string;
  readonly attestations: AttestationWords;
  readonly questions: AskedSheetWords;
  /** The row filled in as an example, on the guide. */
  readonly example: ExampleWords;
  readonly complete: { readonly sheet: string; readonly upTo: string };
  /** Words beside a row that say that nothing has happened yet. */
  readonly notDone: readonly string[];
  /** Words that stand for the cell above. */
  readonly ditto: readonly string[];
  /** How lines below a table begin that are no rows of it: places and days, signatures, receivers. */
  readonly below: readonly string[];
  readonly returnBy: string;
  readonly sign: readonly string[];
}

/** The sheet on which a side says whether what it is owed was kept. */
export interface AttestationWords {
  readonly sheet: string;
  readonly about: string;
  readonly commitment: string;
  readonly kept: string;
  readonly upTo: string;
  readonly reason: string;
}

/** An example of a row filled in, marked as made up (minh họa). */
export interface ExampleWords {
  /** Above it: of which sheet it is, and that it is made up. */
  readonly title: (sheet: string) => string;
  readonly name: (subject: string) => string;
  readonly number: string;
  readonly text: string;
}
