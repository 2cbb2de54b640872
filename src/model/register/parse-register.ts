import type { Issue, Parsed } from "../issue/issue.js";
import { parse, parseSound } from "../parse/parse.js";
import { registerOddities } from "../parse/register-oddities.js";
import { registerReferences } from "../parse/register-references.js";
import type { Plan } from "../plan/plan.js";
import { Register } from "./register.js";
import { soundRegister } from "../sound/sound-register.js";
import { parseAnyVersion } from "../upgrade/any-version.js";
import { upgradeRegister } from "../upgrade/register.js";

/**
 * A register (sổ theo dõi) from outside, as a value, against the plan that it belongs to: every issue in the order of the
 * document, or the register, with what is odd in it as warnings. One of format version 1 is read too, and said to be so.
 *
 * @example
 * const parsed = parseRegister(JSON.parse(text), plan);
 * if (parsed.ok) evaluate(plan, parsed.value, { asOf: "2023-12-31" });
 */
export const parseRegister = (value: unknown, plan: Plan): Parsed<Register> =>
  parseSound(
    {
      sound: (given) => soundRegister(given, plan),
      oddities: (register) => registerOddities(plan, register),
    },
    value,
  ) ?? parseWithCare(value, plan);

/** The same, part by part: it finds the words for what is wrong. */
export function parseWithCare(value: unknown, plan: Plan): Parsed<Register> {
  const parsed = partByPart(value, plan);
  return parsed.ok ? parsed : { ok: false, issues: aboutPlan(parsed.issues) };
}

/** That it is of another plan is said alone: all else follows from that. Not of a plan that has no id. */
function aboutPlan(issues: readonly [Issue, ...Issue[]]): readonly [Issue, ...Issue[]] {
  const [first, ...others] = issues.filter(({ path: [key] }) => key === "plan");
  return first?.code === "wrong-plan" && others.length === 0 ? [first] : issues;
}

const partByPart = (value: unknown, plan: Plan): Parsed<Register> =>
  parseAnyVersion(value, {
    of: "register",
    upgrade: (old) => upgradeRegister(old, plan),
    parse: (current) =>
      parse(
        {
          schema: Register,
          references: registerReferences(plan),
          oddities: (register) => registerOddities(plan, register),
        },
        current,
      ),
  });
