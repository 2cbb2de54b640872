import type { Day } from "../../model/values/date.js";
import type { Procedure } from "../../model/plan/procedure.js";
import type { AttributeValue } from "../../model/requirement/condition.js";
import type { SubjectName } from "../names.js";
import type { Act, ActVersion } from "./act.js";

/** A stretch of a subject's way that no end parts: what came surely after an end is the next try's. */
export interface Try {
  /** Acts of the main line, in its order. */
  readonly line: readonly Act[];
  readonly ends: readonly Act[];
  /** The first day on which it may have begun: what is proved of the tries before it came no later. */
  readonly after: Day | null;
}

/** One subject on its way through one procedure (hồ sơ). */
export interface Proceeding extends SubjectName {
  /** Those it is made of: one, or several that are taken for one. */
  readonly members: readonly SubjectName[];
  readonly nameKeys: readonly string[];
  /** What is told of the subject on every day; several values where two that are one disagree. */
  readonly values: ReadonlyMap<string, readonly AttributeValue[]>;
  /** Tasks, items, products or commitments it is put forward for. */
  readonly for: readonly string[];
  readonly procedureId: string;
  readonly procedure: Procedure;
  /** Places of the stages on the main line, from 0. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly tries: readonly Try[];
  /**
   * How its acts may lie in tries otherwise, as where one is of the day of an end; none where that is sure, null where there
   * are more ways than can be looked at.
   */
  readonly otherwise: readonly (readonly Try[])[] | null;
}

const NOTHING: readonly AttributeValue[] = [];

/** The values that an act, or else its subject, gives an attribute: none, one, or several that disagree. */
export const valuesOf = (
  version: Pick<ActVersion, "values"> | null,
  { values }: Pick<Proceeding, "values">,
  attribute: string,
): readonly AttributeValue[] => version?.values.get(attribute) ?? values.get(attribute) ?? NOTHING;
