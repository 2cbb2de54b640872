import type { LawSet } from "../../src/model/law/criterion.js";
import type { LawfulTime, TimeUnit } from "../../src/model/law/lawful-time.js";

const basis = [{ instrument: "Luật (để thử)", confidence: "verified" }] as const;

/** So long from one stage to another, at any time. */
export const time = (
  unit: TimeUnit,
  atMost: number,
  after: string,
  stage: string,
  more: Partial<LawfulTime> = {},
): LawfulTime => ({
  after,
  reach: [{ stage }],
  by: "authority",
  unit,
  atMost,
  from: null,
  to: null,
  basis,
  ...more,
});

/** A law of these times alone, under which no weekday is off and no weekend worked. */
export const lawOf = (...times: readonly LawfulTime[]): LawSet => ({
  formatVersion: 1,
  id: "law-to-try",
  version: "1",
  holidays: { atMost: 0, madeUp: 0, basis: basis[0] },
  times: Object.fromEntries(times.map((one, index) => [`time-${index}`, one])),
  criteria: {},
});

/** What the law allows in the plan of the cases. */
export const lawOfCases = lawOf(
  time("months", 1, "mark.filed", "mark.accepted"),
  time("months", 9, "mark.accepted", "mark.granted"),
  time("working-days", 10, "study.proposed", "study.approved"),
);
