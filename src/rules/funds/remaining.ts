import type { Day } from "../../model/values/date.js";
import type { Procedure } from "../../model/plan/procedure.js";
import { latestBefore, type Lawful } from "../time/lawful.js";

/** Some stages of a procedure: after the place `from` up to and including `to`, from 0. */
export interface Way {
  readonly id: string;
  readonly procedure: Procedure;
  readonly from: number;
  readonly to: number;
}

/**
 * The last day on which the next stage can begin if every stage still to pass takes as long as the law allows and the
 * last is reached on the due day, whatever days are worked. Stages without a lawful time count for nothing; null where
 * none has one, or no law is at hand.
 */
export function lastStart({ id, procedure, from, to }: Way, due: Day, lawful: Lawful | null): Day | null {
  if (from >= to) return due;
  if (lawful === null) return null;
  const stages = Object.keys(procedure.stages).slice(from + 1, to + 1);
  return stages.reduceRight<Day | null>(
    (day, stage) => latestBefore(`${id}.${stage}`, day ?? due, lawful) ?? day,
    null,
  );
}
