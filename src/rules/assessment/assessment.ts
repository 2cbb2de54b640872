import type { LawName } from "../../model/law/criterion.js";
import type { Day } from "../../model/values/date.js";
import type { RegisterNature } from "../../model/register/register.js";
import type { Wording } from "../../model/values/wording.js";
import type { LegalRemark } from "../criteria/remark.js";
import type { Finding, Status } from "./finding.js";
import type { SubjectName } from "../names.js";

/** How many of the promises that apply are met: at least, and at most once the unknown is known. */
export interface TotalBounds {
  /** At least so many. */
  readonly from: number;
  /** At most so many. */
  readonly to: number;
}

/** The sums of an assessment; never a percentage, which would hide what is unknown. */
export interface Totals {
  /** How many promises there are, those that do not apply among them. */
  readonly commitments: number;
  /** How many of them do not apply (không áp dụng). */
  readonly notApplicable: number;
  /** Met in the reading that the verdict rests on. What is reached so far counts at most, never at least. */
  readonly met: TotalBounds;
  /** The same when every clause may be read in any of its readings. */
  readonly metInAnyReading: TotalBounds;
  /** How many promises stand at each status; they add up to `commitments`. */
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** Something about the evidence that a reader must know beside the verdicts. */
export type Remark =
  /** One paper is counted for promises that mean different things. */
  | {
      readonly code: "double-use";
      /** Id of the paper. */
      readonly document: string;
      /** Ids of the commitments that rest on it. */
      readonly commitments: readonly string[];
    }
  /** A record lies inside what had been declared complete before it was written. */
  | {
      readonly code: "statement-disputed";
      /** Id of the completeness statement. */
      readonly statement: string;
      /** Ids of the records that dispute it. */
      readonly records: readonly string[];
    }
  /** All was declared entered, yet an act is not on file that those records show to have taken place by then. */
  | {
      readonly code: "statement-wrong";
      /** Id of the completeness statement. */
      readonly statement: string;
      /** The subject whose act is not on file. */
      readonly subject: SubjectName;
      /** Title of the stage whose act is not on file (bước). */
      readonly stage: Wording;
      /** Ids of the records of a later stage that show it. */
      readonly records: readonly string[];
    }
  /** Subjects on file that are perhaps one and the same; a person decides. */
  | {
      readonly code: "perhaps-the-same";
      /** Those of one group. */
      readonly subjects: readonly SubjectName[];
    };

/** All findings of a plan on a day (đánh giá): plain data, to be kept and compared. */
export interface Assessment {
  /** Version of the format in which it is kept; the package has functions for no other. */
  readonly formatVersion: 2;
  /** The plan that was judged (kế hoạch phối hợp). */
  readonly plan: {
    /** Id of the plan. */
    readonly id: string;
    /** Version of the plan as data, as the plan states it. */
    readonly version: string;
    /** Title of the plan. */
    readonly title: Wording;
  };
  /** The register that was judged (sổ theo dõi). */
  readonly register: {
    /** Id of the register. */
    readonly id: string;
    /** Whether its entries are of a real plan at work or made up (minh họa). */
    readonly nature: RegisterNature;
    /** Title of the register. */
    readonly title: Wording;
  };
  /** The day of the review (tính đến ngày), written YYYY-MM-DD: what happened by the end of it counts. */
  readonly asOf: Day;
  /** Only what was recorded by this day was used; null = all of it. */
  readonly knownBy: Day | null;
  /** One for each commitment of the plan, in the order of the plan. */
  readonly findings: readonly Finding[];
  /** What a reader must know of the evidence (lưu ý về minh chứng); empty where there is nothing. */
  readonly remarks: readonly Remark[];
  /** How many promises stand how, over all findings. */
  readonly totals: Totals;
  /** The law set that acts were judged by; absent where `judgeLaw` was not asked. */
  readonly law?: LawName;
  /** How acts stand before the law of their day (đối chiếu pháp luật); absent where `judgeLaw` was not asked. */
  readonly criteria?: readonly LegalRemark[];
}
