import type { Commitment } from "../model/commitment.js";
import type { Day, Span } from "../model/date.js";
import type { Text } from "../model/text.js";
import type { Cause } from "./cause.js";
import type { Explanation } from "./explanation.js";
import type { RecordId } from "./names.js";
import type { Outlook } from "./outlook.js";
import type { Truth } from "./truth.js";

/** Where the clock stands: still running, over, or when the promise was met. `asOf` is the end of that day. */
export type Timing =
  | { readonly code: "running"; readonly days: number }
  | { readonly code: "over"; readonly days: number }
  | { readonly code: "in-time" | "late" | "too-coarse"; readonly on: Span }
  | { readonly code: "none" };

/** The word an official sees, derived from verdict, timing and holder. */
export type Status =
  | "met"
  | "met-late"
  | "not-yet"
  | "failed"
  | "undetermined"
  | "not-applicable"
  | "successor-needed";

/** A unit that owes a promise on a given day. */
export interface Holder {
  readonly unit: string;
  readonly name: Text;
  readonly role: "lead" | "with";
  /** The unit that made the promise, where this one took over from it. */
  readonly after?: { readonly unit: string; readonly name: Text };
  /** It may have ended by that day; the day is not known well enough. */
  readonly uncertain?: true;
}

/** Who owes the promise: on the due day, or on the day of the assessment if that is earlier. */
export interface Responsible {
  readonly holders: readonly Holder[];
  /** Units that ended and named nobody to take over. */
  readonly ended: readonly { readonly unit: string; readonly name: Text }[];
  /** Why nobody in charge can be named. */
  readonly missing: "lost-in-print" | "successor" | null;
}

/** One reading of the clause, judged. */
export interface JudgedReading {
  readonly id: string;
  readonly title: Text | null;
  readonly verdict: Truth;
}

/** An assessor's own verdict, with its reason: beside the computed one, never instead of it. */
export interface Dissent {
  readonly decision: string;
  readonly by: string;
  readonly byName: Text;
  readonly verdict: Truth;
  readonly reason: string;
}

/** What a verdict rests on. */
export interface Evidence {
  readonly record: RecordId;
  readonly documents: readonly string[];
  /** The workbook cell it came from. */
  readonly cell?: string;
}

/** One commitment judged on one day (kết luận). */
export interface Finding {
  readonly commitment: string;
  readonly kind: Commitment["kind"];
  readonly title: Text;
  readonly clause: string;
  readonly lines: readonly [number, number];
  readonly responsible: Responsible;
  readonly due: Day;
  readonly verdict: Truth;
  readonly causes: readonly Cause[];
  readonly timing: Timing;
  readonly status: Status;
  readonly outlook: Outlook;
  readonly override?: Dissent;
  /** The reading that the verdict rests on. */
  readonly reading: string;
  readonly readings: readonly JudgedReading[];
  /** Where the requirement is one count. */
  readonly count?: { readonly definite: number; readonly possible: number | null; readonly need: number };
  readonly evidence: readonly Evidence[];
  readonly explanation: Explanation;
}
