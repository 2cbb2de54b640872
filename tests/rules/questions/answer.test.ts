import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import { plan as planOfFigures } from "../../../examples/plan-of-figures/plan.js";
import type { Plan } from "../../../src/model/plan/plan.js";
import type { Register } from "../../../src/model/register/register.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { questions } from "../../../src/rules/questions/questions.js";
import { planFor, small } from "../arbitrary.js";
import { caseFiles, inputOf } from "../case.js";
import { broken } from "./answering.js";
import { example } from "./read.js";
import { runs } from "../../runs.js";

const figures = join(import.meta.dirname, "../../../examples/plan-of-figures/minh-hoa.json");

/** Small registers tell the level of every subject, though only marks have one. */
function fitting(register: Register, plan: Plan): Register | null {
  const bare = Object.fromEntries(
    Object.entries(register.subjects).map(([id, { attributes: _attributes, ...subject }]) => [id, subject]),
  );
  const parsed = [register, { ...register, subjects: bare }].map((one) => parseRegister(one, plan));
  return parsed.flatMap((one) => (one.ok ? [one.value] : []))[0] ?? null;
}

describe(
  "what a question promises of an answer holds once just that is entered",
  { timeout: 300_000 },
  () => {
    test.each(["public-record", "minh-hoa"] as const)("for the Cao Lãnh plan, %s", (name) => {
      const register = example(name);
      for (const asOf of ["2023-12-31", "2025-12-31", "2026-03-01"])
        expect(broken(caoLanh, register, questions(caoLanh, register, { asOf }))).toEqual([]);
    });

    test("for a plan of figures", () => {
      const parsed = parseRegister(JSON.parse(readFileSync(figures, "utf8")), planOfFigures);
      if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.issues));
      for (const asOf of ["2023-12-31", "2024-12-31", "2025-06-30"])
        expect(broken(planOfFigures, parsed.value, questions(planOfFigures, parsed.value, { asOf }))).toEqual(
          [],
        );
    });

    test.each(caseFiles)("for the cases of $name", ({ plan: frame, cases }) => {
      for (const given of cases) {
        const { plan, register } = inputOf(frame, given);
        for (const { asOf } of given.days)
          expect(broken(plan, register, questions(plan, register, { asOf })), given.title.en).toEqual([]);
      }
    });

    test("for any small plan and register", () => {
      let tried = 0;
      fc.assert(
        fc.property(small, (given) => {
          const plan = planFor(given);
          const { asOf } = given;
          const register = fitting(given.register, plan);
          fc.pre(register !== null);
          const asked = questions(plan, register, { asOf });
          tried += asked.length;
          expect(broken(plan, register, asked)).toEqual([]);
        }),
        { numRuns: runs(50) },
      );
      expect(tried).toBeGreaterThan(10);
    });
  },
);
