import type { Commitment } from "../../model/plan/commitment.js";
import type { Day } from "../../model/values/date.js";
import type { EvidenceDocument } from "../../model/register/document.js";
import type { Closure } from "../requirement/closure.js";
import type { Snapshot } from "../snapshot/snapshot.js";
import type { PromiseNamed } from "./named.js";

/** Things as they stand, and the first day on which more can be entered. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly today: Day;
}

/** Who answers, and with which paper; what nobody has said is taken to be a paper of a kind that is fit. */
export interface Teller extends Scene {
  readonly by: string;
  readonly paper?: EvidenceDocument;
  /** What new subjects are called. */
  readonly names?: readonly string[];
  /** The day that was named: from when a unit follows, on which a grant ended. */
  readonly on?: Day;
}

/** Where something is open: the promise, and the day on which it is judged. */
export interface OpenLocation extends Scene {
  readonly commitment: Commitment;
  readonly matter: PromiseNamed;
  readonly closure: Closure;
  readonly day: Day;
}
