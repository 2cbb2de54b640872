import { parseRegister } from "./parse-register.js";
import type { Plan } from "./plan.js";
import { PlanError } from "./plan-error.js";
import type { Register } from "./register.js";

/** A register as a programmer writes it: the format and the plan are known. */
export type RegisterFrame = Omit<Register, "formatVersion" | "plan">;

/**
 * A register (sổ theo dõi) written in TypeScript, for examples and tests; what comes from outside goes through
 * `parseRegister`.
 *
 * @throws PlanError with every issue found.
 */
export function defineRegister(plan: Plan, frame: RegisterFrame): Register {
  const parsed = parseRegister({ formatVersion: 1, plan: plan.id, ...frame }, plan);
  if (!parsed.ok) throw new PlanError(parsed.issues);
  return parsed.value;
}
