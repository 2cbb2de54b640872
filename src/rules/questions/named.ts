import type { Span } from "../../model/values/date.js";
import type { Wording } from "../../model/values/wording.js";
import type { RecordId, SubjectName } from "../names.js";

/** A promise that a question is about. */
export interface PromiseNamed {
  /** Id of the commitment. */
  readonly commitment: string;
  /** Title of the commitment. */
  readonly title: Wording;
  /** Where the plan promises it, as an official cites it. */
  readonly clause: string;
}

/** An act on file: which subject entered which stage, and when. */
export interface ActNamed {
  /** Ids of the records that tell of it. */
  readonly records: readonly RecordId[];
  /** The subject that entered the stage. */
  readonly subject: SubjectName;
  /** Title of the stage (bước). */
  readonly stage: Wording;
  /** The days on one of which it was, as well as that is known. */
  readonly on: Span;
}

/** A task, item, product or commitment for which a subject may be put forward. */
export interface TargetNamed {
  /** Its id. */
  readonly place: string;
  /** What it is called. */
  readonly title: Wording;
}

/** A reading of a clause, by its id and its title. */
export interface ReadingNamed {
  /** Id of the reading. */
  readonly id: string;
  /** What it is called; null where the plan gives it no title. */
  readonly title: Wording | null;
}
