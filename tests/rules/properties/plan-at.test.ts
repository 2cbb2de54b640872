import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Amendment, AmendmentChange } from "../../../src/model/plan/amendment.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import { parsePlan } from "../../../src/model/plan/parse-plan.js";
import type { Requirement } from "../../../src/model/requirement/requirement.js";
import { evaluate } from "../../../src/rules/evaluate.js";
import { planAt } from "../../../src/rules/plan-at.js";
import { DAYS, planOf, small } from "../arbitrary.js";
import { commitmentOf } from "../arbitrary-plan.js";

const DAYS_OF_CHANGE = ["2022-03-01", "2022-03-02", "2022-12-31", "2023-03-01"] as const;
const requirement = small.map((given) => given.requirement);

const amendment = (id: string, first: boolean): fc.Arbitrary<Amendment> =>
  fc
    .record({
      kind: first ? fc.constantFrom("replace" as const, "withdraw" as const) : fc.constant("add" as const),
      on: fc.constantFrom(...DAYS_OF_CHANGE),
      due: fc.constantFrom("2022-12-31", "2023-06-30"),
      requirement,
    })
    .map(({ kind, on, due, requirement: changed }): Amendment => {
      const change: AmendmentChange =
        kind === "withdraw" ? { kind, id } : { kind, commitment: commitmentOf(id, changed, { due }) };
      return {
        id: `change-${id}`,
        number: "1",
        on,
        signers: [],
        reason: { vi: "x" },
        source: "x",
        changes: [change],
      };
    });

const amended = fc
  .tuple(
    fc.tuple(requirement, requirement, requirement),
    fc.tuple(amendment("p", true), amendment("p-2", true), amendment("added", false)),
  )
  .map(([requirements, amendments]): Plan => ({ ...planOf(...asList(requirements)), amendments }));
const asList = (list: readonly Requirement[]) => list;

describe("planAt", () => {
  const day = fc.constantFrom(...DAYS_OF_CHANGE, ...DAYS);

  test("folded on an earlier day and judged on a later one is judged on the later one", () => {
    fc.assert(
      fc.property(amended, small, day, day, (plan, { register }, one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        expect(evaluate(planAt(plan, before), register, { asOf: after })).toEqual(
          evaluate(plan, register, { asOf: after }),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("gives a plan that is read again as it is", () => {
    fc.assert(
      fc.property(amended, day, (plan, on) => {
        const folded = planAt(plan, on);
        const read = parsePlan(JSON.parse(JSON.stringify(folded)));
        expect(read).toMatchObject({ ok: true, value: folded });
        expect(planAt(folded, on)).toEqual(folded);
      }),
      { numRuns: 100 },
    );
  });

  test("does not depend on the order of amendments that touch different promises", () => {
    fc.assert(
      fc.property(amended, day, fc.nat(2), (plan, on, by) => {
        const { amendments } = plan;
        const turned = [...amendments.slice(by), ...amendments.slice(0, by)].toReversed();
        const ids = ({ commitments }: Plan) => commitments.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(ids(planAt({ ...plan, amendments: turned }, on))).toEqual(ids(planAt(plan, on)));
      }),
    );
  });
});
