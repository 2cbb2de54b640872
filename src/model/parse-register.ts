import type { Parsed } from "./issue.js";
import { parse } from "./parse.js";
import type { Plan } from "./plan.js";
import { Register } from "./register.js";
import { registerOddities } from "./parse/register-oddities.js";
import { registerReferences } from "./parse/register-references.js";

/**
 * A register (sổ theo dõi) from outside, as a value, against the plan that it belongs to: every issue in the order of the
 * document, or the register, with what is odd in it as warnings.
 *
 * @example
 * const parsed = parseRegister(JSON.parse(text), plan);
 * if (parsed.ok) evaluate(plan, parsed.value, { asOf: "2023-12-31" });
 */
export const parseRegister = (value: unknown, plan: Plan): Parsed<Register> =>
  parse(
    {
      schema: Register,
      references: registerReferences(plan),
      oddities: (register) => registerOddities(plan, register),
    },
    value,
  );
