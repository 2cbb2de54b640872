import { parseRegister } from "./parse-register.js";
import { PlanError } from "./plan-error.js";
import type { Plan } from "./plan.js";
import type { Register } from "./register.js";

type Entries = "units" | "subjects" | "documents" | "records" | "statements" | "decisions" | "notes";

/** A register as a programmer writes it: the format and the plan are known, and what is empty need not be written. */
export type RegisterFrame = Omit<Register, "formatVersion" | "plan" | Entries> &
  Partial<Pick<Register, Entries>>;

/**
 * A register (sổ theo dõi) written in TypeScript, for examples and tests; what comes from outside goes through
 * `parseRegister`.
 *
 * @throws PlanError with every issue found.
 */
export function defineRegister(plan: Plan, frame: RegisterFrame): Register {
  const parsed = parseRegister({ formatVersion: 2, plan: plan.id, ...frame }, plan);
  if (!parsed.ok) throw new PlanError(parsed.issues);
  return parsed.value;
}
