import type { Plan } from "../plan/plan.js";
import type { Register } from "../register/register.js";
import { refersToWhatIs } from "./references.js";
import { register } from "./register.js";

/** The register that a sound value is; undefined where it must be looked at with care, be it in the end sound or not. */
export function soundRegister(value: unknown, plan: Plan): Register | undefined {
  const made = register(value);
  return isRegister(made) && refersToWhatIs(made, plan) ? made : undefined;
}

/** The code is made from the schema of a register, so whatever it makes is one. */
const isRegister = (made: unknown): made is Register => made !== undefined;
