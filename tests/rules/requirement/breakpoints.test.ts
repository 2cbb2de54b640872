import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, span, type Day } from "../../../src/model/values/date.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { Register } from "../../../src/model/register/register.js";
import { snapshotAt } from "../../../src/rules/evaluate.js";
import { breakpointsOf } from "../../../src/rules/requirement/breakpoints.js";
import { check } from "../../../src/rules/requirement/check.js";
import { closureOf } from "../../../src/rules/requirement/closure.js";
import { planFor, small } from "../arbitrary.js";
import { caseFiles, inputOf } from "../case.js";
import { runs } from "../../runs.js";

/** Every day that is told, the days beside it, a term of ten years after it, and the first of each month between. */
function daysAround(told: unknown): readonly Day[] {
  const { documents: _documents, ...register } = Object(told);
  const found = JSON.stringify(register).match(/\b\d{4}(?:-\d\d){0,2}\b/g) ?? [];
  const days = found
    .filter((day) => day >= "2000" && day < "2100")
    .flatMap((day) => Object.values(span(day)))
    .flatMap((day) => (day === null ? [] : [day, addMonths(day, 120)]));
  const months = Array.from({ length: 60 }, (_, nth) => addMonths("2020-12-01", nth));
  const near = days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
  return [...new Set([...near, ...months])].toSorted((a, b) => (a < b ? -1 : 1));
}

/** Each day on which a requirement stands otherwise than on the last breakpoint before it; and how often it turned. */
function strays(
  plan: Plan,
  register: Register,
): { readonly strays: readonly string[]; readonly turns: number } {
  const snapshot = snapshotAt(plan, register, { asOf: "2035-12-31" });
  const days = daysAround(register);
  let turns = 0;
  const found = snapshot.plan.commitments.flatMap((commitment) => {
    const due = commitment.due ?? plan.period.to;
    const closure = closureOf(commitment, snapshot);
    return commitment.readings.flatMap(({ id, requirement }) => {
      // An attestation that speaks of the due day is no matter of days before it.
      const on = (day: Day) => check(requirement, { snapshot, closure, due: "2000-01-01", day }).verdict;
      const points = breakpointsOf(requirement, { snapshot, closure, due, day: due });
      const starts = points.map((day, index) => ({
        day,
        verdict: on(day),
        next: points[index + 1] ?? "9999-12-31",
      }));
      turns += starts.filter(({ verdict }, index) => verdict !== starts[index - 1]?.verdict).length;
      return days.flatMap((day) => {
        const stretch = starts.findLast((start) => start.day <= day);
        const first = points[0] ?? "9999-12-31";
        const wanted = stretch?.verdict ?? on(addDays(first, -1));
        return on(day) === wanted ? [] : [`${commitment.id}.${id} ${day}: ${on(day)}, not ${wanted}`];
      });
    });
  });
  return { strays: found, turns };
}

test("between two breakpoints no requirement of a small register comes to stand otherwise", () => {
  let all = 0;
  fc.assert(
    fc.property(small, (given) => {
      const { strays: found, turns } = strays(planFor(given), given.register);
      all += turns;
      expect(found).toEqual([]);
    }),
    { numRuns: runs(40) },
  );
  expect(all).toBeGreaterThan(30);
});

test.each(caseFiles)("nor one of a case in $name", ({ plan: frame, cases }) => {
  for (const given of cases) {
    const { plan, register } = inputOf(frame, given);
    expect(strays(plan, register).strays, given.title.en).toEqual([]);
  }
});
