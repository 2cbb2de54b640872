import type { EvidenceDocument } from "../../model/register/document.js";
import type { Procedure, Stage } from "../../model/plan/procedure.js";
import type { FactRecord } from "../../model/register/record.js";
import type { DecidedPair } from "./decided/pairs.js";
import type { Replaced } from "./replaced.js";

/** What is known of records beyond what they say themselves. */
export interface RecordContext {
  readonly documents: Readonly<Record<string, EvidenceDocument>>;
  /** Records that correct one which others correct too, with all of them. */
  readonly disputed: ReadonlyMap<string, readonly string[]>;
  readonly replaced: Replaced;
  /** What persons have decided of two records: whether they tell one act. */
  decided(a: FactRecord, b: FactRecord): DecidedPair | undefined;
}

/** Records that tell of one act, or of several of a stage. */
export type Records = readonly [FactRecord, ...FactRecord[]];

/** One telling or several of one act. */
export interface Group {
  readonly stage: string;
  readonly records: Records;
  /** The records of which one tells the act in whose place it came; none where it came in no other's place. */
  readonly replaces: readonly string[];
}

/** The rules of a stage, or of an end. */
export const rulesOf = ({ stages, ends }: Procedure, stage: string): Stage | undefined =>
  stages[stage] ?? ends[stage];
