import * as z from "zod/mini";
import { Day, PartialDate } from "../values/date.js";
import { Id, StageRef } from "../values/id.js";
import { all, at, each, fields, isKeyed, period, type Check } from "../parse/checks.js";
import { checkCondition, Condition } from "./condition.js";
import type { KindCheck } from "./vocabulary.js";

/** A stretch of days: `2023`, `2023-04/2023-06`, or its first and last day. */
export type DayStretch =
  | string
  | {
      /** The first day, written YYYY-MM-DD; not bounded where absent. */
      readonly from?: Day;
      /** The last day, written YYYY-MM-DD; not bounded where absent. */
      readonly to?: Day;
    };

/** Subjects that entered a stage, under conditions: what every quantity looks at. */
export interface Measure {
  /** `procedure.stage`; a later stage of the main line implies it. */
  readonly stage: string;
  /** Only subjects put forward for one of these tasks, items, products or commitments. */
  readonly for?: readonly string[];
  /** What must hold of an act, or of its subject; all of these together. */
  readonly where?: readonly Condition[];
  /** Only acts on one of these days. Never the due day: that lies on the commitment. */
  readonly within?: DayStretch;
  /** What was granted must still be valid on the day judged (còn hiệu lực). */
  readonly valid?: true;
}

const DayStretch: z.ZodMiniType<DayStretch> = z.union([
  PartialDate,
  z.strictObject({ from: z.exactOptional(Day), to: z.exactOptional(Day) }),
]);

export const measure = {
  stage: StageRef,
  for: z.exactOptional(z.readonly(z.array(Id).check(z.minLength(1)))),
  where: z.exactOptional(z.readonly(z.array(Condition))),
  within: z.exactOptional(DayStretch),
  valid: z.exactOptional(z.literal(true)),
};

/** What a measure names: stage, matters, attributes and their values. */
export const checkMeasure: KindCheck = ({ stage, matter, party, unit, stageFacts }) => {
  const named = fields({
    stage,
    for: each(matter),
    where: each(fields({ unit, party })),
    within: all(period, hasEnd),
  });
  return (value, path, report) => {
    named(value, path, report);
    const ref = at(value, "stage");
    const facts = typeof ref === "string" ? stageFacts(ref) : undefined;
    if (facts !== undefined) fields({ where: each(checkCondition(facts)) })(value, path, report);
  };
};

/** A stretch without any end is no stretch. */
const hasEnd: Check = (value, path, report) => {
  if (isKeyed(value) && Object.keys(value).length === 0)
    report({ code: "missing-one-of", path, keys: ["from", "to"] });
};
