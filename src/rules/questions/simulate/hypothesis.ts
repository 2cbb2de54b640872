import type { CompletenessStatement } from "../../../model/register/completeness-statement.js";
import type { PartialDate } from "../../../model/values/date.js";
import type { Decision } from "../../../model/register/decision.js";
import type { EvidenceDocument } from "../../../model/register/document.js";
import type { FactRecord } from "../../../model/register/record.js";
import type { Attributes, Subject } from "../../../model/register/subject.js";
import type { Unit } from "../../../model/plan/unit.js";

/**
 * What an answer would put on file. What is said otherwise of records on file is kept apart until all is put together, so
 * that several answers on one record make one correction, not two that contradict.
 */
export interface Hypothesis {
  readonly documents?: Readonly<Record<string, EvidenceDocument>>;
  /** New units, and units of which more is said. */
  readonly units?: Readonly<Record<string, Unit>>;
  /** New subjects. */
  readonly subjects?: Readonly<Record<string, Subject>>;
  /** Attributes of subjects on file. */
  readonly told?: Readonly<Record<string, Attributes>>;
  readonly records?: readonly FactRecord[];
  readonly changed?: readonly RecordChange[];
  /** Records that were wrong from the start. */
  readonly withdrawn?: readonly string[];
  readonly statements?: readonly CompletenessStatement[];
  readonly decisions?: readonly Decision[];
}

/** What a record on file should say besides. */
export interface RecordChange {
  readonly record: string;
  readonly evidence?: readonly string[];
  readonly on?: PartialDate;
  readonly attributes?: Attributes;
}
