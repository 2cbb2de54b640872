import type { Commitment } from "../model/commitment.js";
import type { Day } from "../model/date.js";
import type { Status, Timing } from "../rules/finding.js";
import type { Outlook } from "../rules/outlook.js";
import type { Truth } from "../rules/truth.js";
import type { Columns } from "./table.js";
import type { TaskName } from "./task-name.js";

/** A finding (kết luận) in one row. */
export interface FindingRow extends TaskName {
  /** Id of the promise. */
  readonly commitment: string;
  readonly kind: Commitment["kind"];
  readonly kindWord: string;
  /** As an official would cite it, in Vietnamese. */
  readonly clause: string;
  readonly title: string;
  /** First unit in charge that owes it; null where nobody is known. */
  readonly holder: string | null;
  readonly holderName: string | null;
  /** All who owe it, and why nobody is known where that is so, in words. */
  readonly holders: string;
  /** The side that owes it; null where the print has lost who does. */
  readonly party: string | null;
  /** All sides that owe it, between spaces; empty where the print has lost them. */
  readonly parties: string;
  readonly due: Day;
  /** Calendar year of the due day. */
  readonly year: number;
  readonly verdict: Truth;
  readonly status: Status;
  readonly statusWord: string;
  readonly timing: Timing["code"];
  readonly timingWord: string;
  /** Days left; negative once the term is over; null where it is met, or no term is looked at. */
  readonly days: number | null;
  readonly outlook: Outlook["code"];
  readonly outlookWord: string;
  /** Last responsible start day; null where none can be told. */
  readonly lastStart: Day | null;
  /** Days from the assessment to it; negative once it has passed. */
  readonly margin: number | null;
  /** How far the foremost subject has come, in words. */
  readonly reached: string | null;
  /** Where it is one count: subjects counted for certain. */
  readonly definite: number | null;
  /** Where it is one count: the most there may be; null also where nobody has declared it complete (`open`). */
  readonly possible: number | null;
  readonly open: boolean;
  /** Where it is one count: subjects that are needed. */
  readonly need: number | null;
  readonly reason: string;
  /** What would settle it; null where nothing is missing. */
  readonly missing: string | null;
  /** Id of the reading that the verdict rests on, and what sets it apart. */
  readonly reading: string;
  readonly readingTitle: string | null;
  /** How many readings the clause has. */
  readonly readings: number;
  /** The readings do not give the same verdict. */
  readonly disagree: boolean;
  /** Records that the verdict rests on. */
  readonly evidence: number;
  /** Codes of why it is open or does not apply, between spaces; empty otherwise. */
  readonly causes: string;
}

export const FINDING_COLUMNS: Columns<FindingRow> = {
  commitment: "text",
  kind: "text",
  kindWord: "text",
  clause: "text",
  title: "text",
  task: "text",
  taskNo: "text",
  taskTitle: "text",
  holder: "text",
  holderName: "text",
  holders: "text",
  party: "text",
  parties: "text",
  due: "day",
  year: "whole",
  verdict: "text",
  status: "text",
  statusWord: "text",
  timing: "text",
  timingWord: "text",
  days: "whole",
  outlook: "text",
  outlookWord: "text",
  lastStart: "day",
  margin: "whole",
  reached: "text",
  definite: "whole",
  possible: "whole",
  open: "flag",
  need: "whole",
  reason: "text",
  missing: "text",
  reading: "text",
  readingTitle: "text",
  readings: "whole",
  disagree: "flag",
  evidence: "whole",
  causes: "text",
};
