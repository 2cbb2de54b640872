import type { LawName } from "../../model/law/criterion.js";
import type { Day } from "../../model/values/date.js";
import type { RegisterNature } from "../../model/register/register.js";
import type { Wording } from "../../model/values/wording.js";
import type { LegalRemark } from "../criteria/remark.js";
import type { Finding, Status } from "./finding.js";
import type { SubjectName } from "../names.js";

/** How many of the promises that apply are met: at least, and at most once the unknown is known. */
export interface TotalBounds {
  readonly from: number;
  readonly to: number;
}

/** The sums of an assessment; never a percentage, which would hide what is unknown. */
export interface Totals {
  readonly commitments: number;
  /** Those that do not apply are counted apart. */
  readonly notApplicable: number;
  readonly met: TotalBounds;
  /** The same when every clause may be read in any of its readings. */
  readonly metInAnyReading: TotalBounds;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** Something about the evidence that a reader must know beside the verdicts. */
export type Remark =
  /** One paper is counted for promises that mean different things. */
  | { readonly code: "double-use"; readonly document: string; readonly commitments: readonly string[] }
  /** A record lies inside what had been declared complete before it was written. */
  | { readonly code: "statement-disputed"; readonly statement: string; readonly records: readonly string[] }
  /** All was declared entered, yet an act is not on file that those records show to have taken place by then. */
  | {
      readonly code: "statement-wrong";
      readonly statement: string;
      readonly subject: SubjectName;
      readonly stage: Wording;
      readonly records: readonly string[];
    }
  /** Subjects on file that are perhaps one and the same; a person decides. */
  | { readonly code: "perhaps-the-same"; readonly subjects: readonly SubjectName[] };

/** All findings of a plan on a day (đánh giá): plain data, to be kept and compared. */
export interface Assessment {
  readonly formatVersion: 2;
  readonly plan: { readonly id: string; readonly version: string; readonly title: Wording };
  readonly register: { readonly id: string; readonly nature: RegisterNature; readonly title: Wording };
  readonly asOf: Day;
  /** Only what was recorded by this day was used; null = all of it. */
  readonly knownBy: Day | null;
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  readonly totals: Totals;
  /** The law set that acts were judged by, and what it says of them; absent where `judgeLaw` was not asked. */
  readonly law?: LawName;
  readonly criteria?: readonly LegalRemark[];
}
