import type { $ZodStandardSchema, $ZodType } from "zod/v4/core";
import { type Plan, parsePlan, parseRegister, type Register } from "phoihop";
import { vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { standardSchema } from "phoihop/schemas";
import { expectTypeOf, test } from "vitest";

const planSchema = standardSchema(parsePlan, vi);
const registerSchema = standardSchema((value) => parseRegister(value, caoLanh), vi);

/** The standard as another library has it. */
interface StandardOf<T> {
  readonly "~standard": $ZodStandardSchema<$ZodType<T>>;
}

test("whoever takes a Standard Schema takes these, and knows what they give", () => {
  expectTypeOf(planSchema).toExtend<StandardOf<Plan>>();
  expectTypeOf(registerSchema).toExtend<StandardOf<Register>>();
  expectTypeOf(planSchema).not.toExtend<StandardOf<Register>>();
});
