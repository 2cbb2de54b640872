import type { Parsed } from "../issue/issue.js";
import { parse, parseSound } from "../parse/parse.js";
import { planReferences } from "../parse/plan-references.js";
import { Plan } from "./plan.js";
import { soundPlan } from "../sound/sound-plan.js";
import { upgradePlan } from "../upgrade/plan.js";
import { parseAnyVersion } from "../upgrade/any-version.js";

/**
 * A plan (kế hoạch phối hợp) from outside, as a value: every issue in the order of the document, or the plan. One of format
 * version 1 is read too, and said to be so.
 *
 * @example
 * const parsed = parsePlan(JSON.parse(text));
 * if (parsed.ok) planAt(parsed.value, "2023-12-31");
 */
export const parsePlan = (value: unknown): Parsed<Plan> =>
  parseSound({ sound: soundPlan, oddities: () => [] }, value) ?? parsePlanWithCare(value);

/** The same, part by part: it finds the words for what is wrong. */
export const parsePlanWithCare = (value: unknown): Parsed<Plan> =>
  parseAnyVersion(value, {
    of: "plan",
    upgrade: upgradePlan,
    parse: (current) => parse({ schema: Plan, references: planReferences, oddities: () => [] }, current),
  });
