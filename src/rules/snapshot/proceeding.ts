import type { Day } from "../model/date.js";
import type { Procedure } from "../model/procedure.js";
import type { FactRecord } from "../model/record.js";
import type { Attribute } from "../model/requirement.js";
import type { Subject } from "../model/subject.js";
import type { Cause } from "./cause.js";

/** The days on one of which an act took place; it was never later than the day it was written down. */
export interface ActSpan {
  readonly from: Day | null;
  readonly to: Day;
}

/** One act, settled: what its best records agree on. */
export interface Fact {
  readonly stage: string;
  /** Place on the main line, from 0; -1 for an end. */
  readonly rank: number;
  readonly on: ActSpan;
  /** Why the papers do not prove it; null where they do. */
  readonly flaw: Cause | null;
  /** Equally good records that give days which cannot both be right. */
  readonly dayDisputed: boolean;
  /** Right only until another act replaced it. */
  readonly replaced: boolean;
  /** The records of best proof, all of them. */
  readonly records: readonly FactRecord[];
}

/** The way of one subject through one procedure. */
export interface Course {
  readonly id: string;
  readonly subject: Subject;
  readonly procedure: Procedure;
  /** Places of the stages on the main line, from 0. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Acts of the main line, in its order. */
  readonly line: readonly Fact[];
  readonly ends: readonly Fact[];
}

/** The values that the records of an act, or else its subject, give an attribute: none, one, or several that disagree. */
export function valuesOf(fact: Fact, subject: Subject, attribute: string): readonly Attribute[] {
  const stated = new Set(fact.records.flatMap(({ attributes }) => valueOf(attributes, attribute)));
  return stated.size > 0 ? [...stated] : valueOf(subject.attributes, attribute);
}

/** The value that is written down of an attribute, if there is one. */
export function valueOf(
  attributes: Readonly<Record<string, Attribute>> | undefined,
  name: string,
): readonly Attribute[] {
  const value = attributes !== undefined && Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  return value === undefined ? [] : [value];
}
