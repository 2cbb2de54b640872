import * as fc from "fast-check";
import type { Plan } from "../../src/model/plan/plan.js";
import type { Register } from "../../src/model/register/register.js";
import type { Requirement } from "../../src/model/requirement/requirement.js";
import { DUE, planWith, type Focus } from "./arbitrary-plan.js";
import { registerOf } from "./arbitrary-register.js";
import { leafOf, rarely, requirementOf } from "./arbitrary-requirement.js";

export { decidedOnOneDay } from "./arbitrary-register.js";
export { ENDS, GRID, planOf, PROOF, STAGES } from "./arbitrary-plan.js";

/** One promise `p`, a small register, and a day. */
export interface Small {
  readonly requirement: Requirement;
  readonly when?: Requirement | undefined;
  readonly due: string;
  readonly about?: string | undefined;
  readonly register: Register;
  readonly asOf: string;
}

/** Days of review before the due day, on it, and after it. */
export const DAYS = [
  "2022-03-01",
  "2022-09-02",
  "2022-12-31",
  "2023-01-01",
  "2023-03-01",
  "2023-12-31",
] as const;

const focus = fc.constantFrom<Focus[]>("mark", "mark", "mark", "budget", "budget", "training", "survey");

/** A small plan and register, all about one procedure. */
export const small: fc.Arbitrary<Small> = focus.chain((one) =>
  fc.record({
    requirement: requirementOf(one),
    when: rarely(leafOf(one), 8),
    due: fc.constantFrom(DUE, DUE, DUE, "2022-09-01"),
    about: rarely(fc.constant("lime"), 2),
    register: registerOf(one),
    asOf: fc.constantFrom(...DAYS),
  }),
);

export const planFor = ({ requirement, ...terms }: Small): Plan => planWith(requirement, terms);
