import type { Span } from "../../model/values/date.js";
import type { Wording } from "../../model/values/wording.js";
import type { SubjectName } from "../names.js";
import type { Ruling } from "./in-force.js";

/** What the law says of one act of a subject, or of its whole proceeding (nhận xét theo tiêu chí pháp lý). */
export interface LegalRemark extends Ruling {
  /** Id of the criterion. */
  readonly criterion: string;
  /** What is asked: in the words of the version that judged, where it has its own. */
  readonly statement: Wording;
  /** A warning: the breach of custom or prudence, not of law. */
  readonly advice: boolean;
  /** The subject that it is about. */
  readonly subject: SubjectName;
  /** Id of the procedure. */
  readonly procedure: string;
  /** The judged act, and its day where the act itself is on record; null where the whole proceeding is judged. */
  readonly act: {
    /** Title of its stage. */
    readonly stage: Wording;
    /** The days on one of which it was; null where it is not on record. */
    readonly on: Span | null;
  } | null;
}
