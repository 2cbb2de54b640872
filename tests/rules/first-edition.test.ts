import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { evaluate } from "../../src/rules/evaluate.js";

interface Judged {
  readonly asOf: string;
  readonly verdict: string;
  readonly status: string;
  /** The stage that the outlook tells of; null where nobody is on the way. */
  readonly reached?: null;
}

/** A small plan and register of format version 1, and what they come to now; null where the plan is refused. */
interface Pair {
  readonly title: { readonly vi: string; readonly en: string };
  readonly days: readonly Judged[] | null;
  readonly plan: unknown;
  readonly register: unknown;
}

const folder = join(import.meta.dirname, "../cases/first-edition");
const pairs = readdirSync(folder)
  .toSorted()
  .map((name): readonly [string, Pair] => {
    const pair: Pair = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return [pair.title.en, pair];
  });

describe("plans and registers of the first edition", () => {
  test.each(pairs)("%s", (_, { days, plan: oldPlan, register: oldRegister }) => {
    const plan = parsePlan(oldPlan);
    if (days === null) {
      expect(plan.ok).toBe(false);
      return;
    }
    if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
    const register = parseRegister(oldRegister, plan.value);
    if (!register.ok) throw new Error(JSON.stringify(register.issues));
    for (const parsed of [plan, register])
      expect(parsed.warnings.map(({ code }) => code)).toContain("old-format");
    for (const { asOf, reached, ...expected } of days) {
      const [finding] = evaluate(plan.value, register.value, { asOf }).findings;
      expect(finding, asOf).toMatchObject(expected);
      if (reached !== undefined) expect(finding?.outlook.reached, asOf).toBe(reached);
    }
  });
});
